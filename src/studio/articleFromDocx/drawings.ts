/** Pictures of a .docx in the order in which they stand, with the words that Word keeps for each. */
import type { Attributes } from '#src/importing/formats/docx/readXml'
import type { LossCode } from './article'
import type { Relation } from './relations'

export interface PictureInText {
  part: string
  alt: string
}

const LONGEST_ALT = 500
const FRAMES = new Set(['w:drawing', 'w:pict', 'w:object'])
const LOST: ReadonlyMap<string, LossCode> = new Map(
  Object.entries({
    chart: 'chart',
    relIds: 'smart-art',
    OLEObject: 'embedded-object',
  }),
)

export class Drawings {
  /** By part: the same picture twice is one. */
  readonly pictures = new Map<string, PictureInText>()
  #alt = ''

  constructor(
    readonly relations: ReadonlyMap<string, Relation>,
    readonly lose: (code: LossCode) => void,
  ) {}

  /** Prefixes of drawings are declared deep inside: only the last part of a name is looked at. */
  open(name: string, attributes: Attributes): boolean {
    const local = name.slice(name.indexOf(':') + 1)
    const lost = name.startsWith('w:') ? undefined : LOST.get(local)
    if (FRAMES.has(name)) this.#alt = ''
    else if (local === 'docPr') this.#noteAlt(attributes.descr ?? attributes.title)
    else if (name === 'v:shape') this.#noteAlt(attributes.alt)
    else if (local === 'blip') this.#add(attributes['r:embed'] ?? attributes['r:link'])
    else if (local === 'imagedata') this.#add(attributes['r:id'])
    else if (lost) this.lose(lost)
    else return false
    return true
  }

  close(name: string): void {
    if (FRAMES.has(name)) this.#alt = ''
  }

  #noteAlt(words: string | undefined): void {
    // What Word made up for a picture is no better than nothing.
    const isMachineMade =
      /^(?:a |an )?(?:picture|image|close-up|ai-generated)|^(?:hình ảnh|ảnh) có chứa/i
    const text = (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
    if (text && !isMachineMade.test(text)) this.#alt = text.slice(0, LONGEST_ALT)
  }

  #add(id: string | undefined): void {
    const relation = this.relations.get(id ?? '')
    if (!relation) this.lose('missing-picture')
    else if (relation.isOutside) this.lose('linked-picture')
    else {
      const known = this.pictures.get(relation.target)
      this.pictures.set(relation.target, { part: relation.target, alt: known?.alt || this.#alt })
    }
  }
}
