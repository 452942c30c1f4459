import { useEffect, useRef, type RefObject } from 'react'

/**
 * When the step that the bar was occupied with is over, gives the focus back to its button, or to
 * the bar when the button is gone; unless the person has moved on meanwhile.
 */
export function useFocusBack(bar: RefObject<HTMLElement | null>, occupation: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const ended = occupation === null ? last.current : null
    last.current = occupation
    if (ended === null || !bar.current || hasMovedOn(bar.current)) return
    const button = bar.current.querySelector<HTMLElement>(
      `[data-testid="transition-${ended}"]:not(:disabled)`,
    )
    ;(button ?? bar.current).focus()
  }, [bar, occupation])
}

/**
 * What had the focus while the step was under way is gone or disabled, and the focus with it. A field
 * or a button that has it now was chosen since, be it in the bar or outside.
 */
function hasMovedOn(bar: HTMLElement): boolean {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body || activeElement === bar) return false
  return !(bar.contains(activeElement) && activeElement.matches(':disabled'))
}
