/** Links of a .docx: elements that name a relation, and fields with their instruction spelt out. */
import type { Attributes } from '#src/importing/formats/docx/readXml'
import type { LossCode } from './article'
import { addressInField, safeAddress } from './links'
import type { Relation } from './relations'

interface Field {
  instruction: string
  href: string | null
  isShown: boolean
}

export class Links {
  readonly #elements: (string | null)[] = []
  readonly #fields: Field[] = []

  constructor(
    readonly relations: ReadonlyMap<string, Relation>,
    readonly lose: (code: LossCode) => void,
  ) {}

  /** Where the text that is being read leads. */
  get current(): string | null {
    const field = this.#fields.findLast(({ isShown, href }) => isShown && href !== null)
    return this.#elements.findLast((href) => href !== null) ?? field?.href ?? null
  }

  open(name: string, attributes: Attributes): boolean {
    if (name === 'w:hyperlink') this.#elements.push(this.#target(attributes))
    else if (name === 'w:fldSimple') this.#elements.push(this.#ofField(attributes['w:instr'] ?? ''))
    else if (name === 'w:fldChar') this.#turn(attributes['w:fldCharType'] ?? '')
    else return name === 'w:instrText'
    return true
  }

  close(name: string): void {
    if (name === 'w:hyperlink' || name === 'w:fldSimple') this.#elements.pop()
  }

  /** A piece of the instruction of the innermost field. */
  instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (field && !field.isShown) field.instruction += text
  }

  #turn(type: string): void {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({ instruction: '', href: null, isShown: false })
    else if (type === 'end') this.#fields.pop()
    else if (field) Object.assign(field, { isShown: true, href: this.#ofField(field.instruction) })
  }

  #target(attributes: Attributes): string | null {
    const relation = this.relations.get(attributes['r:id'] ?? '')
    if (!relation) {
      this.lose('internal-link')
      return null
    }
    return this.#safe(relation.target)
  }

  #ofField(instruction: string): string | null {
    const address = addressInField(instruction)
    return address === null ? null : this.#safe(address)
  }

  #safe(target: string): string | null {
    const address = safeAddress(target)
    if (address === null) this.lose('unsafe-link')
    return address
  }
}
