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
    if (ended === null || !bar.current || isElsewhere(bar.current)) return
    const button = bar.current.querySelector<HTMLElement>(
      `[data-testid="transition-${ended}"]:not(:disabled)`,
    )
    ;(button ?? bar.current).focus()
  }, [bar, occupation])
}

function isElsewhere(bar: HTMLElement): boolean {
  const { activeElement } = document
  return activeElement !== document.body && !bar.contains(activeElement)
}
