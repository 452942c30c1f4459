'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { call, type ShownProblem } from '../WorkflowBar/api'
import { FormFrame } from '../WorkflowBar/forms/FormFrame'
import '../WorkflowBar/index.css'
import { VERSIONS_TEXT as text } from './text'

interface RestoreButtonProps {
  /** Of the version, in the studio's interface. */
  address: string
  /** Where the document is edited. */
  form: string
  version: number
}

export function RestoreButton({ address, form, version }: RestoreButtonProps) {
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ShownProblem | null>(null)

  async function restore(): Promise<void> {
    setBusy(true)
    const answer = await call(address, { method: 'POST' })
    if ('problem' in answer) {
      setBusy(false)
      return setProblem(answer.problem)
    }
    toast.success(text.restored)
    router.push(form)
    router.refresh()
  }

  return (
    <div className="workflow-bar">
      {isAsked ? (
        <FormFrame
          title={text.ask(version)}
          note={text.note}
          confirmLabel={text.confirm}
          isBusy={isBusy}
          problem={problem}
          onProblem={setProblem}
          onConfirm={() => void restore()}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <div className="workflow-bar__buttons">
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            extraButtonProps={{ 'data-testid': 'restore-version' }}
            onClick={() => setAsked(true)}
          >
            {text.restore(version)}
          </Button>
        </div>
      )}
    </div>
  )
}
