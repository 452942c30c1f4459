import type { Overview } from '#src/studio/mandates/readOverview'
import { AnswerItem } from './AnswerItem'
import { DIRECTIVE_TEXT as text } from './text'

/** Materials and campaigns, under the directive that each answers to: this one first, then those under it. */
export function AnswerList({ overview, admin }: { overview: Overview; admin: string }) {
  const { graph, answers } = overview
  if (answers.found.length === 0) return <p>{text.noAnswers}</p>
  const below = graph.nodes.filter(({ level, directive }) => level >= 0 && directive !== null)
  const groups = below
    .map((node) => ({
      node,
      found: answers.found.filter(({ directives }) => directives.includes(node.key)),
    }))
    .filter(({ found }) => found.length > 0)
  return (
    <>
      {groups.map(({ node, found }) => (
        <section key={node.key} className="directive-answers">
          <h3>
            {text.answersTo} {node.heading}
            {node.level === 0 && ` (${text.kind('self').toLocaleLowerCase('vi')})`}
          </h3>
          <ul>
            {found.map((answer) => (
              <AnswerItem key={answer.id} answer={answer} admin={admin} />
            ))}
          </ul>
        </section>
      ))}
      {answers.leftOut > 0 && <p>{text.moreAnswers(answers.leftOut)}</p>}
    </>
  )
}
