/** One saved version: what restoring it would change in the document as it is now. */
import type { PayloadRequest } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import type { WorkflowCollection } from '#src/domain/release'
import { writesFor } from '#src/domain/staff'
import { readableDocument } from '#src/release/document'
import { freezeContent } from '#src/release/freeze/content'
import type { Stored } from '#src/release/freeze/stored'
import { readPreview } from '../preview/readPreview'
import { directiveFields } from './directiveVersions'
import { compareFields, type Comparison, type FieldValues } from './fields'
import { previewedFields } from './previewedVersions'

export interface SavedVersion extends Comparison {
  version: number
  currentVersion: number
  savedAt: string
  /** Only what the page offers: the server decides anew. */
  mayRestore: boolean
}

/** Null where there is no such version of this document, or none that the person may read. */
export async function readSavedVersion(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  versionId: string,
): Promise<SavedVersion | null> {
  const member = staffMember(req.user)
  if (!member) return null
  const [row, current] = await Promise.all([
    readRow(req, collection, documentId, versionId),
    readableDocument(req, collection, documentId, { trash: true }),
  ])
  if (!row || !current) return null
  const version = Number(row.version.version)
  const [before, after] = await Promise.all([
    fieldsOf(req, collection, { ...current, id: documentId }),
    fieldsOf(req, collection, { ...row.version, id: documentId }),
  ])
  const isTrashed = Boolean(current.deletedAt)
  return {
    ...compareFields(before, after),
    ...{ version, currentVersion: Number(current.version), savedAt: row.updatedAt },
    mayRestore: writesFor(member, idOf(current.agency)) && !isTrashed,
  }
}

async function readRow(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  versionId: string,
): Promise<{ version: Stored; updatedAt: string } | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: documentId } }, { id: { equals: versionId } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = docs[0]
  if (!found) return null
  return { version: found.version as unknown as Stored, updatedAt: found.updatedAt }
}

async function fieldsOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  stored: Stored,
): Promise<FieldValues> {
  if (collection === 'directives') {
    return directiveFields(req, await freezeContent(req.payload, collection, stored))
  }
  const version = Number(stored.version)
  const preview = await readPreview(req, { collection, id: String(stored.id), version })
  return preview ? previewedFields(req, preview, collection) : {}
}
