import { DOCUMENT_TYPES } from '#src/domain/documentNumber/index'
import { IMPORT_TEXT } from '../text'
import { AgencyChoice } from './AgencyChoice'
import { useForm } from './FormContext'
import { AreaField, PartialDateField, SelectField, TextField } from './inputs'
import { useScalar } from './useScalar'

const text = IMPORT_TEXT.fields
const NUMBER_PLACE = 'documentNumber.raw'

export const DOC_TYPE_OPTIONS = [
  { value: '', label: text.none },
  ...DOCUMENT_TYPES.map(({ slug, name }) => ({ value: slug, label: name })),
]

/** Số, ký hiệu, loại, cơ quan, ngày, trích yếu. */
export function HeadSection() {
  const { fields, change } = useForm()
  const scalar = useScalar()
  return (
    <>
      <div className="import-form__pair">
        <TextField
          label={text.number}
          hint={text.numberHint}
          isNeeded
          {...scalar('number', 'documentNumber.number', NUMBER_PLACE)}
        />
        <TextField
          label={text.symbol}
          isNeeded
          {...scalar('symbol', 'documentNumber.symbol', NUMBER_PLACE)}
        />
      </div>
      <SelectField
        label={text.docType}
        options={DOC_TYPE_OPTIONS}
        isNeeded
        {...scalar('docType', 'docType')}
      />
      <TextField label={text.issuer} isNeeded {...scalar('issuer')} />
      <AgencyChoice
        label={text.issuer}
        name="issuerAgency"
        begin={fields.issuer}
        chosen={fields.issuerAgency}
        onChange={(issuerAgency) => change({ issuerAgency })}
      />
      <TextField label={text.superior} {...scalar('superior')} />
      <div className="import-form__pair">
        <TextField label={text.place} {...scalar('place')} />
        <PartialDateField label={text.issuedOn} isNeeded {...scalar('issuedOn')} />
      </div>
      <AreaField label={text.subject} isNeeded {...scalar('subject')} />
    </>
  )
}
