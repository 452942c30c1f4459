/** What the main part of a .docx points to by id: links and pictures. */
import path from 'node:path'
import { readXml } from '#src/importing/formats/docx/readXml'
import type { WordPackage } from '#src/importing/formats/docx/wordPackage'

export interface Relation {
  /** The last word of its type: `hyperlink`, `image`, `header`. */
  kind: string
  /** An address outside, or the name of a part. */
  target: string
  isOutside: boolean
}

export async function readRelations({ main, open }: WordPackage): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  const { dir, base } = path.posix.parse(main)
  const stream = await open(`${dir}/_rels/${base}.rels`)
  if (!stream) return relations
  await readXml(stream, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (!name.endsWith('Relationship')) return
      const isOutside = mode === 'External'
      relations.set(id, {
        kind: path.posix.basename(type),
        target: isOutside ? target : partName(dir, target),
        isOutside,
      })
    },
  })
  return relations
}

const partName = (dir: string, target: string): string =>
  path.posix.join(target.startsWith('/') ? '' : dir, target).replace(/^\//, '')
