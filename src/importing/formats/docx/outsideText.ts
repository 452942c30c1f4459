/**
 * Words of a part that its text leaves out but the page shows: WordArt, watermarks, text of drawings and
 * of the shapes that stand in for them. They are searched for a secrecy mark and not read otherwise.
 */
import { LONGEST_TEXT } from '../limits'
import { FormatRefusal } from '../refusals'
import type { Attributes, XmlListener } from './readXml'

const DELETED = new Set(['w:del', 'w:moveFrom'])

export class OutsideText implements XmlListener {
  readonly lines: string[] = []
  /** Paragraphs that are open, from the outside in; those of the text itself are not gathered. */
  readonly #open: { text: string; isOutside: boolean }[] = []
  #fallbacks = 0
  #deleted = 0
  #isText = false
  #length = 0

  open(name: string, attributes: Attributes): void {
    const local = localName(name)
    if (name === 'mc:Fallback') this.#fallbacks += 1
    else if (DELETED.has(name)) this.#deleted += 1
    else if (local === 'textpath') this.#add(attributes.string ?? '')
    else if (local === 'p') this.#openParagraph(name)
    else if (local === 't') this.#isText = true
    else if (local === 'br' || local === 'tab') this.text(' ')
  }

  close(name: string): void {
    const local = localName(name)
    if (name === 'mc:Fallback') this.#fallbacks -= 1
    else if (DELETED.has(name)) this.#deleted -= 1
    else if (local === 'p') this.#closeParagraph()
    else if (local === 't') this.#isText = false
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (this.#isText && this.#deleted === 0 && paragraph?.isOutside) paragraph.text += text
  }

  #openParagraph(name: string): void {
    this.#open.push({ text: '', isOutside: name !== 'w:p' || this.#fallbacks > 0 })
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop()
    if (paragraph?.isOutside) this.#add(paragraph.text)
  }

  #add(text: string): void {
    this.#length += text.length
    if (this.#length > LONGEST_TEXT) throw new FormatRefusal('text-too-long')
    const line = text.replace(/\s+/g, ' ').trim()
    if (line !== '') this.lines.push(line)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
