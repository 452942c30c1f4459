import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { fold } from '#src/domain/fold'
import { call, type AccountProblem } from './api'
import { TextField } from './fields'
import { ACCOUNT_TEXT } from './text'

const text = ACCOUNT_TEXT.invite
const MOST_FOUND = 50
const PAUSE_MS = 250

interface Agency {
  id: string
  name?: string
}

/** One agency out of many, found by a few letters of its name. */
export function AgencyChoice({ problem }: { problem: AccountProblem | null }) {
  const { config } = useConfig()
  const id = useId()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Agency[] | null>(null)
  const { api } = config.routes

  useEffect(() => {
    const waiting = setTimeout(() => {
      void search(api, words).then(setFound)
    }, PAUSE_MS)
    return () => clearTimeout(waiting)
  }, [api, words])

  return (
    <>
      <div onInput={(event) => setWords((event.target as HTMLInputElement).value)}>
        <TextField
          name="agencySearch"
          label={text.agencySearch}
          hint={text.agencyHint}
          autoComplete="off"
        />
      </div>
      <div className="account-field">
        <label htmlFor={id}>{text.agency}</label>
        <select id={id} name="agency" aria-invalid={problem?.field === 'agency' || undefined}>
          {found?.length !== 1 && <option value="">{text.chooseAgency}</option>}
          {found?.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.name}
            </option>
          ))}
        </select>
        <p role="status" className="account-hint">
          {found?.length === 0 ? text.noAgency : ''}
        </p>
      </div>
    </>
  )
}

async function search(api: string, words: string): Promise<Agency[]> {
  const query = new URLSearchParams({
    ...(words.trim() && { 'where[searchText][like]': fold(words.trim()) }),
    ...{ limit: String(MOST_FOUND), depth: '0', sort: 'name', 'select[name]': 'true' },
  })
  const answer = await call<{ docs: Agency[] }>(`${api}/agencies?${query}`)
  return 'value' in answer ? answer.value.docs : []
}
