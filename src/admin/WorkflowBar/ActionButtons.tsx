import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { ERRORS } from '#src/domain/errors'
import { TRANSITIONS, type TransitionAction } from '#src/domain/workflow'
import { isNextStep, offersOf, type Standing } from './standing'

interface ActionButtonsProps {
  standing: Standing
  isBusy: boolean
  /** Steps that must wait for the form to be saved or loaded again. */
  waits: (action: TransitionAction) => boolean
  /** Id of the sentence that says what they wait for. */
  waitsForId: string
  onPress: (action: TransitionAction) => void
}

export function ActionButtons(props: ActionButtonsProps) {
  const { standing, isBusy, waits, waitsForId, onPress } = props
  const refusalId = useId()
  const offers = offersOf(standing)
  const refusal = offers.find((offer) => offer.refusal)?.refusal
  return (
    <>
      <div className="workflow-bar__buttons">
        {offers.map((offer) => {
          const isWaiting = waits(offer.action)
          const described = offer.refusal ? refusalId : isWaiting ? waitsForId : undefined
          return (
            <Button
              key={offer.action}
              buttonStyle={isNextStep(offer, standing.state) ? 'primary' : 'secondary'}
              size="medium"
              margin={false}
              disabled={isBusy || isWaiting || offer.refusal !== null}
              extraButtonProps={{
                'data-testid': `transition-${offer.action}`,
                'aria-describedby': described,
              }}
              onClick={() => onPress(offer.action)}
            >
              {TRANSITIONS[offer.action].label}
            </Button>
          )
        })}
      </div>
      {refusal && (
        <p id={refusalId} className="workflow-bar__note" data-testid="transition-refusal">
          {ERRORS[refusal.code].title}
        </p>
      )}
    </>
  )
}
