import { useEffect, type RefObject } from 'react'

/** A form that has just been opened has the focus, in its first field where it has one. */
export function useFirstField(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = frame.current?.querySelector<HTMLElement>('input, textarea')
    ;(field ?? frame.current)?.focus()
  }, [frame])
}
