import type { WindowRow } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useForm, useRows } from './FormContext'
import { AreaField, DayField, LinesField, TextField } from './inputs'
import { RowList } from './RowList'
import { useRowFields } from './useRowFields'
import { useScalar } from './useScalar'

const text = IMPORT_TEXT.fields

/** Windows, deadlines, risk periods, and who follows up. */
export function TimesSection() {
  const scalar = useScalar()
  return (
    <>
      <Windows />
      <Deadlines />
      <LinesField label={text.riskPeriods} {...scalar('riskPeriods')} />
      <TextField
        label={text.monitoringAgency}
        {...scalar('monitoringAgency', 'monitoring.agency', 'monitoring')}
      />
      <AreaField
        label={text.monitoringText}
        {...scalar('monitoringText', 'monitoring.text', 'monitoring')}
      />
    </>
  )
}

function Windows() {
  const { isLocked } = useForm()
  const { update } = useRows('windows')
  const fieldOf = useRowFields('windows')
  const blank: Omit<WindowRow, 'key' | 'from'> = { startDay: '', endDay: '', yearInferred: false }
  return (
    <RowList list="windows" what={text.window} blank={blank}>
      {(row, index) => {
        const field = fieldOf(row, index)
        return (
          <>
            <div className="import-form__pair">
              <DayField label={text.startDay} {...field('startDay')} place={row.from} />
              <DayField
                label={text.endDay}
                {...field('endDay')}
                place={row.from}
                hint={text.openEnd}
              />
            </div>
            <label className="import-form__check">
              <input
                type="checkbox"
                disabled={isLocked}
                checked={row.yearInferred}
                onChange={(event) => update(row, { yearInferred: event.target.checked })}
              />
              <span>{text.yearInferred}</span>
            </label>
          </>
        )
      }}
    </RowList>
  )
}

function Deadlines() {
  const fieldOf = useRowFields('deadlines')
  return (
    <RowList list="deadlines" what={text.deadline} blank={{ day: '', text: '' }}>
      {(row, index) => {
        const field = fieldOf(row, index)
        return (
          <>
            <DayField label={text.day} {...field('day')} place={row.from} />
            <AreaField label={text.asInText} {...field('text')} place={row.from} rows={2} />
          </>
        )
      }}
    </RowList>
  )
}
