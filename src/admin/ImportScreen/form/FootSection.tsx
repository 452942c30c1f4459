import { URGENCIES } from '#src/dispatch/reading'
import { IMPORT_TEXT } from '../text'
import { SelectField, TextField } from './inputs'
import { RowList } from './RowList'
import { useRowFields } from './useRowFields'
import { useScalar } from './useScalar'

const { fields: text, urgencies } = IMPORT_TEXT
const URGENCY_OPTIONS = [
  { value: '', label: text.noUrgency },
  ...URGENCIES.map((urgency) => ({ value: urgency, label: urgencies[urgency] })),
]

/** Who signed, how urgent, what is enclosed. */
export function FootSection() {
  const scalar = useScalar()
  const attachment = useRowFields('attachments')
  return (
    <>
      <div className="import-form__pair">
        <TextField label={text.authority} {...scalar('authority', 'signer.authority')} />
        <TextField label={text.onBehalfOf} {...scalar('onBehalfOf', 'signer.onBehalfOf')} />
      </div>
      <div className="import-form__pair">
        <TextField label={text.position} {...scalar('position', 'signer.position')} />
        <TextField label={text.name} isNeeded {...scalar('name', 'signer.name')} />
      </div>
      <SelectField label={text.urgency} options={URGENCY_OPTIONS} {...scalar('urgency')} />
      <RowList list="attachments" what={text.attachment} blank={{ text: '', kind: '' }}>
        {(row, index) => {
          const field = attachment(row, index)
          return (
            <>
              <TextField label={text.asInText} {...field('text')} place={row.from} />
              <TextField label={text.attachmentKind} {...field('kind')} place={null} />
            </>
          )
        }}
      </RowList>
    </>
  )
}
