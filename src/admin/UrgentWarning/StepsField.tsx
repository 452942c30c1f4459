import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { LONGEST } from './draft'
import { URGENT_TEXT as text } from './text'

interface StepsFieldProps {
  steps: readonly string[]
  isMissing: boolean
  onChange: (steps: string[]) => void
}

const MOST_STEPS = 10

/** A numbered list: Enter in a line goes to the next one, and makes it where there is none. */
export function StepsField({ steps, isMissing, onChange }: StepsFieldProps) {
  const hintId = useId()
  const list = useRef<HTMLOListElement>(null)
  const goTo = useRef<number | null>(null)
  useEffect(() => {
    if (goTo.current === null) return
    list.current?.querySelectorAll('input')[goTo.current]?.focus()
    goTo.current = null
  })

  function add(): void {
    goTo.current = steps.length
    onChange([...steps, ''])
  }

  function remove(index: number): void {
    goTo.current = Math.max(0, index - 1)
    onChange(steps.filter((_, at) => at !== index))
  }

  return (
    <fieldset className="urgent__field" aria-describedby={hintId}>
      <legend>
        {text.fields.steps} {text.required}
      </legend>
      <ol ref={list} className="urgent__steps">
        {steps.map((step, index) => (
          <li key={index}>
            <input
              id={index === 0 ? 'urgent-steps' : undefined}
              type="text"
              maxLength={LONGEST.step}
              value={step}
              aria-label={text.step(index + 1)}
              aria-invalid={(isMissing && index === 0) || undefined}
              onChange={(event) =>
                onChange(steps.map((one, at) => (at === index ? event.target.value : one)))
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                const next = list.current?.querySelectorAll('input')[index + 1]
                if (next) next.focus()
                else if (steps.length < MOST_STEPS) add()
              }}
            />
            {steps.length > 1 && (
              <button
                type="button"
                className="urgent__remove"
                aria-label={text.removeStep(index + 1)}
                onClick={() => remove(index)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <p id={hintId} className={isMissing ? 'urgent__missing' : 'urgent__hint'}>
        {isMissing ? text.missing.steps : text.hints.steps}
      </p>
      {steps.length < MOST_STEPS && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={add}>
          {text.addStep}
        </Button>
      )}
    </fieldset>
  )
}
