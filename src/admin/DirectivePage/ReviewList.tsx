import Link from 'next/link'
import type { Dependents } from '#src/studio/mandates/dependents'
import type { EndedMandate } from '#src/studio/mandates/endedMandates'
import { EndedMandates } from '../ReviewNotice/EndedMandates'
import { AnswerItem } from './AnswerItem'
import { DIRECTIVE_TEXT as text } from './text'

interface ReviewListProps {
  ended: readonly EndedMandate[]
  dependents: Dependents
  admin: string
}

/** What has lost its mandate, to be gone through one by one. */
export function ReviewList({ ended, dependents, admin }: ReviewListProps) {
  const { directives, answers, leftOut } = dependents
  const isEmpty = directives.length === 0 && answers.length === 0
  return (
    <>
      <EndedMandates mandates={ended} admin={admin} />
      <p>{isEmpty ? text.nothingHangs : text.reviewIntro}</p>
      {answers.length > 0 && (
        <>
          <h3>{text.reviewAnswers}</h3>
          <ul>
            {answers.map((answer) => (
              <AnswerItem key={answer.id} answer={answer} admin={admin} />
            ))}
          </ul>
          {leftOut > 0 && <p>{text.moreAnswers(leftOut)}</p>}
        </>
      )}
      {directives.length > 0 && <DirectivesBelow directives={directives} admin={admin} />}
    </>
  )
}

/** More than anybody reads at once; the rest is counted. */
const MOST_SHOWN = 50

function DirectivesBelow({
  directives,
  admin,
}: Pick<Dependents, 'directives'> & { admin: string }) {
  const rest = directives.length - MOST_SHOWN
  return (
    <>
      <h3>{text.reviewDirectives}</h3>
      <ul>
        {directives.slice(0, MOST_SHOWN).map(({ id, words }) => (
          <li key={id}>
            <Link href={`${admin}/collections/directives/${id}/toan-canh`} prefetch={false}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{text.more(rest)}</p>}
    </>
  )
}
