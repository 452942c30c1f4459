import { useState } from 'react'
import type { MaterialKind } from '#src/domain/release'
import type { UploadOutcome } from '#src/uploading/draftFromFile'
import type { DraftSummary } from '#src/uploading/draftSummary'
import { fetchDraft, patch, type Answer } from './api'

export interface DraftValues {
  title: string
  kind: MaterialKind
  textEquivalent: string
  /** Words of pictures by their id. */
  alts: Record<string, string>
}

export interface DraftEdit {
  values: DraftValues
  set: (values: Partial<DraftValues>) => void
  isChanged: boolean
  isSaving: boolean
  isSaved: boolean
  problem: string | null
  save: () => Promise<void>
}

/** What is typed beside a draft stays until the server has it, whatever comes between. */
export function useDraftEdit(
  api: string,
  draft: UploadOutcome,
  onChange: (draft: UploadOutcome) => void,
): DraftEdit {
  const [values, setValues] = useState(() => valuesOf(draft))
  const [isSaving, setIsSaving] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function save(): Promise<void> {
    setIsSaving(true)
    setProblem(null)
    const outcome = await saved(api, draft, values)
    setIsSaving(false)
    if ('problem' in outcome) return setProblem(outcome.problem)
    setIsSaved(true)
    onChange({ ...draft, ...outcome.value, notes: withoutTitleNote(draft, values) })
  }

  return {
    values,
    set: (change) => setValues((before) => ({ ...before, ...change })),
    isChanged: JSON.stringify(values) !== JSON.stringify(valuesOf(draft)),
    ...{ isSaving, isSaved, problem, save },
  }
}

const valuesOf = ({ title, kind, textEquivalent, files }: DraftSummary): DraftValues => ({
  ...{ title, kind, textEquivalent },
  alts: Object.fromEntries(files.map(({ id, alt }) => [id, alt])),
})

/** Pictures first: the material's save makes a new version, and the last answer shows all of it. */
async function saved(
  api: string,
  draft: DraftSummary,
  { alts, ...fields }: DraftValues,
): Promise<Answer<DraftSummary>> {
  for (const { id, alt } of draft.files) {
    if (alts[id] === alt || alts[id] === undefined) continue
    const answer = await patch(`${api}/media/${id}`, { alt: alts[id] })
    if ('problem' in answer) return answer
  }
  const before = valuesOf(draft)
  const isSame = (['title', 'kind', 'textEquivalent'] as const).every(
    (field) => fields[field] === before[field],
  )
  if (!isSame) {
    const answer = await patch(`${api}/materials/${draft.id}`, {
      ...fields,
      version: draft.version,
    })
    if ('problem' in answer) return answer
  }
  return fetchDraft(api, draft.id)
}

/** A title that a person has typed is no longer the file's name. */
const withoutTitleNote = (draft: UploadOutcome, { title }: DraftValues): string[] =>
  title === draft.title ? draft.notes : draft.notes.filter((note) => note !== draft.titleNote)
