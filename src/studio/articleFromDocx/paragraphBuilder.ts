/** One paragraph as it grows run by run: what it is, and the number that Word writes before it. */
import type { ListNumbers } from '#src/importing/formats/docx/listNumbers'
import type { ListPlace, Styles, TextLook } from '#src/importing/formats/docx/styles'
import type { ListMark, Paragraph, Run } from './article'

const BULLETS = new Set(['-', '–', '+', '*', '•'])
/** "1." and "2)" are what the editor writes itself; "Điều 3." and "c)" stay words. */
const PLAIN_NUMBER = /^(\d{1,6})[.)]?$/
const DEEPEST_LIST = 8

export class ParagraphBuilder implements ListPlace {
  style: string | null = null
  /** Counted from 0, as Word does; 9 is the text of a body. */
  outline: number | null = null
  list?: string
  level?: number
  readonly runs: Run[] = []

  append(text: string, look: TextLook, href: string | null): void {
    const run: Run = {
      text,
      bold: look.bold === true,
      italic: look.italic === true,
      // Links are underlined by everybody.
      underline: look.underline === true && href === null,
      href,
    }
    const last = this.runs.at(-1)
    if (last && looksLike(last, run)) last.text += text
    else this.runs.push(run)
  }

  built(styles: Styles, numbers: ListNumbers): Paragraph {
    const { name = '', outline } = styles.ofParagraph(this.style)
    const level = (this.outline ?? outline ?? 9) + 1
    const role = roleOf(name, level)
    const label = this.#label(styles, numbers)
    const list = role === 'plain' ? this.#listMark(label, styles) : null
    const isWorded = label !== '' && list === null
    const runs = isWorded ? [plain(`${label} `), ...this.runs] : this.runs
    return {
      kind: 'paragraph',
      role,
      level: role === 'heading' ? level : 0,
      list,
      // A heading is bold as a whole.
      runs: role === 'plain' || role === 'quote' ? runs : runs.map(withoutWeight),
    }
  }

  #place(styles: Styles): { listId: string; level: number } | null {
    const styled = styles.ofParagraph(this.style)
    const listId = this.list ?? styled.list
    if (!listId || listId === '0') return null
    return { listId, level: this.level ?? styled.level ?? 0 }
  }

  #label(styles: Styles, numbers: ListNumbers): string {
    const place = this.#place(styles)
    if (!place) return ''
    const styleLevel = numbers.formats.levelOfStyle(place.listId, this.style ?? '')
    return numbers.next(place.listId, this.level ?? styleLevel ?? place.level)
  }

  #listMark(label: string, styles: Styles): ListMark | null {
    const depth = Math.min(Math.max(this.#place(styles)?.level ?? 0, 0), DEEPEST_LIST)
    if (BULLETS.has(label)) return { isOrdered: false, value: 1, depth }
    const number = PLAIN_NUMBER.exec(label)?.[1]
    return number === undefined ? null : { isOrdered: true, value: Number(number), depth }
  }
}

function roleOf(styleName: string, level: number): Paragraph['role'] {
  if (styleName === 'title') return 'title'
  if (level <= 9) return 'heading'
  return styleName === 'quote' || styleName === 'intense quote' ? 'quote' : 'plain'
}

const looksLike = (one: Run, other: Run): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.href === other.href

const plain = (text: string): Run => ({
  ...{ text, bold: false, italic: false, underline: false },
  href: null,
})

const withoutWeight = (run: Run): Run => ({ ...run, bold: false })
