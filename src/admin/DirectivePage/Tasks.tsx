import { isDay } from '#src/domain/calendar'
import { dayDigits } from '#src/domain/days/dayWords'
import type { Directive } from '#src/database/payload-types'
import { DIRECTIVE_TEXT as text } from './text'

type Task = NonNullable<Directive['tasks']>[number]

export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return <p>{text.noTasks}</p>
  return (
    <ol className="directive-tasks">
      {tasks.map((task, index) => (
        <li key={task.id ?? index}>
          <p>
            <strong>{task.no}</strong>{' '}
            <span className="directive-page__pill">
              {task.kind === 'information' ? text.information : text.duty}
            </span>{' '}
            {task.text}
          </p>
          <dl>
            <Entry term={text.assignees} words={task.assignees} />
            <Entry term={text.delegates} words={task.delegates} />
            <Entry term={text.partners} words={task.partners} />
            <Entry term={text.audiences} words={task.audiences} />
            <Entry term={text.channels} words={task.channels} />
            <Entry term={text.when} words={[spanOf(task)].filter(Boolean)} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

function spanOf({ startDay, endDay }: Task): string {
  return text.span(printed(startDay), printed(endDay))
}

const printed = (day: string | null | undefined): string =>
  day && isDay(day) ? dayDigits(day) : (day ?? '')

function Entry({ term, words }: { term: string; words: readonly string[] | null | undefined }) {
  if (!words || words.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words.join('; ')}</dd>
    </div>
  )
}
