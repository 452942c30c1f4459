/** The files that a call of the command names: each once, folders opened. */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'

export interface NamedFiles {
  files: string[]
  /** What was named and is no file, with what to do. */
  failures: string[]
}

const READABLE = ['.txt', '.docx', '.pdf']
const FORMATS = '.txt, .docx, .pdf'

export function namedFiles(named: readonly string[]): NamedFiles {
  const found = named.map(filesOf)
  const unique = new Map(found.flatMap(({ files }) => files).map((file) => [keyOf(file), file]))
  return { files: [...unique.values()], failures: found.flatMap(({ failures }) => failures) }
}

function filesOf(name: string): NamedFiles {
  if (name === '') return failed('""', 'tên tệp để trống. Hãy nêu tên tệp hoặc thư mục.')
  const isFolder = isDirectory(name)
  if (isFolder) return filesIn(name)
  const isPattern = isFolder === null && /[*?]/.test(name)
  if (!isPattern) return { files: [name], failures: [] }
  return failed(name, 'không có tệp nào khớp. Hãy kiểm tra lại đường dẫn.')
}

const failed = (name: string, why: string): NamedFiles => ({
  files: [],
  failures: [`${name}: ${why}`],
})

/** Null for what is not there, and for what the system does not let see: reading it says why. */
function isDirectory(name: string): boolean | null {
  try {
    return statSync(name).isDirectory()
  } catch {
    // Not there, no right to look, links in a circle, a name too long.
    return null
  }
}

/** Dispatches of one folder, not of those in it; what Word locks or the system hides is left out. */
function filesIn(folder: string): NamedFiles {
  const entries = entriesOf(folder)
  if (entries === null) {
    return failed(folder, 'không mở được thư mục. Hãy kiểm tra lại quyền đọc và đường dẫn.')
  }
  const names = entries
    .filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => READABLE.includes(path.extname(name).toLowerCase()))
    .sort()
  if (names.length > 0) return { files: names.map((name) => path.join(folder, name)), failures: [] }
  const why = `là thư mục và không có tệp ${FORMATS} nào (không tìm trong thư mục con). Hãy nêu tên tệp hoặc thư mục khác.`
  return failed(folder, why)
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // No right to look into it, or gone since.
    return null
  }
}

/** One file under two names or through a link is read once; what is not there fails by its own name. */
function keyOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    // Named and missing: reading it says so.
    return path.resolve(file)
  }
}
