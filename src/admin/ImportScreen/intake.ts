/** What becomes of files that were dropped: taken, found again, or refused before they travel. */
import { MOST_ENTRIES, newEntry, type Entry } from './entries'
import { IMPORT_TEXT as text } from './text'

/** As for the command (src/importing/formats/limits.ts). */
const MOST_FILE_BYTES = 25 * 1024 * 1024
const READABLE = /\.(txt|docx|pdf)$/i

interface Sorted {
  added: Entry[]
  /** Files of entries that had lost theirs on a reload. */
  found: { id: string; file: File }[]
  notice: string | null
}

export function sorted(
  files: readonly File[],
  entries: readonly Entry[],
  makeId: () => string = () => crypto.randomUUID(),
): Sorted {
  const same = (file: File) => entries.find((entry) => isSameFile(entry, file))
  const fresh = files.filter((file) => !same(file))
  const room = MOST_ENTRIES - entries.length
  if (fresh.length > room) {
    return { added: [], found: [], notice: text.drop.tooMany(files.length, room) }
  }
  const known = files.flatMap((file) => {
    const entry = same(file)
    return entry ? [{ id: entry.id, file, isMissing: entry.state === 'missing' }] : []
  })
  const repeated = known.filter(({ isMissing }) => !isMissing).map(({ file }) => file.name)
  return {
    added: fresh.map((file) => judged(newEntry(makeId(), file))),
    found: known.filter(({ isMissing }) => isMissing),
    notice: repeated.length > 0 ? text.drop.repeated(repeated.join(', ')) : null,
  }
}

function isSameFile({ name, size, state }: Entry, file: File): boolean {
  return state !== 'secret' && name === file.name.normalize('NFC') && size === file.size
}

function judged(entry: Entry): Entry {
  const detail = !READABLE.test(entry.name)
    ? text.wrongKind
    : entry.size > MOST_FILE_BYTES
      ? text.tooBig
      : null
  if (detail === null) return entry
  return {
    ...entry,
    file: null,
    state: 'unreadable',
    problem: { title: text.states.unreadable, detail },
  }
}
