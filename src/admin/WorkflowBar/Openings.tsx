import { Button } from '@payloadcms/ui'
import { useState, type RefObject } from 'react'
import { WORKFLOW_TEXT } from '../text'
import { postCancellation, type Place } from './api'
import { FormFrame } from './forms/FormFrame'
import { ProblemNote } from './ProblemNote'
import { mayCallOff, openingsOf, type LoggedRelease, type Standing } from './standing'
import { useFocusBack } from './useFocusBack'
import { useRequest } from './useRequest'
import { vietnamWords } from './vietnamTime'

const text = WORKFLOW_TEXT.cancelSchedule

interface OpeningsProps {
  bar: RefObject<HTMLElement | null>
  place: Place
  standing: Standing
  /** A step is under way. */
  isBusy: boolean
  refresh: (isTaken: boolean) => Promise<unknown>
}

/** What opens when; each can be called off as long as it has not come. */
export function Openings({ bar, place, standing, isBusy, refresh }: OpeningsProps) {
  const [asked, setAsked] = useState<number | null>(null)
  const request = useRequest(refresh)
  const openings = openingsOf(standing)
  const opening = openings.find(({ sequence }) => sequence === asked)
  useFocusBack(bar, opening ? testIdOf(opening) : null)
  if (openings.length === 0) return <ProblemNote problem={request.problem} />
  return (
    <div className="workflow-bar__openings">
      {openings.map((record) => (
        <OpeningLine
          key={record.sequence}
          opening={record}
          isBusy={isBusy}
          onCallOff={
            mayCallOff(standing) && record !== opening
              ? () => {
                  request.refuse(null)
                  setAsked(record.sequence)
                }
              : null
          }
        />
      ))}
      {opening && (
        <FormFrame
          title={text.title(opening.version ?? 0, vietnamWords(opening.effectiveFrom))}
          note={
            standing.publicVersion === null
              ? text.staysHidden
              : text.staysPublic(standing.publicVersion)
          }
          confirmLabel={text.label}
          isBusy={request.isBusy}
          problem={request.problem}
          onProblem={request.refuse}
          onConfirm={() => {
            const version = opening.version ?? 0
            void request.send(() => postCancellation(place, version), text.done(version))
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  )
}

const testIdOf = ({ version }: LoggedRelease) => `cancel-schedule-${version}`

interface OpeningLineProps {
  opening: LoggedRelease
  isBusy: boolean
  /** Null for those who may not, and while it is being asked. */
  onCallOff: (() => void) | null
}

function OpeningLine({ opening, isBusy, onCallOff }: OpeningLineProps) {
  const version = opening.version ?? 0
  return (
    <div className="workflow-bar__opening">
      <p data-testid="workflow-opening">
        {WORKFLOW_TEXT.openingLabel}:{' '}
        <strong>{WORKFLOW_TEXT.opening(version, vietnamWords(opening.effectiveFrom))}</strong>
      </p>
      {onCallOff && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          aria-label={text.labelOf(version)}
          extraButtonProps={{ 'data-testid': `transition-${testIdOf(opening)}` }}
          onClick={onCallOff}
        >
          {text.label}
        </Button>
      )}
    </div>
  )
}
