import { memo, useEffect, useMemo, useRef } from 'react'
import type { ReadAnswer } from '#src/importing/screen/answers'
import { isAbout, segmentsOf } from './segments'
import { IMPORT_TEXT } from './text'

const text = IMPORT_TEXT.entry

interface TextPaneProps {
  answer: ReadAnswer
  /** The field that is looked at. */
  active: string | null
  onPick?: (paths: readonly string[]) => void
}

/** The dispatch as it was read, with the places of the facts. */
export const TextPane = memo(function TextPane({ answer, active, onPick }: TextPaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => segmentsOf(answer.text, answer.evidence), [answer])
  useScrollTo(pane, active)
  if (answer.isScanned) return <p className="import-screen__note">{text.scanned}</p>
  return (
    <>
      {answer.evidence.length > 0 && <p className="import-screen__hint">{text.legend}</p>}
      {/* Scrolled by the keyboard too. */}
      <div
        ref={pane}
        className="import-entry__text"
        tabIndex={0}
        role="region"
        aria-label={text.original}
        data-testid="import-text"
      >
        {segments.map(({ start, text: words, paths }) =>
          paths.length === 0 ? (
            <span key={start}>{words}</span>
          ) : (
            <mark
              key={start}
              className={
                active !== null && paths.some((path) => isAbout(active, path))
                  ? 'import-entry__mark import-entry__mark--active'
                  : 'import-entry__mark'
              }
              onClick={() => onPick?.(paths)}
            >
              {words}
            </mark>
          ),
        )}
      </div>
      {answer.isTextCut && <p className="import-screen__note">{text.cut}</p>}
    </>
  )
})

/** Inside the pane only: the page itself stays where the person is. */
function useScrollTo(pane: React.RefObject<HTMLDivElement | null>, active: string | null): void {
  useEffect(() => {
    const box = pane.current
    const mark = box?.querySelector<HTMLElement>('.import-entry__mark--active')
    if (!box || !mark || active === null) return
    const top = mark.offsetTop - box.offsetTop
    const isSeen = top >= box.scrollTop && top + 24 <= box.scrollTop + box.clientHeight
    if (!isSeen) box.scrollTop = top - box.clientHeight / 3
  }, [pane, active])
}
