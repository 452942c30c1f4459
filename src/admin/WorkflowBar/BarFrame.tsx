import { useId, type ReactNode, type Ref } from 'react'
import { WORKFLOW_TEXT as text } from '../text'

/** Takes the focus when the button that had it is gone. */
export function BarFrame({ ref, children }: { ref?: Ref<HTMLElement>; children: ReactNode }) {
  const titleId = useId()
  return (
    <section
      ref={ref}
      className="workflow-bar"
      tabIndex={-1}
      aria-labelledby={titleId}
      data-testid="workflow-bar"
    >
      <h2 id={titleId} className="workflow-bar__title">
        {text.title}
      </h2>
      {children}
    </section>
  )
}
