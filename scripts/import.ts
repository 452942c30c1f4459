/**
 * `npm run import -- FILE… [--agency ID or name] [--dry-run] [--json]`: dispatches to draft
 * directives. A folder stands for the .txt, .docx and .pdf files in it.
 */
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { ConfigurationError, readEnvironment } from '#src/env'
import { beginBulkWriting } from '#src/importing/bulkWriting'
import { namedFiles } from '#src/importing/command/namedFiles'
import { progressOn } from '#src/importing/command/progress'
import { runImport, type Output } from '#src/importing/command/runImport'
import { importDispatch, readOnly, type ReadFile } from '#src/importing/importDispatch'
import { indexAgencies, type AgencyIndex } from '#src/importing/knownAgencies'
import { prepareFolders } from '#src/server/folders'

const USAGE = 'Cách dùng: npm run import -- TỆP… [--agency MÃ hoặc TÊN] [--dry-run] [--json]'
const EXIT = { allRead: 0, someFailed: 1, usage: 2, interrupted: 130 } as const

type ImportOne = (file: string) => Promise<ReadFile>

async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') return fail(`${options}\n${USAGE}`, EXIT.usage)
  try {
    const isWhole = options.isDryRun
      ? await importAll(options, readOnly)
      : await importInto(await openDatabase(), options)
    if (typeof isWhole === 'string') return fail(isWhole, EXIT.usage)
    return isWhole ? EXIT.allRead : EXIT.someFailed
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

/** Whether every file was read, or why the call cannot go on. */
async function importInto(payload: Payload, options: Options): Promise<boolean | string> {
  const agencies = await indexAgencies(payload)
  const owner = ownerNamed(options.agency, agencies)
  if (typeof owner === 'object' && owner !== null) return owner.fault
  const endBulkWriting = await beginBulkWriting(payload)
  try {
    return await importAll(options, (file) => importDispatch(file, { payload, agencies, owner }))
  } finally {
    await endBulkWriting()
  }
}

function ownerNamed(
  agency: string | undefined,
  agencies: AgencyIndex,
): string | null | { fault: string } {
  if (agency === undefined) return null
  const owner = agencies.find(agency)
  if (owner !== null) return owner
  const similar = agencies.similar(agency)
  const hint = similar.length > 0 ? ` Có phải: ${similar.join('; ')}?` : ''
  return { fault: `--agency: không tìm thấy đúng một cơ quan tên "${agency}".${hint}` }
}

async function openDatabase(): Promise<Payload> {
  prepareFolders(readEnvironment(process.env))
  // Loaded only now: a dry run needs neither Payload nor a database.
  const { default: config } = await import('#config')
  const { openStudio } = await import('#src/studio/openStudio')
  return openStudio(config)
}

async function importAll({ files, isJson }: Options, importOne: ImportOne): Promise<boolean> {
  const named = namedFiles(files)
  const now = () => performance.now()
  const output: Output = {
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    progress: progressOn({ total: named.files.length, screen: process.stderr, now }),
  }
  return runImport({ ...named, importOne, isJson, output, isStopped: stopsOnInterrupt() })
}

/** Ctrl-C lets the file in hand come to its end; a second one does not wait. */
function stopsOnInterrupt(): () => boolean {
  let isStopped = false
  process.on('SIGINT', () => {
    if (isStopped) process.exit(EXIT.interrupted)
    isStopped = true
    console.error('\nĐang dừng sau tệp đang đọc … (Ctrl-C lần nữa để dừng ngay)')
  })
  return () => isStopped
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}

process.exit(await main(process.argv.slice(2)))
