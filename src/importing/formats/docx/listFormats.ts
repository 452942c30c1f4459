/** The list definitions of numbering.xml. */
import type { Readable } from 'node:stream'
import { readXml, type Attributes } from './readXml'

export interface ListLevel {
  start: number
  format: string
  /** "%1.%2" and the like; the character itself for bullets. */
  text: string
  style?: string
  /** 0: goes on through all levels above; n: begins anew only behind a paragraph of the first n levels. */
  restartsAfter?: number
  /** Shows the numbers of all levels as plain ones. */
  isLegal?: boolean
}

interface AbstractList {
  levels: Map<number, ListLevel>
  /** The list style that has the levels instead. */
  styleLink?: string
}

interface ListInstance {
  abstractId: string
  starts: Map<number, number>
  levels: Map<number, ListLevel>
}

export class ListFormats {
  readonly abstracts = new Map<string, AbstractList>()
  readonly lists = new Map<string, ListInstance>()

  /** Lists of one definition count on from each other. */
  counterOf(listId: string): string {
    return this.lists.get(listId)?.abstractId ?? ''
  }

  level(listId: string, level: number): ListLevel | null {
    const list = this.lists.get(listId)
    if (!list) return null
    const own = list.levels.get(level)
    return own ?? this.abstracts.get(list.abstractId)?.levels.get(level) ?? null
  }

  /** Where this list begins anew although another of the same definition went before. */
  restart(listId: string, level: number): number | null {
    return this.lists.get(listId)?.starts.get(level) ?? null
  }

  /** The level whose paragraphs have this style. */
  levelOfStyle(listId: string, style: string): number | null {
    const levels = this.abstracts.get(this.counterOf(listId))?.levels ?? new Map()
    for (const [level, { style: own }] of levels) if (own === style) return level
    return null
  }
}

export async function readListFormats(
  stream: Readable | null,
  listOfStyle: (style: string) => string | undefined,
): Promise<ListFormats> {
  const formats = new ListFormats()
  if (!stream) return formats
  const reader = new ListFormatReader(formats)
  await readXml(stream, { open: (name, attributes) => reader.open(name, attributes) })
  followStyleLinks(formats, listOfStyle)
  return formats
}

class ListFormatReader {
  #abstract: AbstractList = { levels: new Map() }
  #list: ListInstance | null = null
  #level: ListLevel = newLevel()
  #overridden = 0

  constructor(readonly formats: ListFormats) {}

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') this.#openAbstract(attributes)
    else if (name === 'w:num') this.#openList(attributes)
    else if (name === 'w:abstractNumId' && this.#list) this.#list.abstractId = value
    else if (name === 'w:lvlOverride') this.#overridden = Number(attributes['w:ilvl'])
    else if (name === 'w:startOverride') this.#list?.starts.set(this.#overridden, Number(value))
    else if (name === 'w:numStyleLink') this.#abstract.styleLink = value
    else if (name === 'w:lvl') this.#openLevel(Number(attributes['w:ilvl']))
    else this.#noteLevel(name, value)
  }

  #openAbstract(attributes: Attributes): void {
    this.#abstract = { levels: new Map() }
    this.#list = null
    this.formats.abstracts.set(attributes['w:abstractNumId'] ?? '', this.#abstract)
  }

  #openList(attributes: Attributes): void {
    this.#list = { abstractId: '', starts: new Map(), levels: new Map() }
    this.formats.lists.set(attributes['w:numId'] ?? '', this.#list)
  }

  #openLevel(level: number): void {
    this.#level = newLevel()
    ;(this.#list ?? this.#abstract).levels.set(level, this.#level)
  }

  #noteLevel(name: string, value: string): void {
    if (name === 'w:start') this.#level.start = Number(value)
    else if (name === 'w:numFmt') this.#level.format = value
    else if (name === 'w:lvlText') this.#level.text = value
    else if (name === 'w:lvlRestart') this.#level.restartsAfter = Number(value)
    else if (name === 'w:pStyle') this.#level.style = value
    else if (name === 'w:isLgl') this.#level.isLegal = value !== '0' && value !== 'false'
  }
}

const newLevel = (): ListLevel => ({ start: 0, format: 'decimal', text: '' })

function followStyleLinks(
  formats: ListFormats,
  listOfStyle: (style: string) => string | undefined,
): void {
  for (const abstract of formats.abstracts.values()) {
    const list = abstract.styleLink && listOfStyle(abstract.styleLink)
    const linked = list && formats.abstracts.get(formats.counterOf(list))
    if (linked && linked !== abstract) abstract.levels = linked.levels
  }
}
