/** What changed between two texts, word by word. */

export interface TextPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Above this many pairs the middle is told as replaced whole: exactness is not worth the wait. */
const MOST_PAIRS = 4_000_000

/** Paragraphs first, so that a moved-in paragraph is told as one; then the words of what differs. */
export function diffTexts(before: string, after: string): TextPiece[] {
  const paragraphs = diffLists(paragraphsOf(before), paragraphsOf(after))
  const pieces: TextPiece[] = []
  for (let at = 0; at < paragraphs.length;) {
    const run = paragraphs.slice(at).findIndex(({ kind }) => kind === 'same')
    const end = run === -1 ? paragraphs.length : at + run
    if (end > at) pieces.push(...diffRun(paragraphs.slice(at, end)))
    if (end < paragraphs.length) pieces.push(paragraphs[end] as TextPiece)
    at = end + 1
  }
  return joined(pieces)
}

/** Both sides of what differs, compared word by word. */
function diffRun(run: readonly TextPiece[]): TextPiece[] {
  const textOf = (kind: TextPiece['kind']) =>
    run
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => text)
      .join('')
  return diffLists(wordsOf(textOf('removed')), wordsOf(textOf('added')))
}

/** With the line end that belongs to each, so that the pieces put together are the text. */
function paragraphsOf(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? []
}

/** Words and the white space between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? []
}

/** The longest common subsequence of two lists, and what each has besides. */
export function diffLists(before: readonly string[], after: readonly string[]): TextPiece[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [
    ...before.slice(0, start).map(same),
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ]
}

function diffMiddle(before: readonly string[], after: readonly string[]): TextPiece[] {
  if (before.length * after.length > MOST_PAIRS)
    return [...before.map(removed), ...after.map(added)]
  const lengths = commonLengths(before, after)
  const width = after.length + 1
  const pieces: TextPiece[] = []
  let [left, right] = [0, 0]
  while (left < before.length && right < after.length) {
    const word = before[left] as string
    if (word === after[right]) {
      pieces.push(same(word))
      left += 1
      right += 1
    } else if (
      (lengths[(left + 1) * width + right] ?? 0) >= (lengths[left * width + right + 1] ?? 0)
    ) {
      pieces.push(removed(word))
      left += 1
    } else {
      pieces.push(added(after[right] as string))
      right += 1
    }
  }
  return [...pieces, ...before.slice(left).map(removed), ...after.slice(right).map(added)]
}

/** At [left, right] the length of what the rests from there have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        before[left] === after[right]
          ? (lengths[(left + 1) * width + right + 1] ?? 0) + 1
          : Math.max(
              lengths[(left + 1) * width + right] ?? 0,
              lengths[left * width + right + 1] ?? 0,
            )
    }
  }
  return lengths
}

const same = (text: string): TextPiece => ({ kind: 'same', text })
const added = (text: string): TextPiece => ({ kind: 'added', text })
const removed = (text: string): TextPiece => ({ kind: 'removed', text })

/** A space between two changed words belongs to the change: "[một hai]" reads better than "[một] [hai]". */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const out: TextPiece[] = []
  let [gone, come] = ['', '']
  const flush = () => {
    if (gone) out.push(removed(gone))
    if (come) out.push(added(come))
    ;[gone, come] = ['', '']
  }
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    const isGap = piece.kind === 'same' && /^[^\S\n]+$/.test(piece.text)
    if (isGap && (gone || come) && next && next.kind !== 'same') {
      gone += piece.text
      come += piece.text
    } else if (piece.kind === 'removed') gone += piece.text
    else if (piece.kind === 'added') come += piece.text
    else {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'same') last.text += piece.text
      else out.push({ ...piece })
    }
  })
  flush()
  return out
}
