/** `npm run import -- FILE… [--agency ID or name] [--dry-run] [--json]`: dispatches to draft directives. */
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { SecretDocumentError, type DispatchReading } from '#src/dispatch/index'
import { ConfigurationError, readEnvironment } from '#src/env'
import { importDispatch, readOnly, type Imported } from '#src/importing/importDispatch'
import { indexAgencies } from '#src/importing/knownAgencies'
import { UnreadableFileError } from '#src/importing/readFile'
import { prepareFolders } from '#src/server/folders'

const USAGE = 'Cách dùng: npm run import -- TỆP… [--agency MÃ hoặc TÊN] [--dry-run] [--json]'
const EXIT = { allRead: 0, someFailed: 1, usage: 2 } as const
const SUBJECT_SHOWN = 60

type Outcome = { file: string } & (
  { reading: DispatchReading; imported: Imported | null } | { failure: string }
)
type ImportOne = (file: string) => Promise<{ reading: DispatchReading; imported: Imported | null }>

async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') return fail(`${options}\n${USAGE}`, EXIT.usage)
  try {
    if (options.isDryRun) return await importAll(options, readWithoutWriting)
    const studio = await openDatabase()
    const importOne = await writer(studio, options.agency)
    if (typeof importOne === 'string') return fail(importOne, EXIT.usage)
    return await importAll(options, importOne)
  } catch (error) {
    if (error instanceof ConfigurationError) return fail(error.message, EXIT.someFailed)
    throw error
  }
}

interface Options {
  files: string[]
  agency: string | undefined
  isDryRun: boolean
  isJson: boolean
}

/** The options, or what is wrong with the call. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        agency: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0) return 'Chưa có tệp nào để nhập.'
    const { agency, json: isJson, 'dry-run': isDryRun } = values
    return { files: positionals, agency, isDryRun, isJson }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const readWithoutWriting: ImportOne = async (file) => ({
  reading: await readOnly(file),
  imported: null,
})

async function openDatabase(): Promise<Payload> {
  prepareFolders(readEnvironment(process.env))
  // Loaded only now: a dry run needs neither Payload nor a database.
  const { default: config } = await import('#config')
  const { openStudio } = await import('#src/studio/openStudio')
  return openStudio(config)
}

/** How to import one file into this studio, or why the call cannot go on. */
async function writer(payload: Payload, agency: string | undefined): Promise<ImportOne | string> {
  const agencies = await indexAgencies(payload)
  const owner = agency === undefined ? null : agencies.find(agency)
  if (agency !== undefined && owner === null) {
    const similar = agencies.similar(agency)
    const hint = similar.length > 0 ? ` Có phải: ${similar.join('; ')}?` : ''
    return `--agency: không tìm thấy đúng một cơ quan tên "${agency}".${hint}`
  }
  return async (file) => {
    const imported = await importDispatch(file, { payload, agencies, owner })
    return { reading: imported.reading, imported }
  }
}

async function importAll(options: Options, importOne: ImportOne): Promise<number> {
  const outcomes: Outcome[] = []
  for (const [index, file] of options.files.entries()) {
    if (options.files.length > 1) showProgress(index + 1, options.files.length, file)
    const outcome = await attempt(file, importOne)
    outcomes.push(outcome)
    if ('failure' in outcome) console.error(outcome.failure)
    else if (options.isJson) console.log(jsonLine(outcome))
  }
  if (!options.isJson) console.log(table(outcomes, options.isDryRun))
  return outcomes.some((outcome) => 'failure' in outcome) ? EXIT.someFailed : EXIT.allRead
}

function showProgress(number: number, total: number, file: string): void {
  if (process.stderr.isTTY) console.error(`(${number}/${total}) ${file}`)
}

/** A refused file is named and the others go on; a fault of the program itself is not hidden. */
async function attempt(file: string, importOne: ImportOne): Promise<Outcome> {
  try {
    return { file, ...(await importOne(file)) }
  } catch (error) {
    if (error instanceof UnreadableFileError) return { file, failure: error.message }
    if (error instanceof SecretDocumentError) return { file, failure: `${file}: ${error.message}` }
    const detail = error instanceof Error ? error.message : String(error)
    return { file, failure: `${file}: không nhập được (${detail}).` }
  }
}

function jsonLine({
  reading,
  imported,
}: {
  reading: DispatchReading
  imported: Imported | null
}): string {
  return JSON.stringify(
    imported ? { ...reading, id: imported.id, status: imported.status } : reading,
  )
}

const RESULT = { created: 'tạo bản nháp', unchanged: 'đã có, không đổi' } as const

function table(outcomes: readonly Outcome[], isDryRun: boolean): string {
  const lines = outcomes.map((outcome) => {
    if ('failure' in outcome) return `✗ ${outcome.file}: lỗi`
    const { reading, imported } = outcome
    const result = imported ? RESULT[imported.status] : 'đọc được (chưa ghi)'
    const subject = (reading.subject ?? '').slice(0, SUBJECT_SHOWN)
    const number = reading.documentNumber.raw || '(không có số)'
    const owner = imported?.hasNoOwner
      ? ['    ! chưa có cơ quan phụ trách nên chưa ai sửa được: hãy dùng --agency']
      : []
    const warnings = reading.warnings.map(({ code, message }) => `    ! ${code}: ${message}`)
    return [`✓ ${outcome.file}: ${result} – ${number} – ${subject}`, ...owner, ...warnings].join(
      '\n',
    )
  })
  const failed = outcomes.filter((outcome) => 'failure' in outcome).length
  const done = outcomes.length - failed
  const verb = isDryRun ? 'đọc được' : 'xong'
  return [...lines, `${done} tệp ${verb}, ${failed} tệp lỗi`].join('\n')
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}

process.exit(await main(process.argv.slice(2)))
