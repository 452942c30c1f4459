import { CITATION_RELATIONS, type CitationRelation } from '#src/domain/release'
import { RELATION_LABELS } from '#src/studio/labels'
import type { CitationRow } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useForm, useRows } from './FormContext'
import { DOC_TYPE_OPTIONS } from './HeadSection'
import { LinesField, PartialDateField, SelectField, TextField } from './inputs'
import { LinkChoice } from './LinkChoice'
import { RowList } from './RowList'
import { useRowFields } from './useRowFields'

const text = IMPORT_TEXT.fields
const BLANK: Omit<CitationRow, 'key' | 'from'> = {
  ...{ number: '', docType: '', issuer: '', issuedOn: '', relations: [], implements: '' },
  link: 'auto',
}

/** The documents that this one stands on, and what each of them is here. */
export function CitationsSection() {
  const { update } = useRows('citations')
  const fieldOf = useRowFields('citations')
  return (
    <RowList list="citations" what={text.citation} blank={BLANK}>
      {(row, index) => {
        const field = fieldOf(row, index)
        return (
          <>
            <div className="import-form__pair">
              <TextField label={text.citationNumber} {...field('number')} />
              <SelectField label={text.docType} options={DOC_TYPE_OPTIONS} {...field('docType')} />
            </div>
            <div className="import-form__pair">
              <TextField label={text.issuer} {...field('issuer')} />
              <PartialDateField label={text.issuedOn} {...field('issuedOn')} />
            </div>
            <Relations
              chosen={row.relations}
              onChange={(relations) => update(row, { relations })}
            />
            <LinesField label={text.implements} {...field('implements')} />
            <LinkChoice row={row} index={index} onChange={(link) => update(row, { link })} />
          </>
        )
      }}
    </RowList>
  )
}

interface RelationsProps {
  chosen: readonly CitationRelation[]
  onChange: (relations: CitationRelation[]) => void
}

function Relations({ chosen, onChange }: RelationsProps) {
  const { isLocked } = useForm()
  return (
    <fieldset className="import-relations">
      <legend>{text.relations}</legend>
      {CITATION_RELATIONS.map((relation) => (
        <label key={relation}>
          <input
            type="checkbox"
            disabled={isLocked}
            checked={chosen.includes(relation)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...chosen, relation]
                  : chosen.filter((one) => one !== relation),
              )
            }
          />
          <span>{RELATION_LABELS[relation]}</span>
        </label>
      ))}
    </fieldset>
  )
}
