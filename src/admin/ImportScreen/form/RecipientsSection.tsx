import { IMPORT_TEXT } from '../text'
import { AgencyChoice } from './AgencyChoice'
import { useRows } from './FormContext'
import { LinesField, TextField } from './inputs'
import { RowList } from './RowList'
import { useScalar } from './useScalar'

const text = IMPORT_TEXT.fields

/** Kính gửi, each with its agency, and Nơi nhận. */
export function RecipientsSection() {
  const { update, wasOf } = useRows('recipients')
  const scalar = useScalar()
  return (
    <>
      <RowList list="recipients" what={text.recipient} blank={{ text: '', agency: null }}>
        {(row, index) => (
          <>
            <TextField
              label={text.asInText}
              name={`recipients.${index}.text`}
              place={row.from}
              value={row.text}
              was={wasOf(row)?.text}
              onChange={(words) => update(row, { text: words })}
            />
            <AgencyChoice
              label={row.text || text.recipient}
              name={`recipients.${index}.agency`}
              begin={row.text}
              chosen={row.agency}
              onChange={(agency) => update(row, { agency })}
            />
          </>
        )}
      </RowList>
      <LinesField label={text.copiedTo} {...scalar('copiedTo')} />
    </>
  )
}
