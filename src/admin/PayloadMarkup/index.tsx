'use client'

import { useEffect, type ReactNode } from 'react'
import { keepFocusBack } from './focusBack'
import { MENDS, SPOKEN_ALOUD, type Attributes } from './mends'

const WATCHED = [
  'class',
  'aria-label',
  'title',
  'aria-roledescription',
  'aria-checked',
  'tabindex',
  'role',
]

/**
 * Around the whole admin: gives Payload's own controls the names and roles that they lack, now and
 * whenever something is drawn anew (docs/decisions/014-payload-markup.md).
 */
export function PayloadMarkup({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const focus = keepFocusBack()
    const observer = new MutationObserver((changes) => {
      if (changes.every(isWriting)) return
      // Many changes come together; one look at all of them is enough.
      frame ||= requestAnimationFrame(() => {
        frame = 0
        mendAll()
        focus.look()
      })
    })
    mendAll()
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: WATCHED,
    })
    return () => {
      observer.disconnect()
      focus.stop()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}

/** Letters that change where nothing is said aloud: somebody writes, and nothing is drawn anew. */
function isWriting({ type, target }: MutationRecord): boolean {
  return type === 'characterData' && !target.parentElement?.matches(SPOKEN_ALOUD)
}

function mendAll(): void {
  for (const [selector, attributes] of MENDS) {
    for (const node of document.querySelectorAll(selector)) {
      setAttributes(node, typeof attributes === 'function' ? attributes(node) : attributes)
    }
  }
}

/** Touches nothing that is right already: each change would wake the observer again. */
function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || node.getAttribute(name) === value) continue
    if (value === null) node.removeAttribute(name)
    else node.setAttribute(name, value)
  }
}
