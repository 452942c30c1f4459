/**
 * `npm run import -- FILE… [--agency ID or name] [--dry-run] [--json]`: dispatches to draft
 * directives. A folder stands for the .txt, .docx and .pdf files in it.
 */
import type { Payload } from 'payload'
import { ConfigurationError, readEnvironment } from '#src/env'
import { beginBulkWriting } from '#src/importing/bulkWriting'
import { readCall, USAGE, type CallOptions } from '#src/importing/command/callOptions'
import { namedFiles } from '#src/importing/command/namedFiles'
import { printable } from '#src/importing/command/printable'
import { progressOn } from '#src/importing/command/progress'
import { runImport, type Output } from '#src/importing/command/runImport'
import { importDispatch, readOnly, type ReadFile } from '#src/importing/importDispatch'
import { indexAgencies, type AgencyIndex } from '#src/importing/knownAgencies'
import { prepareFolders } from '#src/server/folders'

const EXIT = { allRead: 0, someFailed: 1, usage: 2, interrupted: 130 } as const

type ImportOne = (file: string) => Promise<ReadFile>

async function main(args: string[]): Promise<number> {
  const call = readCall(args)
  if ('isHelp' in call) {
    console.log(USAGE)
    return EXIT.allRead
  }
  if ('fault' in call) return fail(`${printable(call.fault)}\n${USAGE}`, EXIT.usage)
  try {
    // The name of an agency can only be checked where agencies are.
    const isOnFilesAlone = call.isDryRun && call.agency === undefined
    const isWhole = isOnFilesAlone
      ? await importAll(call, readOnly)
      : await importInto(await openDatabase(), call)
    if (typeof isWhole === 'string') return fail(isWhole, EXIT.usage)
    return isWhole ? EXIT.allRead : EXIT.someFailed
  } catch (error) {
    if (error instanceof ConfigurationError) return fail(error.message, EXIT.someFailed)
    throw error
  }
}

/** Whether every file was read, or why the call cannot go on. */
async function importInto(payload: Payload, options: CallOptions): Promise<boolean | string> {
  const agencies = await indexAgencies(payload)
  const owner = ownerNamed(options.agency, agencies)
  if (typeof owner === 'object' && owner !== null) return owner.fault
  if (options.isDryRun) return importAll(options, readOnly)
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
  return { fault: `--agency: không tìm thấy đúng một cơ quan tên "${printable(agency)}".${hint}` }
}

async function openDatabase(): Promise<Payload> {
  prepareFolders(readEnvironment(process.env))
  // Loaded only now: a dry run needs neither Payload nor a database.
  const { default: config } = await import('#config')
  const { openStudio } = await import('#src/studio/openStudio')
  return openStudio(config)
}

async function importAll({ files, isJson }: CallOptions, importOne: ImportOne): Promise<boolean> {
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
