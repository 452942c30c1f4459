import Link from 'next/link'
import { ANSWERING_COLLECTIONS } from '#src/studio/mandates/answers'
import { addressOfNew } from '#src/studio/mandates/namedMandate'
import { DIRECTIVE_TEXT as text } from './text'

/** To the forms of a new material and a new campaign, this directive filled in. */
export function NewAnswers({ directive, admin }: { directive: string; admin: string }) {
  return (
    <p className="directive-page__new">
      {ANSWERING_COLLECTIONS.map((collection) => (
        <Link
          key={collection}
          className="directive-page__create"
          href={addressOfNew(admin, collection, directive)}
          prefetch={false}
        >
          {text.newAnswer[collection]}
        </Link>
      ))}
      <span className="directive-page__hint">{text.newAnswerHint}</span>
    </p>
  )
}
