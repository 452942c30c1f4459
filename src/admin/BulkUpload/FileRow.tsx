import { shownName } from '#src/uploading/refusals'
import { DraftCard } from './DraftCard'
import { mayRetry, type Item, type Standing } from './queue'
import { sizeWords, TEXT } from './text'
import type { Uploads } from './useUploads'

interface FileRowProps {
  api: string
  admin: string
  item: Item
  uploads: Uploads
}

/** One file: on its way, refused, or the draft that it has become. */
export function FileRow({ api, admin, item, uploads }: FileRowProps) {
  const { key, standing } = item
  if (standing.status === 'done') {
    return (
      <DraftCard
        api={api}
        admin={admin}
        fileName={shownName(item.file.name)}
        draft={standing.draft}
        onChange={(draft) =>
          uploads.change({ type: 'stand', key, standing: { status: 'done', draft } })
        }
      />
    )
  }
  return (
    <li
      id={anchorOf(item)}
      tabIndex={-1}
      className="bulk-upload__item"
      data-status={standing.status}
    >
      <div className="bulk-upload__item-head">
        <h3 className="bulk-upload__name">{shownName(item.file.name)}</h3>
        <span className="bulk-upload__hint">{sizeWords(item.file.size)}</span>
      </div>
      <StandingLine standing={standing} name={shownName(item.file.name)} />
      <Buttons item={item} uploads={uploads} />
    </li>
  )
}

/** Where a link leads to a file. */
export const anchorOf = ({ key }: Item): string => `tep-${key}`

function StandingLine({ standing, name }: { standing: Standing; name: string }) {
  const { status } = TEXT
  if (standing.status === 'refused')
    return <p className="bulk-upload__problem">{standing.problem}</p>
  if (standing.status === 'sending') {
    return (
      <div className="bulk-upload__progress">
        <progress max={100} value={standing.percent} aria-label={name} />
        <span>{status.sending(standing.percent)}</span>
      </div>
    )
  }
  if (standing.status === 'working') {
    return (
      <div className="bulk-upload__progress">
        <progress aria-label={name} />
        <span>{status.working}</span>
      </div>
    )
  }
  return <p>{standing.status === 'cancelled' ? status.cancelled : status.waiting}</p>
}

function Buttons({ item, uploads }: { item: Item; uploads: Uploads }) {
  const { key, standing } = item
  const name = shownName(item.file.name)
  const isOpen = standing.status === 'waiting' || standing.status === 'sending'
  const isOver = standing.status === 'cancelled' || standing.status === 'refused'
  return (
    <div className="bulk-upload__buttons">
      {mayRetry(item) && (
        <RowButton label={TEXT.retry} name={name} onPress={() => uploads.retry([key])} />
      )}
      {isOpen && <RowButton label={TEXT.cancel} name={name} onPress={() => uploads.cancel(key)} />}
      {isOver && (
        <RowButton label={TEXT.remove} name={name} onPress={() => uploads.remove([key])} />
      )}
    </div>
  )
}

interface RowButtonProps {
  label: string
  name: string
  onPress: () => void
}

/** Two hundred buttons "Hủy" would tell nobody which file each is for. */
const RowButton = ({ label, name, onPress }: RowButtonProps) => (
  <button
    type="button"
    className="bulk-upload__button"
    aria-label={TEXT.forFile(label, name)}
    onClick={onPress}
  >
    {label}
  </button>
)
