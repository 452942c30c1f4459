/** A studio to import into, with one agency that owns what is imported. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Directive, DispatchFile as StoredFile } from '#src/database/payload-types'
import { importDispatchFile, type Imported } from '#src/importing/importDispatch'
import { indexAgencies } from '#src/importing/knownAgencies'
import { readDispatchBytes } from '#src/importing/readFile'
import { openTestStudio, type TestStudio } from './studio'

export interface ImportStage {
  studio: TestStudio
  owner: string
  /** Imports what would stand in a file of this name; for the owner unless another is named. */
  importFile(content: string | Buffer, name?: string, owner?: string | null): Promise<Imported>
  directive(id: string): Promise<Directive>
  /** Every directive, trash included, oldest first. */
  directives(): Promise<Directive[]>
  stubs(): Promise<Directive[]>
  files(): Promise<StoredFile[]>
  /** Names of the files on disk, wherever they lie below the data folder's media. */
  filesOnDisk(): string[]
}

export const OWNER = 'Sở Y tế tỉnh Sơn La'

export async function openImportStage(): Promise<ImportStage> {
  const studio = await openTestStudio()
  const { payload } = studio
  const owner = await studio.agency(OWNER)
  const agencies = await indexAgencies(payload)
  let count = 0
  // The test looks at everything that is stored.
  const everything = { depth: 0, pagination: false, sort: 'id' } as const
  const directives = async () =>
    (
      await payload.find({
        collection: 'directives',
        trash: true,
        ...everything,
        overrideAccess: true,
      })
    ).docs
  return {
    studio,
    owner,
    importFile: async (content, name = `van-ban-${++count}.txt`, ownedBy = owner) => {
      const file = await readDispatchBytes(Buffer.from(content), name)
      return importDispatchFile(file, { payload, agencies, owner: ownedBy })
    },
    directive: (id) =>
      payload.findByID({ collection: 'directives', id, depth: 0, overrideAccess: true }),
    directives,
    stubs: async () => (await directives()).filter(({ source }) => source?.kind === 'stub'),
    files: async () =>
      (await payload.find({ collection: 'dispatch-files', ...everything, overrideAccess: true }))
        .docs,
    filesOnDisk: () => filesBelow(studio.mediaDir),
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
