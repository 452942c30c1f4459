import { useRef, useState, type FocusEvent, type MouseEvent } from 'react'
import type { Pane } from './PaneTabs'
import { isAbout } from './segments'

const placeOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-place]')?.dataset.place ?? null)
    : null

/** Which field is looked at: the one under the pointer, else the one that has the focus. */
export function usePlace(setPane: (pane: Pane) => void) {
  const form = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  return {
    form,
    active: hovered ?? focused,
    handlers: {
      onFocus: (event: FocusEvent) => setFocused(placeOf(event.target)),
      onMouseOver: (event: MouseEvent) => setHovered(placeOf(event.target)),
      onMouseLeave: () => setHovered(null),
    },
    /** On a phone: from a field to its place. */
    show: (path: string) => {
      setFocused(path)
      setPane('original')
    },
    /** From a place in the text to its field. */
    pick: (paths: readonly string[]) => {
      const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
      const field = paths
        .map((path) => fields.find(({ dataset }) => isAbout(dataset.place ?? '', path)))
        .find((found) => found !== undefined)
      if (!field) return
      setHovered(null)
      setPane('fields')
      // A closed part of the form has to open first.
      field.closest('details')?.setAttribute('open', '')
      requestAnimationFrame(() => {
        const input = field.querySelector<HTMLElement>('input, textarea, select')
        input?.focus()
        input?.scrollIntoView({ block: 'center' })
      })
    },
  }
}
