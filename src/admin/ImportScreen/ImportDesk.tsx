'use client'

import { useMemo, useState } from 'react'
import { makeApi } from './api'
import { DropZone } from './DropZone'
import { EntryView } from './EntryView'
import { FileList } from './FileList'
import { PasteBox } from './PasteBox'
import { IMPORT_TEXT as text } from './text'
import { useDesk } from './useDesk'
import './index.css'

interface ImportDeskProps {
  /** Path under which the studio answers, `/cms/api`. */
  api: string
  admin: string
  user: string
  /** Name of the agency that the drafts will belong to. */
  agency: string
}

export function ImportDesk({ api, admin, user, agency }: ImportDeskProps) {
  const requests = useMemo(() => makeApi(api), [api])
  const desk = useDesk(requests, user)
  const [chosen, setChosen] = useState<string | null>(null)
  const { entries } = desk
  const firstRead = entries.find(({ fields }) => fields !== null)
  const open = entries.find(({ id }) => id === chosen) ?? firstRead
  return (
    <div className="import-screen">
      {agency && <p className="import-screen__owner">{text.owner(agency)}</p>}
      <div className="import-screen__sources">
        <DropZone onFiles={desk.addFiles} problem={desk.notice} />
        <PasteBox onText={desk.addText} />
      </div>
      <FileList desk={desk} openId={open?.id ?? null} onOpen={setChosen} admin={admin} />
      {open?.fields && open.answer && (
        <EntryView key={open.id} entry={open} desk={desk} api={requests} admin={admin} />
      )}
    </div>
  )
}
