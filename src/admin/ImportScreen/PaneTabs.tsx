import type { KeyboardEvent } from 'react'
import { IMPORT_TEXT } from './text'

export type Pane = 'fields' | 'original'
const PANES: readonly Pane[] = ['fields', 'original']
const text = IMPORT_TEXT.entry

interface PaneTabsProps {
  pane: Pane
  onPane: (pane: Pane) => void
}

/** Shown where the two panes do not fit side by side. */
export function PaneTabs({ pane, onPane }: PaneTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    const other = pane === 'fields' ? 'original' : 'fields'
    const next = event.key === 'Home' ? 'fields' : event.key === 'End' ? 'original' : other
    onPane(next)
    event.currentTarget.querySelector<HTMLElement>(`#import-tab-${next}`)?.focus()
  }
  return (
    <div className="import-entry__tabs" role="tablist" aria-label={text.tabs} onKeyDown={onKeyDown}>
      {PANES.map((name) => (
        <button
          key={name}
          type="button"
          id={`import-tab-${name}`}
          role="tab"
          aria-selected={pane === name}
          aria-controls={`import-pane-${name}`}
          tabIndex={pane === name ? 0 : -1}
          onClick={() => onPane(name)}
        >
          {text[name]}
        </button>
      ))}
    </div>
  )
}
