/**
 * Writes what is derived from the configuration and from the contract of the public half: types, the
 * admin's import map, docs/openapi.json, the client's types, the schema of `/graphql` and, when the model
 * has changed, a migration. With `--check` it writes nothing that stays and fails when something
 * that is checked in is out of date.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import { sdl, SDL_FILE } from '#src/delivery/graphql/sdl'
import { generatedFromContract } from './contract/generated'

const MIGRATIONS = 'src/database/migrations'
const isCheck = process.argv.includes('--check')

// Nothing is signed here, but Payload does not start without a secret.
process.env.PAYLOAD_SECRET ??= 'only-for-generating-types-and-migrations'
const { default: config } = await import('#config')
const { typescript, admin } = await config
const importMapFile = admin.importMap.importMapFile ?? ''
const typesFile = typescript.outputFile ?? ''

const contract = generatedFromContract()
const before = new Map(
  [typesFile, importMapFile, SDL_FILE, ...contract.keys()].map((file) => [file, contentOf(file)]),
)
const migrationsBefore = migrationFiles()

await generateTypes(await config, { log: false })
await generateImportMap(await config, { log: false, force: true })
writeFileSync(SDL_FILE, sdl())
await createMigration()
for (const [file, text] of contract) writeFileSync(file, text)

const stale = [...before]
  .filter(([file, content]) => contentOf(file) !== content)
  .map(([file]) => path.relative('.', file))
const newMigrations = migrationFiles().filter((file) => !migrationsBefore.includes(file))

if (isCheck) restore()
report()

function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function migrationFiles(): string[] {
  return existsSync(MIGRATIONS) ? readdirSync(MIGRATIONS).sort() : []
}

async function createMigration(): Promise<void> {
  const indexFile = path.join(MIGRATIONS, 'index.ts')
  const index = contentOf(indexFile)
  const payload = await getPayload({
    config,
    disableDBConnect: true,
    disableOnInit: true,
    key: 'generate',
  })
  await payload.db.createMigration({
    payload,
    migrationName: 'model',
    forceAcceptWarning: true,
  })
  const written = migrationFiles().filter((file) => !migrationsBefore.includes(file))
  const scripts = written.filter((file) => file.endsWith('.ts'))
  if (scripts.every(isEmptyMigration))
    for (const file of written) rmSync(path.join(MIGRATIONS, file))
  else scripts.forEach(useTypeImports)
  if (isCheck || scripts.every(isEmptyMigration)) writeFileSync(indexFile, index)
}

/** Its own way of skipping empty migrations ends the process. */
function isEmptyMigration(file: string): boolean {
  const content = contentOf(path.join(MIGRATIONS, file))
  return content === '' || content.includes('// Migration code')
}

/** Payload's template imports types as values, which our compiler settings refuse. */
function useTypeImports(file: string): void {
  const target = path.join(MIGRATIONS, file)
  const mended = contentOf(target).replace(
    '{ MigrateUpArgs, MigrateDownArgs,',
    '{ type MigrateUpArgs, type MigrateDownArgs,',
  )
  if (mended !== contentOf(target)) writeFileSync(target, mended)
}

/** Puts back what a check has written. */
function restore(): void {
  for (const [file, content] of before) if (content) writeFileSync(file, content)
  for (const file of newMigrations) rmSync(path.join(MIGRATIONS, file))
}

function report(): never {
  const changed = [...stale, ...newMigrations.map((file) => path.join(MIGRATIONS, file))]
  for (const file of changed) console.log(isCheck ? `out of date: ${file}` : `wrote ${file}`)
  if (changed.length === 0) console.log('types, import map, contract and migrations are up to date')
  process.exit(isCheck && changed.length > 0 ? 1 : 0)
}
