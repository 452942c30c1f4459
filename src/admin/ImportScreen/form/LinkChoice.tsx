import type { CitationMatch } from '#src/importing/screen/answers'
import type { CitationRow } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useForm } from './FormContext'
import { Picker } from './Picker'

const { links: text, fields } = IMPORT_TEXT

interface LinkChoiceProps {
  row: CitationRow
  index: number
  onChange: (link: CitationRow['link']) => void
}

/** The directive that a citation means: found, to be made as a stub, or chosen by hand. */
export function LinkChoice({ row, index, onChange }: LinkChoiceProps) {
  const { api, isLocked, match, faultyField, fault } = useForm()
  const { link, number } = row
  const name = `citations.${index}.link`
  const label = number || `${fields.citation} ${index + 1}`
  return (
    <div
      className="import-choice"
      role="group"
      aria-label={`${fields.link}: ${label}`}
      data-field={name}
    >
      <span className="import-choice__label">{fields.link}:</span>{' '}
      <LinkWords link={link} found={match?.citations[index]} />
      <div className="import-choice__buttons">
        <Picker
          kind="directive"
          label={label}
          find={api.directives}
          isLocked={isLocked}
          begin={number}
          onChoose={onChange}
        />
        {link === 'auto' ? (
          <button type="button" disabled={isLocked} onClick={() => onChange('none')}>
            {text.skip}
          </button>
        ) : (
          <button type="button" disabled={isLocked} onClick={() => onChange('auto')}>
            {text.auto}
          </button>
        )}
      </div>
      {faultyField === name && <p className="import-screen__problem">{fault}</p>}
    </div>
  )
}

function LinkWords({
  link,
  found,
}: {
  link: CitationRow['link']
  found: CitationMatch | undefined
}) {
  if (link === 'none') return <span className="import-choice__none">{text.none}</span>
  if (link !== 'auto') {
    return (
      <span className="import-choice__chosen" data-outcome="chosen">
        {text.chosen}: {link.name}
      </span>
    )
  }
  const { outcome, directive } = found ?? { outcome: 'pending' as const, directive: null }
  const isHidden = outcome === 'linked' && directive === null
  return (
    <span
      className={outcome === 'linked' ? 'import-choice__chosen' : 'import-choice__none'}
      data-outcome={outcome}
    >
      {isHidden ? text.hidden : text[outcome]}
      {directive && `: ${directive.title}`}
    </span>
  )
}
