import { Button } from '@payloadcms/ui'
import { WEBHOOK_TEXT as text } from './text'

export type Step = 'make' | 'change' | 'test' | 'replay' | 'reload'

const LABELS: Record<Step, string> = {
  make: text.make,
  change: text.change,
  test: text.test,
  replay: text.replay,
  reload: text.again,
}

interface StepsProps {
  hasSecret: boolean
  onStep: (step: Step) => void
}

export function Steps({ hasSecret, onStep }: StepsProps) {
  const steps: Step[] = hasSecret ? ['test', 'change', 'replay', 'reload'] : ['make']
  return (
    <div className="account-buttons">
      {steps.map((step, index) => (
        <Button
          key={step}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          onClick={() => onStep(step)}
          extraButtonProps={{ 'data-testid': `webhook-${step}` }}
        >
          {LABELS[step]}
        </Button>
      ))}
    </div>
  )
}
