import type { PreviewContent, PreviewLine } from '#src/studio/preview/content'
import { PREVIEW_TEXT as text } from './text'

/** Mandate, windows, licence: the foot of the public page. Always in Vietnamese. */
export function About({ content }: { content: PreviewContent }) {
  const { mandates, campaigns, windows, agency, licence, attribution } = content
  return (
    <section className="preview-article__about" lang="vi">
      <h3>{text.about}</h3>
      <dl>
        <dt>{text.mandates}</dt>
        {mandates.length === 0 && <dd className="preview-article__missing">{text.noMandate}</dd>}
        <Lines lines={mandates} />
        {campaigns.length > 0 && <dt>{text.campaigns}</dt>}
        <Lines lines={campaigns} />
        <dt>{text.windows}</dt>
        {windows.map((words) => (
          <dd key={words}>{words}</dd>
        ))}
        {windows.length === 0 && <dd>{content.isAlways ? text.always : text.noWindow}</dd>}
        <Entry term={text.agency} words={agency} />
        <Entry term={text.attribution} words={attribution} />
        <Entry term={text.licence} words={licence} />
      </dl>
    </section>
  )
}

function Lines({ lines }: { lines: readonly PreviewLine[] }) {
  return lines.map(({ words, isPublic }) => (
    <dd key={words}>
      {words}
      {!isPublic && <em>{text.hiddenForNow}</em>}
    </dd>
  ))
}

function Entry({ term, words }: { term: string; words: string | null }) {
  if (!words) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </>
  )
}
