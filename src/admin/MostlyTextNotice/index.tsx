'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idsOf } from '#src/access/staff'
import './index.css'

const TEXT = {
  title: 'Hình chủ yếu là chữ',
  notice: (names: readonly string[]) =>
    `${names.join(', ')}: người không xem được hình sẽ mất phần lớn nội dung. Hãy chép lại đầy đủ chữ vào ô “Nội dung chữ của hình” ở dưới.`,
}

/** In the material's form: asks for the words of pictures that are mostly words, as long as there are none. */
export function MostlyTextNotice() {
  const assets = useFormFields(([fields]) => fields.assets?.value)
  const words = useFormFields(([fields]) => fields.textEquivalent?.value)
  const names = useWordyPictures(idsOf(assets).join(','))
  const isSaid = typeof words === 'string' && words.trim() !== ''
  return (
    <div aria-live="polite">
      {names.length > 0 && !isSaid && (
        <div className="mostly-text-notice" data-testid="mostly-text-notice">
          <strong>{TEXT.title}</strong>
          <p>{TEXT.notice(names)}</p>
        </div>
      )}
    </div>
  )
}

/** Names of those pictures that the machine, or a person, took for mostly words. */
function useWordyPictures(ids: string): readonly string[] {
  const { config } = useConfig()
  const { api } = config.routes
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    const show = (found: readonly string[]) => {
      if (isCurrent) setNames(found)
    }
    if (ids === '') show([])
    else void fetchWordy(api, ids).then(show)
    return () => {
      isCurrent = false
    }
  }, [api, ids])
  return names
}

async function fetchWordy(api: string, ids: string): Promise<readonly string[]> {
  const query = new URLSearchParams({
    'where[id][in]': ids,
    'where[mostlyText][equals]': 'true',
    'select[filename]': 'true',
    ...{ limit: '50', depth: '0' },
  })
  try {
    const answer = await fetch(`${api}/media?${query}`, { credentials: 'include' })
    const { docs } = (await answer.json()) as { docs?: { filename: string }[] }
    return (docs ?? []).map(({ filename }) => filename)
  } catch {
    // A hint only: the list of what is missing asks again.
    return []
  }
}
