'use client'

import { useState } from 'react'
import { PublicPage } from '../Preview/PublicPage'
import '../Preview/index.css'
import '../WorkflowBar/index.css'
import type { Choices } from './choices'
import { emptyDraft, gapIn, previewOf } from './draft'
import { SentNote } from './SentNote'
import { URGENT_TEXT as text } from './text'
import { UrgentForm } from './UrgentForm'
import { useKeptDraft } from './useKeptDraft'
import { useSending, type Ending } from './useSending'
import './index.css'

interface UrgentDeskProps {
  api: string
  admin: string
  user: string
  agency: string | null
  choices: Choices
  ending: Ending
}

type Gap = ReturnType<typeof gapIn>

export function UrgentDesk({ api, admin, user, agency, choices, ending }: UrgentDeskProps) {
  const [gap, setGap] = useState<Gap>(null)
  const kept = useKeptDraft(user, emptyDraft(choices))
  const sending = useSending(api, user)
  const { draft } = kept

  function startAfresh(): void {
    kept.startAfresh()
    sending.reset()
  }

  function press(): void {
    const missing = gapIn(draft)
    setGap(missing)
    if (missing) return document.getElementById(fieldId(missing))?.focus()
    void sending.send(draft, ending)
  }

  if (sending.sent) {
    return (
      <SentNote
        sent={sending.sent}
        api={api}
        admin={admin}
        onAnother={startAfresh}
        onDone={kept.startAfresh}
      />
    )
  }
  return (
    <div className="urgent">
      <UrgentForm
        kept={{ ...kept, startAfresh }}
        choices={choices}
        gap={gap}
        sending={sending}
        ending={ending}
        onChange={(parts) => {
          setGap(null)
          kept.change(parts)
        }}
        onPress={press}
      />
      <section className="urgent__preview" aria-label={text.preview}>
        <h2>{text.preview}</h2>
        <PublicPage
          content={previewOf(draft, choices, agency)}
          collection="materials"
          frame="phone"
        />
      </section>
    </div>
  )
}

const fieldId = (field: string) => `urgent-${field}`
