import { Link } from '@payloadcms/ui'
import type { UploadOutcome } from '#src/uploading/draftFromFile'
import type { DraftFile } from '#src/uploading/draftSummary'
import { DraftFields } from './DraftFields'
import { TEXT } from './text'
import { useDraftEdit } from './useDraftEdit'

const text = TEXT.draft

interface DraftCardProps {
  api: string
  admin: string
  fileName: string
  draft: UploadOutcome
  onChange: (draft: UploadOutcome) => void
}

/** A draft: what it shows, what it lacks, and the words that can be written at once. */
export function DraftCard({ api, admin, fileName, draft, onChange }: DraftCardProps) {
  const edit = useDraftEdit(api, draft, onChange)
  return (
    <li className="bulk-upload__item" data-status="done" data-testid="draft">
      <div className="bulk-upload__draft">
        <Thumbnails files={draft.files} />
        <form
          className="bulk-upload__fields"
          onSubmit={(event) => {
            event.preventDefault()
            void edit.save()
          }}
        >
          <h3 className="bulk-upload__name">{fileName}</h3>
          <DraftFields draft={draft} edit={edit} />
          <div className="bulk-upload__buttons">
            <button
              type="submit"
              className="bulk-upload__button bulk-upload__button--main"
              disabled={!edit.isChanged || edit.isSaving}
              aria-label={TEXT.forFile(text.save, draft.title)}
            >
              {edit.isSaving ? text.saving : text.save}
            </button>
            <Link
              className="bulk-upload__button"
              href={`${admin}/collections/materials/${draft.id}`}
              prefetch={false}
              target="_blank"
              aria-label={TEXT.forFile(text.open, draft.title)}
            >
              {text.open}
            </Link>
            <span className="bulk-upload__hint" aria-live="polite">
              {edit.isChanged && !edit.isSaving && text.unsaved}
              {edit.isSaved && !edit.isChanged && text.saved}
            </span>
          </div>
          {edit.problem && (
            <p className="bulk-upload__problem" role="alert">
              {edit.problem}
            </p>
          )}
        </form>
        <div className="bulk-upload__findings">
          <Lacks draft={draft} />
        </div>
      </div>
    </li>
  )
}

const MOST_THUMBNAILS = 4

function Thumbnails({ files }: { files: readonly DraftFile[] }) {
  const shown = files.filter(({ thumbnail }) => thumbnail !== null).slice(0, MOST_THUMBNAILS)
  return (
    <div className="bulk-upload__thumbnails">
      {shown.map(({ id, thumbnail, alt }) => (
        <img key={id} src={thumbnail ?? ''} alt={alt} loading="lazy" width={96} height={96} />
      ))}
      {shown.length === 0 && (
        <span className="bulk-upload__sign" aria-hidden="true">
          {(files[0]?.name ?? 'x.docx').split('.').at(-1)?.toUpperCase()}
        </span>
      )}
    </div>
  )
}

function Lacks({ draft }: { draft: UploadOutcome }) {
  const { lacks, advice, notes } = draft
  return (
    <>
      {lacks.length === 0 && <p className="bulk-upload__complete">{text.complete}</p>}
      <Findings title={text.lacks} kind="lacks" sentences={lacks.map(({ detail }) => detail)} />
      <Findings title={text.advice} kind="advice" sentences={advice.map(({ detail }) => detail)} />
      <Findings title={text.notes} kind="notes" sentences={notes} />
    </>
  )
}

interface FindingsProps {
  title: string
  kind: 'lacks' | 'advice' | 'notes'
  sentences: readonly string[]
}

function Findings({ title, kind, sentences }: FindingsProps) {
  if (sentences.length === 0) return null
  return (
    <div className={`bulk-upload__${kind}`} data-testid={kind}>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
