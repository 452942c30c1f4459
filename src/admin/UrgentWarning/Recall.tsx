import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { postTransition, type Place } from '../WorkflowBar/api'
import { WithdrawForm } from '../WorkflowBar/forms/WithdrawForm'
import { SecondLook } from '../WorkflowBar/SecondLook'
import { useRequest } from '../WorkflowBar/useRequest'
import { useStanding } from '../WorkflowBar/useStanding'
import { URGENT_TEXT as text } from './text'
import type { Sent } from './useSending'

/** By when a second person has to look at it, and the way back when it was wrong. */
export function Recall({ place, sent }: { place: Place; sent: Sent }) {
  const [isAsked, setAsked] = useState(false)
  const { standing, reload } = useStanding(place, sent.version)
  const request = useRequest(reload)
  const isRecalled = standing?.state === 'withdrawn'
  if (isRecalled) return <p role="status">{text.recalled}</p>
  return (
    <div className="workflow-bar">
      {standing && <SecondLook place={place} secondLook={standing.secondLook} refresh={reload} />}
      {isAsked ? (
        <WithdrawForm
          place={place}
          version={sent.version}
          confirmLabel={text.recall}
          isBusy={request.isBusy}
          problem={request.problem}
          onProblem={request.refuse}
          onConfirm={(fields) =>
            void request.send(
              () => postTransition(place, { action: 'withdraw', version: sent.version, ...fields }),
              text.recalled,
            )
          }
          onCancel={() => setAsked(false)}
        />
      ) : (
        <div className="workflow-bar__buttons">
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            extraButtonProps={{ 'data-testid': 'urgent-recall' }}
            onClick={() => setAsked(true)}
          >
            {text.recall}
          </Button>
        </div>
      )}
    </div>
  )
}
