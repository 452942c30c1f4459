import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload'
import Link from 'next/link'
import { titleLoader } from './loaders'

/** What a line of a log is about, by its title; its id where nothing has a title any more. */
export async function DocumentCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const { documentCollection, documentId } = rowData as Record<string, unknown>
  if (typeof documentId !== 'string' || !documentId) return null
  if (!isCollection(payload.collections, documentCollection)) return documentId
  const title = await titleLoader(payload, documentCollection).load(documentId)
  if (title === null) return <code>{documentId}</code>
  const { admin } = payload.config.routes
  return (
    <Link href={`${admin}/collections/${documentCollection}/${documentId}`} prefetch={false}>
      {title}
    </Link>
  )
}

const isCollection = (known: object, slug: unknown): slug is CollectionSlug =>
  typeof slug === 'string' && slug in known
