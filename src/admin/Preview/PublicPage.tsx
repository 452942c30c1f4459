import { MATERIAL_KIND_LABELS } from '#src/studio/labels'
import type { MaterialKind } from '#src/domain/release'
import type { PreviewContent, PreviewedCollection } from '#src/studio/preview/content'
import { About } from './About'
import { Files } from './Files'
import { Hotlines } from './Hotlines'
import { PREVIEW_TEXT as text } from './text'

interface PublicPageProps {
  content: PreviewContent
  collection: PreviewedCollection
  /** A phone is 390 px wide, whatever the screen is. */
  frame: 'wide' | 'phone'
}

/** The version as the page of a ward shows it: white paper, whatever the studio's theme is. */
export function PublicPage({ content, collection, frame }: PublicPageProps) {
  const { title, summary, steps, hotlines, textEquivalent, files } = content
  return (
    <div className={`preview-frame preview-frame--${frame}`}>
      <article className="preview-article" lang={content.language} data-testid={`article-${frame}`}>
        <KindLine content={content} />
        <h2 className="preview-article__title">{title || text.untitled}</h2>
        {summary && <p className="preview-article__summary">{summary}</p>}
        {steps.length > 0 && (
          <section className="preview-article__steps">
            <h3>{text.steps}</h3>
            <ol>
              {steps.map((step, index) => (
                <li key={index}>{step}</li>
              ))}
            </ol>
          </section>
        )}
        <Files files={files} />
        <Body content={content} collection={collection} />
        {textEquivalent && (
          <section>
            <h3>{text.textEquivalent}</h3>
            <p className="preview-article__plain">{textEquivalent}</p>
          </section>
        )}
        <Hotlines hotlines={hotlines} />
        <About content={content} />
      </article>
    </div>
  )
}

function KindLine({ content: { kind, isUrgent } }: { content: PreviewContent }) {
  const label = MATERIAL_KIND_LABELS[kind as MaterialKind] as string | undefined
  if (!label) return null
  return (
    <p className={`preview-article__kind${isUrgent ? ' preview-article__kind--urgent' : ''}`}>
      {isUrgent ? text.urgent : label}
    </p>
  )
}

function Body({ content, collection }: Pick<PublicPageProps, 'content' | 'collection'>) {
  const { html, steps, files } = content
  if (html) {
    // Only what releasedBody made and sanitised: the same HTML that a release would carry.
    return <div className="preview-article__body" dangerouslySetInnerHTML={{ __html: html }} />
  }
  const needsBody = collection === 'materials' && steps.length === 0 && files.length === 0
  return needsBody ? <p className="preview-article__missing">{text.emptyBody}</p> : null
}
