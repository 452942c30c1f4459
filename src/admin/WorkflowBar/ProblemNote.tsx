import type { ShownProblem } from './api'

export function ProblemNote({ problem }: { problem: ShownProblem | null }) {
  if (!problem) return null
  return (
    <div className="workflow-bar__problem" role="alert" data-testid="transition-problem">
      <strong>{problem.title}</strong>
      {problem.detail && <span>{problem.detail}</span>}
    </div>
  )
}
