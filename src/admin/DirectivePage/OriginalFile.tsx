import type { Original } from '#src/studio/mandates/original'
import { DIRECTIVE_TEXT as text } from './text'

/** The file to take away, and its words on demand. Shown as text only: it came from outside. */
export function OriginalFile({ original }: { original: Original | null }) {
  if (!original) return text.noOriginal
  return (
    <>
      {original.url ? (
        <a href={original.url} download>
          {text.download(original.name)}
        </a>
      ) : (
        original.name
      )}
      {original.isScanned && <p>{text.scanned}</p>}
      {original.text && (
        <details className="directive-original">
          <summary>{text.readText}</summary>
          <pre tabIndex={0}>{original.text}</pre>
          {original.isCut && <p>{text.textGoesOn}</p>}
        </details>
      )}
    </>
  )
}
