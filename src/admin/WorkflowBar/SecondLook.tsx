import { Button } from '@payloadcms/ui'
import { WORKFLOW_TEXT } from '../text'
import { postSecondLook, type Place } from './api'
import { ProblemNote } from './ProblemNote'
import type { Standing } from './standing'
import { useRequest } from './useRequest'
import { vietnamWords } from './vietnamTime'

const text = WORKFLOW_TEXT.secondLook

interface SecondLookProps {
  place: Place
  secondLook: Standing['secondLook']
  refresh: (isTaken: boolean) => Promise<unknown>
}

/** An urgent warning that one person released: by when a second one has to look at it. */
export function SecondLook({ place, secondLook, refresh }: SecondLookProps) {
  const request = useRequest(refresh)
  if (!secondLook) return <ProblemNote problem={request.problem} />
  const { version, dueAt, isOverdue, mayConfirm } = secondLook
  const words = isOverdue ? text.overdue : text.due
  return (
    <div
      className={isOverdue ? 'workflow-bar__problem' : 'workflow-bar__note'}
      data-testid="second-look"
      data-overdue={isOverdue}
    >
      <strong>{words(version, vietnamWords(dueAt))}</strong>
      <span>{mayConfirm ? text.choice : text.ask}</span>
      {mayConfirm && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={request.isBusy}
          extraButtonProps={{ 'data-testid': 'second-look-confirm' }}
          onClick={() => void request.send(() => postSecondLook(place, version), text.done)}
        >
          {request.isBusy ? WORKFLOW_TEXT.processing : text.confirm}
        </Button>
      )}
      <ProblemNote problem={request.problem} />
    </div>
  )
}
