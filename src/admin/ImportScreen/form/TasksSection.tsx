import type { TaskRow } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useRows } from './FormContext'
import { AreaField, DayField, LinesField, SelectField, TextField } from './inputs'
import { RowList } from './RowList'
import { useRowFields } from './useRowFields'

const text = IMPORT_TEXT.fields
const KINDS = [
  { value: 'duty', label: text.duty },
  { value: 'information', label: text.information },
]
const BLANK: Omit<TaskRow, 'key' | 'from'> = {
  ...{ no: '', kind: 'duty', text: '', assignees: '', delegates: '', partners: '' },
  ...{ audiences: '', channels: '', startDay: '', endDay: '', yearInferred: false },
}

/** The numbered duties. */
export function TasksSection() {
  const { update } = useRows('tasks')
  const fieldOf = useRowFields('tasks')
  return (
    <RowList list="tasks" what={text.task} blank={BLANK}>
      {(row, index) => {
        const field = fieldOf(row, index)
        return (
          <>
            <div className="import-form__pair import-form__pair--narrow">
              <TextField label={text.no} {...field('no')} />
              <SelectField
                label={text.kind}
                options={KINDS}
                {...field('kind')}
                onChange={(kind) => update(row, { kind: kind as TaskRow['kind'] })}
              />
            </div>
            <AreaField label={text.text} {...field('text')} />
            <LinesField label={text.assignees} {...field('assignees')} isNeeded />
            <details className="import-form__more">
              <summary>{text.taskMore}</summary>
              <LinesField label={text.delegates} {...field('delegates')} />
              <LinesField label={text.partners} {...field('partners')} />
              <LinesField label={text.audiences} {...field('audiences')} />
              <LinesField label={text.channels} {...field('channels')} />
              <div className="import-form__pair">
                <DayField label={text.startDay} {...field('startDay', 'window.startDay')} />
                <DayField label={text.endDay} {...field('endDay', 'window.endDay')} />
              </div>
            </details>
          </>
        )
      }}
    </RowList>
  )
}
