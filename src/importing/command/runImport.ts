/** Reads the files of a call one after the other; a refused one is named and the others go on. */
import { SecretDocumentError } from '#src/dispatch/index'
import type { Imported, ReadFile } from '../importDispatch'
import { UnreadableFileError } from '../readFile'
import type { NamedFiles } from './namedFiles'
import { printable, printableJson } from './printable'
import type { Progress } from './progress'
import { failedRow, rowOf, summary, type Row } from './summary'

export interface Output {
  /** The answer: stdout. */
  say(line: string): void
  /** What went wrong: stderr. */
  complain(line: string): void
  progress: Progress
}

interface Run extends NamedFiles {
  importOne: (file: string) => Promise<ReadFile & Partial<Imported>>
  isJson: boolean
  output: Output
  /** Whether someone has asked to stop after the file in hand. */
  isStopped: () => boolean
}

/** True when every file was read. */
export async function runImport(run: Run): Promise<boolean> {
  const { files, failures, output, isJson, isStopped } = run
  for (const failure of failures) output.complain(printable(failure))
  const rows: Row[] = []
  for (const file of files) {
    if (isStopped()) break
    rows.push(await attempt(file, run))
    output.progress.show(rows.length)
  }
  output.progress.clear()
  if (rows.length < files.length) output.complain(stoppedAt(rows.length, files.length))
  if (!isJson && rows.length > 0) output.say(summary(rows))
  const isWhole = rows.length === files.length && failures.length === 0
  return isWhole && rows.every(({ result }) => result !== 'failed')
}

async function attempt(file: string, { importOne, isJson, output }: Run): Promise<Row> {
  try {
    const read = await importOne(file)
    if (isJson) output.say(jsonLine(read))
    return rowOf(file, read, read.status ?? null)
  } catch (error) {
    output.progress.clear()
    output.complain(printable(failureOf(file, error)))
    return failedRow(file)
  }
}

/** Nothing of a secret document is said but its name. */
function failureOf(file: string, error: unknown): string {
  if (error instanceof UnreadableFileError) return error.message
  if (error instanceof SecretDocumentError) return new SecretDocumentError(file).message
  const detail = error instanceof Error ? error.message : String(error)
  return `${file}: không nhập được (${detail}).`
}

/** The keys of design §5, and what became of it where it was written. */
function jsonLine({ reading, warnings, id, status }: ReadFile & Partial<Imported>): string {
  const answer = { ...reading, warnings: [...reading.warnings, ...warnings] }
  return printableJson(id === undefined ? answer : { ...answer, id, status })
}

function stoppedAt(done: number, total: number): string {
  return `Đã dừng theo yêu cầu: xong ${done}/${total} tệp. Chạy lại lệnh này để nhập tiếp; tệp đã nhập được giữ nguyên.`
}
