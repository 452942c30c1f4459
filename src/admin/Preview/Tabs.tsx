'use client'

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { nextTab } from './tabKeys'
import { PREVIEW_TEXT as text } from './text'

interface Tab {
  name: string
  label: string
  panel: ReactNode
}

/** Tabs as the ARIA pattern has them: arrows, Home and End move, the panel follows. */
export function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  const id = useId()
  const [shown, setShown] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])

  function onKeyDown(event: KeyboardEvent) {
    const next = nextTab(event.key, shown, tabs.length)
    if (next === null) return
    event.preventDefault()
    setShown(next)
    buttons.current[next]?.focus()
  }

  return (
    <>
      <div className="preview-tabs" role="tablist" aria-label={text.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label }, index) => (
          <button
            key={name}
            ref={(button) => {
              buttons.current[index] = button
            }}
            type="button"
            role="tab"
            id={`${id}-${name}-tab`}
            className="preview-tabs__tab"
            aria-selected={index === shown}
            aria-controls={`${id}-${name}`}
            tabIndex={index === shown ? 0 : -1}
            data-testid={`preview-tab-${name}`}
            onClick={() => setShown(index)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ name, panel }, index) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}`}
          className="preview-panel"
          aria-labelledby={`${id}-${name}-tab`}
          hidden={index !== shown}
          tabIndex={0}
          data-testid={`preview-${name}`}
        >
          {panel}
        </div>
      ))}
    </>
  )
}
