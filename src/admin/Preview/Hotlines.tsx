import type { PreviewHotline } from '#src/studio/preview/content'
import { PREVIEW_TEXT as text } from './text'

export function Hotlines({ hotlines }: { hotlines: readonly PreviewHotline[] }) {
  if (hotlines.length === 0) return null
  return (
    <section className="preview-article__hotlines">
      <h3>{text.hotlines}</h3>
      <ul>
        {hotlines.map((hotline) => (
          <li key={hotline.name}>
            <strong>{hotline.name}</strong>
            <Ways hotline={hotline} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ways({ hotline: { call, sms, smsForm, url } }: { hotline: PreviewHotline }) {
  return (
    <>
      {call && (
        <span>
          {text.call} <a href={`tel:${call.replace(/[^+\d]/g, '')}`}>{call}</a>
        </span>
      )}
      {sms && (
        <span>
          {text.sms} {sms}
          {smsForm && text.smsForm(smsForm)}
        </span>
      )}
      {url && (
        <a href={url} rel="noopener noreferrer" target="_blank">
          {url}
        </a>
      )}
    </>
  )
}
