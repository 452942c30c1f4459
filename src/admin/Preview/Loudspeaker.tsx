import type { LoudspeakerScript } from '#src/domain/loudspeaker/script'
import { PREVIEW_TEXT as text } from './text'

interface LoudspeakerProps {
  script: LoudspeakerScript
  language: string
}

/** The words at the microphone, one paragraph a line, large enough to be read off the screen. */
export function Loudspeaker({ script, language }: LoudspeakerProps) {
  const { paragraphs, minutes, syllables } = script
  if (paragraphs.length === 0) return <p>{text.nothingToRead}</p>
  return (
    <div className="preview-loudspeaker">
      <p data-testid="reading-time">
        <strong>{text.readingTime(minutes, syllables)}</strong>
      </p>
      <p className="preview-loudspeaker__hint">{text.loudspeakerHint}</p>
      <div className="preview-loudspeaker__text" lang={language} data-testid="loudspeaker-text">
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </div>
  )
}
