import { Button } from '@payloadcms/ui'
import { WORKFLOW_TEXT as text } from '../text'
import type { ShownProblem } from './api'
import { ProblemNote } from './ProblemNote'

interface LoadProblemProps {
  problem: ShownProblem | null
  onRetry: () => void
}

export function LoadProblem({ problem, onRetry }: LoadProblemProps) {
  if (!problem) return null
  return (
    <>
      <ProblemNote problem={problem} />
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={onRetry}>
        {text.tryAgain}
      </Button>
    </>
  )
}
