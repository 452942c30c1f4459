/** What a list of drafts shows of one: its files, what it lacks, what is advised. */
import type { PayloadRequest } from 'payload'
import { idsOf } from '#src/access/staff'
import {
  materialAdvice,
  materialLacks,
  type Lack,
  type MaterialParts,
} from '#src/domain/materialLacks'
import { MATERIAL_KINDS, type MaterialKind } from '#src/domain/release'
import { releasedBody } from '#src/release/freeze/richText'
import { oneOf, text, textOrNull, texts, type Stored } from '#src/release/freeze/stored'

export interface DraftFile {
  id: string
  name: string
  mimeType: string
  alt: string
  mostlyText: boolean
  thumbnail: string | null
}

export interface DraftSummary {
  id: string
  version: number
  title: string
  kind: MaterialKind
  textEquivalent: string
  files: DraftFile[]
  lacks: Lack[]
  advice: Lack[]
}

export async function draftSummary(req: PayloadRequest, material: Stored): Promise<DraftSummary> {
  const files = await filesOf(req, idsOf(material.assets))
  const parts = partsOf(material, files)
  return {
    id: text(material.id),
    version: typeof material.version === 'number' ? material.version : 1,
    title: parts.title,
    kind: parts.kind,
    textEquivalent: parts.textEquivalent ?? '',
    files,
    lacks: materialLacks(parts),
    advice: materialAdvice({ ...parts, directives: idsOf(material.directives) }),
  }
}

function partsOf(material: Stored, files: readonly DraftFile[]): MaterialParts {
  return {
    kind: oneOf(MATERIAL_KINDS, material.kind) ?? 'article',
    title: text(material.title),
    body: releasedBody(material.body),
    textEquivalent: textOrNull(material.textEquivalent),
    assets: files,
    urgent: material.kind === 'warning' && material.urgent === true,
    steps: texts(material.steps),
    hotlines: idsOf(material.hotlines),
  }
}

/** In the order of the material, as far as the person may see them. */
async function filesOf(req: PayloadRequest, ids: readonly string[]): Promise<DraftFile[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => {
    const doc = found.get(id)
    return doc ? [draftFile(doc as unknown as Stored)] : []
  })
}

const draftFile = (doc: Stored): DraftFile => ({
  id: text(doc.id),
  name: text(doc.filename),
  mimeType: text(doc.mimeType),
  alt: text(doc.alt),
  mostlyText: doc.mostlyText === true,
  thumbnail: textOrNull(doc.thumbnailURL),
})
