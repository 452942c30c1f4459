/** The files that a call of the command names: each once, folders opened. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
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
  const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder) return filesIn(name)
  const isPattern = isFolder === undefined && /[*?]/.test(name)
  if (!isPattern) return { files: [name], failures: [] }
  return { files: [], failures: [`${name}: không có tệp nào khớp. Hãy kiểm tra lại đường dẫn.`] }
}

/** Dispatches of one folder, not of those in it; what Word locks or the system hides is left out. */
function filesIn(folder: string): NamedFiles {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => READABLE.includes(path.extname(name).toLowerCase()))
    .sort()
  if (names.length > 0) return { files: names.map((name) => path.join(folder, name)), failures: [] }
  const failure = `${folder}: là thư mục và không có tệp ${FORMATS} nào (không tìm trong thư mục con). Hãy nêu tên tệp hoặc thư mục khác.`
  return { files: [], failures: [failure] }
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
