/** Payload's dialogs and drawers close and leave the focus nowhere. */

const DIALOG = '.payload__modal-item'
/** The entry of a menu that opened a dialog is gone with its menu; what opened the menu is not. */
const REMEMBERED = 10

export interface FocusBack {
  /** After something was drawn anew: gives the focus back if a dialog took it away with it. */
  look(): void
  stop(): void
}

/** Remembers where the focus was, so that who closes a dialog goes on where they came from. */
export function keepFocusBack(): FocusBack {
  let before: HTMLElement[] = []
  let last: HTMLElement | null = null
  // Asked while it is in the page: later nothing tells whose part it was.
  let isInDialog = false
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === last) return
    before = last ? [...before.filter((one) => one !== last), last].slice(-REMEMBERED) : before
    last = target
    isInDialog = target.closest(DIALOG) !== null
  }
  document.addEventListener('focusin', remember)
  return {
    look: () => {
      if (!last || !isInDialog || !isLost(last)) return
      const place = before.findLast(isThere)
      last = null
      place?.focus()
    },
    stop: () => document.removeEventListener('focusin', remember),
  }
}

/** The dialog is out of the page, or out of sight, and nobody has moved on. */
function isLost(node: HTMLElement): boolean {
  const { activeElement, body } = document
  const isNowhere = activeElement === null || activeElement === body || activeElement === node
  return isNowhere && !isThere(node)
}

const isThere = (node: HTMLElement): boolean =>
  node.isConnected && node.checkVisibility({ visibilityProperty: true })
