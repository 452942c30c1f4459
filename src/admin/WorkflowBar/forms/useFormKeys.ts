import { useEffect, useRef, type RefObject } from 'react'

interface FormKeys {
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

/**
 * Enter in a field confirms, where it would save the document, and Escape cancels. Heard at the
 * window, before the document: around a form in a drawer, Payload's modals close and their focus
 * traps let go on any Escape that the document hears.
 */
export function useFormKeys(frame: RefObject<HTMLElement | null>, keys: FormKeys): void {
  const newest = useRef(keys)
  useEffect(() => {
    newest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && frame.current?.contains(event.target)
      if (isInside) answerKey(event, newest.current)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [frame])
}

function answerKey(event: KeyboardEvent, { isBusy, onConfirm, onCancel }: FormKeys): void {
  // While an input method composes a letter (ê, ơ …), the keys are its own.
  if (event.isComposing) return
  const { key, target } = event
  if (key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault()
    if (!isBusy && target.type !== 'search') onConfirm()
  }
  if (key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy) onCancel()
  }
}
