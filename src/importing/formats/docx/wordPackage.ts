/** The zip that a .docx is: its directory judged before anything is inflated, then its parts as streams. */
import path from 'node:path'
import type { Readable } from 'node:stream'
import yauzl, { type Entry } from 'yauzl'
import { MOST_INFLATED_BYTES, MOST_PART_BYTES, MOST_ZIP_ENTRIES } from '../limits'
import { FormatRefusal } from '../refusals'
import { readXml } from './readXml'

export interface WordPackage {
  /** The part that holds the text. */
  main: string
  /** Null where the package has no such part. */
  open(part: string): Promise<Readable | null>
  /** Parts that belong to the main one, by what they are to it: `styles`, `numbering`. */
  beside: ReadonlyMap<string, string>
  /** What is printed above and below the text of each page: a mark may stand there alone. */
  margins: readonly string[]
  hasPictures: boolean
}

type Open = WordPackage['open']

const RELATIONS = '_rels/.rels'
/** Word, LibreOffice and the converters name these parts alike. */
const MARGIN = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/i
const MOST_MARGINS = 60
const USUAL_MAIN = 'word/document.xml'

export async function openPackage(bytes: Buffer): Promise<WordPackage> {
  const zip = await yauzl.fromBufferPromise(bytes)
  if (zip.entryCount > MOST_ZIP_ENTRIES) throw new FormatRefusal('word-bomb')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const parts = judged(entries)
  const open: Open = async (part) => {
    const entry = parts.get(part)
    if (!entry) return null
    if (entry.uncompressedSize > MOST_PART_BYTES) throw new FormatRefusal('word-bomb')
    // The stream fails as soon as more comes out than the directory said.
    return zip.openReadStreamPromise(entry)
  }
  const main = (await related(open, RELATIONS, '')).get('officeDocument') ?? USUAL_MAIN
  if (!parts.has(main)) throw new FormatRefusal(isOffice(parts) ? 'broken-word' : otherZip(parts))
  if (/^(?:xl|ppt|visio)\//i.test(main)) throw new FormatRefusal('other-office')
  const hasPictures = [...parts.keys()].some((name) => name.includes('/media/'))
  const margins = [...parts.keys()].filter((name) => MARGIN.test(name)).slice(0, MOST_MARGINS)
  return { main, open, beside: await partsBeside(open, main), margins, hasPictures }
}

/** Every part by its name, by what the directory says; nothing is inflated here. */
function judged(entries: readonly Entry[]): Map<string, Entry> {
  const inflated = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (inflated > MOST_INFLATED_BYTES) throw new FormatRefusal('word-bomb')
  return new Map(entries.map((entry) => [entry.fileName, entry]))
}

async function partsBeside(open: Open, main: string): Promise<ReadonlyMap<string, string>> {
  const { dir, base } = path.posix.parse(main)
  const usual = [
    ['styles', path.posix.join(dir, 'styles.xml')],
    ['numbering', path.posix.join(dir, 'numbering.xml')],
  ] as const
  return new Map([...usual, ...(await related(open, `${dir}/_rels/${base}.rels`, dir))])
}

/** The parts that a list of relations names, by the last word of their kind. */
async function related(open: Open, list: string, folder: string): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const stream = await open(list)
  if (!stream) return parts
  await readXml(stream, {
    open: (name, { Type: type = '', Target: target = '' }) => {
      if (!name.endsWith('Relationship')) return
      const part = path.posix.join(target.startsWith('/') ? '' : folder, target)
      parts.set(path.posix.basename(type), part.replace(/^\//, ''))
    },
  })
  return parts
}

const isOffice = (parts: ReadonlyMap<string, Entry>): boolean => parts.has('[Content_Types].xml')

/** OpenDocument names its kind in a part of its own. */
const otherZip = (parts: ReadonlyMap<string, Entry>) =>
  parts.has('mimetype') ? 'other-office' : 'archive'
