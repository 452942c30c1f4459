/**
 * Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. Written here and not with the package `feed`: that one
 * guesses the types of files from their names, knows no language and breaks on `<` in a subject
 * (docs/decisions/016).
 */
import { HOME_PATH, isoOf } from './address'
import { FEED_SUBTITLE, FEED_TITLE, type FeedEntry, type FeedFacts } from './feedEntry'
import { element, escaped, type Attributes } from './markup'

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
const ATOM = 'http://www.w3.org/2005/Atom'

export function atomFeed({ self, site, updatedAt, entries }: FeedFacts): string {
  const inner = [
    words('id', self),
    words('title', FEED_TITLE),
    words('subtitle', FEED_SUBTITLE),
    words('updated', isoOf(updatedAt)),
    element('author', {}, words('name', 'Cảnh Giác')),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    empty('link', { rel: 'alternate', href: `${site}${HOME_PATH}` }),
    ...entries.map(atomEntry),
  ]
  return DECLARATION + element('feed', { xmlns: ATOM, 'xml:lang': 'vi' }, inner.join('\n'))
}

function atomEntry(entry: FeedEntry): string {
  const { id, url, title, summary, html, language, agency, topics, licence, files } = entry
  const inner = [
    words('id', id),
    words('title', title),
    words('updated', isoOf(entry.updatedAt)),
    empty('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    agency === null ? '' : element('author', {}, words('name', agency)),
    ...topics.map((topic) => empty('category', { term: topic })),
    licence === null ? '' : words('rights', licence),
    words('summary', summary),
    words('content', html, { type: 'html' }),
    ...files.map(({ url: href, mimeType: type, bytes: length, name }) =>
      empty('link', { rel: 'enclosure', type, length, title: name, href }),
    ),
  ]
  return element('entry', { 'xml:lang': language }, inner.filter(Boolean).join('\n'))
}

const RSS = {
  version: '2.0',
  'xmlns:atom': ATOM,
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

export function rssFeed({ self, site, updatedAt, entries }: FeedFacts): string {
  const inner = [
    words('title', FEED_TITLE),
    words('link', `${site}${HOME_PATH}`),
    words('description', FEED_SUBTITLE),
    words('language', 'vi'),
    words('lastBuildDate', new Date(updatedAt).toUTCString()),
    empty('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...entries.map(rssItem),
  ]
  return DECLARATION + element('rss', RSS, element('channel', {}, inner.join('\n')))
}

function rssItem(entry: FeedEntry): string {
  const { id, url, title, summary, html, agency, topics, files } = entry
  // An item of RSS carries one file; the others are in its content.
  const [file] = files
  const inner = [
    words('title', title),
    words('link', url),
    words('guid', id, { isPermaLink: 'false' }),
    words('pubDate', new Date(entry.updatedAt).toUTCString()),
    agency === null ? '' : words('dc:creator', agency),
    words('dc:language', entry.language),
    ...topics.map((topic) => words('category', topic)),
    // Readers take the description for HTML, so the text is written as such.
    words('description', escaped(summary)),
    words('content:encoded', html),
    file ? empty('enclosure', { url: file.url, length: file.bytes, type: file.mimeType }) : '',
  ]
  return element('item', {}, inner.filter(Boolean).join('\n'))
}

export function jsonFeed({ self, site, entries }: FeedFacts): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: FEED_TITLE,
    description: FEED_SUBTITLE,
    home_page_url: `${site}${HOME_PATH}`,
    feed_url: self,
    language: 'vi',
    items: entries.map(jsonItem),
  })
}

function jsonItem(entry: FeedEntry) {
  const { id, url, title, summary, html, language, agency, topics, files } = entry
  return {
    ...{ id, url, title, summary, language },
    content_html: html,
    date_modified: isoOf(entry.updatedAt),
    tags: topics,
    ...(agency === null ? {} : { authors: [{ name: agency }] }),
    attachments: files.map((file) => ({
      url: file.url,
      mime_type: file.mimeType,
      size_in_bytes: file.bytes,
      title: file.name,
    })),
  }
}

function words(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escaped(text))
}

function empty(name: string, attributes: Attributes): string {
  return element(name, attributes, '')
}
