/** The text of one paragraph as it grows run by run. */
import { decodeFontCode, fontCodeOf, type FontCode } from '../encoding/fontCodes'
import type { ListPlace, TextLook } from './styles'

export class ParagraphText implements ListPlace {
  style: string | null = null
  list?: string
  level?: number
  /** Its end was deleted under track changes: the next paragraph goes on with it. */
  isJoinedToNext = false
  readonly #pieces: { code: FontCode; text: string }[] = []

  append(text: string, { capitals, smallCapitals, font }: TextLook): void {
    const code = fontCodeOf(font)
    const last = this.#pieces.at(-1)
    // Capitals of an old code are other characters.
    const isCapital = (capitals || smallCapitals) && code === 'unicode'
    const shown = isCapital ? text.toLocaleUpperCase('vi') : text
    // The marks of a VNI letter may stand in a run of their own.
    if (last?.code === code) last.text += shown
    else this.#pieces.push({ code, text: shown })
  }

  get text(): string {
    return this.#pieces.map(({ code, text }) => decodeFontCode(code, text)).join('')
  }
}
