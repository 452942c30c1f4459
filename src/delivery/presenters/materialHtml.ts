/**
 * A material as a piece of HTML that another site puts into a page of its own: no script, no style, whole
 * addresses. Everything but the body is text and escaped; the body was sanitised when it was frozen
 * (src/release/freeze/richText.ts).
 */
import { documentInWords } from '#src/domain/mandateWords'
import { windowInWords } from '#src/domain/dateWords'
import type { AssetBody } from './asset'
import { element, escaped, voidElement } from './markup'
import type { MaterialBody } from './material'
import type { HotlineCard } from './referenceCards'

const WORDS = {
  urgent: 'Cảnh báo khẩn',
  steps: 'Việc cần làm ngay',
  hotlines: 'Gọi, nhắn tin cho ai',
  textEquivalent: 'Nội dung bằng chữ',
  mandates: 'Thực hiện',
  windows: 'Thời gian',
  agency: 'Cơ quan phụ trách',
  attribution: 'Nguồn',
  licence: 'Giấy phép sử dụng',
} as const

/** `site` is the public address of this server, without a slash at the end. */
export function materialHtml(material: MaterialBody, site: string): string {
  const { title, summary, body, language } = material
  const inner = [
    material.urgent ? tag('p', tag('strong', escaped(WORDS.urgent))) : '',
    tag('h2', escaped(title)),
    summary ? tag('p', escaped(summary)) : '',
    ...material.assets.map((asset) => assetHtml(asset, site)),
    body.html,
    stepsHtml(material.steps),
    textEquivalentHtml(material.textEquivalent),
    hotlinesHtml(material.hotlines),
    aboutHtml(material),
  ]
  const lines = inner.filter(Boolean).join('\n')
  return element('article', { lang: language, 'data-canh-giac': material.id }, `\n${lines}\n`)
}

function tag(name: string, inner: string): string {
  return element(name, {}, inner)
}

/** The largest smaller version, where there is one: the original may be of any size. */
export function shownPicture(asset: AssetBody) {
  return asset.renditions.find(({ size }) => size === 'large') ?? asset
}

function assetHtml(asset: AssetBody, site: string): string {
  const caption = asset.caption ? tag('figcaption', escaped(asset.caption)) : ''
  return tag('figure', `${fileHtml(asset, site)}${caption}`)
}

function fileHtml(asset: AssetBody, site: string): string {
  const href = `${site}${asset.url}`
  const [family] = asset.mimeType.split('/')
  const name = escaped(asset.name)
  if (family === 'video' || family === 'audio') {
    const source = voidElement('source', { src: href, type: asset.mimeType })
    const link = element('a', { href }, name)
    return element(family, { controls: '', preload: 'none' }, `${source}${link}`)
  }
  if (family !== 'image') return element('a', { href }, name)
  const { url, width, height } = shownPicture(asset)
  const src = `${site}${url}`
  return element('a', { href }, voidElement('img', { src, alt: asset.alt, width, height }))
}

function section(heading: string, inner: string): string {
  return tag('section', `${tag('h3', escaped(heading))}${inner}`)
}

function stepsHtml(steps: readonly string[]): string {
  if (steps.length === 0) return ''
  const items = steps.map((step) => tag('li', escaped(step))).join('')
  return section(WORDS.steps, tag('ol', items))
}

function textEquivalentHtml(text: string | null): string {
  if (!text) return ''
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  return section(WORDS.textEquivalent, paragraphs.map((line) => tag('p', escaped(line))).join(''))
}

function hotlinesHtml(hotlines: readonly HotlineCard[]): string {
  if (hotlines.length === 0) return ''
  return section(WORDS.hotlines, tag('ul', hotlines.map(hotlineHtml).join('')))
}

function hotlineHtml({ name, call, sms, smsForm, url }: HotlineCard): string {
  const ways = [
    call && element('a', { href: `tel:${call.replace(/[^+\d]/g, '')}` }, escaped(call)),
    sms && escaped(`nhắn tin ${sms}${smsForm ? `, soạn: ${smsForm}` : ''}`),
    url && linkHtml(url),
  ]
  return tag('li', `${tag('strong', escaped(name))}: ${ways.filter(Boolean).join('; ')}`)
}

/** An address typed by an administrator becomes a link only where it leads to a page. */
function linkHtml(url: string): string {
  return /^https?:\/\//i.test(url) ? element('a', { href: url }, escaped(url)) : escaped(url)
}

/** Why it is there, until when, from whom; said in Vietnamese whatever the language of the material. */
function aboutHtml(material: MaterialBody): string {
  const entries = [
    ...material.directives.map((directive) => [WORDS.mandates, documentInWords(directive)]),
    ...material.windows.map((window) => [WORDS.windows, windowInWords(window)]),
    [WORDS.agency, material.agency?.name],
    [WORDS.attribution, material.attribution],
    [WORDS.licence, material.licence],
  ]
  const lines = entries.flatMap(([term, words]) =>
    term && words ? [tag('p', escaped(`${term}: ${words}`))] : [],
  )
  return lines.length === 0 ? '' : element('footer', { lang: 'vi' }, lines.join(''))
}
