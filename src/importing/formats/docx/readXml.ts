/** A part of a .docx as a stream of tags: no tree is built, so that a million tags take no memory. */
import type { Readable } from 'node:stream'
import sax from 'sax'
import { FormatRefusal } from '../refusals'

export type Attributes = Readonly<Record<string, string>>

export interface XmlListener {
  /** Names have the prefix that Word uses (`w:p`), whatever the file calls it. */
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/** The usual prefix of each namespace that is read; others keep theirs. */
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  }),
)

// A drawing may carry megabytes in one attribute; the part as a whole is limited already.
Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity })

export async function readXml(stream: Readable, listener: XmlListener): Promise<void> {
  const parser = sax.parser(true)
  // Set by the root, empty in nearly every file.
  const renamed = new Map<string, string>()
  const known = (name: string) => (renamed.size === 0 ? name : withUsualPrefix(name, renamed))
  let depth = 0
  parser.onopentag = ({ name, attributes }) => {
    const plain = attributes as Record<string, string>
    if (depth === 0) notePrefixes(plain, renamed)
    depth += 1
    const named = renamed.size === 0 ? plain : mapKeys(plain, known)
    listener.open?.(known(name), named)
  }
  parser.onclosetag = (name) => {
    depth -= 1
    listener.close?.(known(name))
  }
  parser.ontext = parser.oncdata = (text) => listener.text?.(text)
  parser.onerror = (error) => {
    throw error
  }
  await feed(stream, parser)
}

async function feed(stream: Readable, parser: sax.SAXParser): Promise<void> {
  let decoder: TextDecoder | null = null
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(chunk)
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  if (!decoder) throw new FormatRefusal('broken-word')
  parser.write(decoder.decode()).close()
}

/** XML is in UTF-8 unless a byte order mark says otherwise. */
function decoderFor(chunk: Buffer): TextDecoder {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le')
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

function notePrefixes(root: Attributes, renamed: Map<string, string>): void {
  for (const [name, namespace] of Object.entries(root)) {
    const usual = USUAL_PREFIXES.get(namespace)
    const prefix = name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : ''
    if (usual !== undefined && name.startsWith('xmlns') && prefix !== usual) {
      renamed.set(prefix, usual)
    }
  }
}

function withUsualPrefix(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = renamed.get(name.slice(0, Math.max(colon, 0)))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

function mapKeys(attributes: Attributes, map: (key: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [map(key), value]))
}
