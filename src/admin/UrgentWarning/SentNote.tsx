import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { Recall } from './Recall'
import { URGENT_TEXT as text } from './text'
import { publicAddress, type Sent } from './useSending'

interface SentNoteProps {
  sent: Sent
  api: string
  admin: string
  onAnother: () => void
  /** What was typed need not be kept any more. */
  onDone: () => void
}

const SECONDS = new Intl.NumberFormat('vi-VN', {
  ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
})

/** What came of it: the public address and the time it took, or that it waits for an editor. */
export function SentNote({ sent, api, admin, onAnother, onDone }: SentNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    heading.current?.focus()
    done.current()
  }, [])
  const isReleased = sent.ending === 'release'
  return (
    <section className="urgent-sent" data-testid="urgent-sent">
      <h2 ref={heading} tabIndex={-1}>
        {isReleased ? text.released : text.submitted}
      </h2>
      {isReleased ? <PublicWords sent={sent} /> : <p>{text.submittedNote}</p>}
      <div className="urgent-sent__ways">
        <Link
          className="urgent-sent__link"
          href={`${admin}/collections/materials/${sent.id}`}
          prefetch={false}
        >
          {text.openInStudio}
        </Link>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onAnother}>
          {text.another}
        </Button>
      </div>
      {isReleased && <Recall place={{ api, collection: 'materials', id: sent.id }} sent={sent} />}
    </section>
  )
}

function PublicWords({ sent: { milliseconds, slug } }: { sent: Sent }) {
  const address = publicAddress(slug)
  const words =
    milliseconds === null ? text.notSeenYet : text.publicAfter(SECONDS.format(milliseconds / 1000))
  return (
    <p data-testid="urgent-public" data-milliseconds={milliseconds ?? ''}>
      {words}{' '}
      <a href={address} target="_blank" rel="noopener">
        {`${location.origin}${address}`}
      </a>
    </p>
  )
}
