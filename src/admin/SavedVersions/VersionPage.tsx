import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { readSavedVersion } from '#src/studio/differences/readSavedVersion'
import { PREVIEWED_COLLECTIONS } from '#src/studio/preview/content'
import { Changes } from '../Differences/Changes'
import { previewAddress } from '../Preview/address'
import { requireStaff } from '../StudioPage'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import { RestoreButton } from './RestoreButton'
import { VERSIONS_TEXT as text } from './text'
import { workflowCollection } from './VersionList'
import './index.css'

/** One saved version against the current one, and the way back to it. */
export async function VersionPage(props: DocumentViewServerProps) {
  requireStaff(props)
  const { req, collectionConfig } = props.initPageResult
  const id = String(props.doc?.id ?? '')
  const collection = workflowCollection(collectionConfig?.slug)
  const versionId = props.routeSegments.at(-1) ?? ''
  const saved = collection && (await readSavedVersion(req, collection, id, versionId))
  if (!saved) notFound()
  const { admin, api } = req.payload.config.routes
  const { version, currentVersion, differences, mayRestore } = saved
  const form = `${admin}/collections/${collection}/${id}`
  const isCurrent = version === currentVersion
  const hasPreview = PREVIEWED_COLLECTIONS.some((candidate) => candidate === collection)
  return (
    <main className="saved-versions gutter--left gutter--right" data-testid="saved-version">
      <h2>{text.one(version, vietnamWords(saved.savedAt))}</h2>
      <p className="saved-versions__ways">
        <Link href={`${form}/versions`} prefetch={false}>
          {text.back}
        </Link>
        {hasPreview && (
          <Link href={previewAddress(admin, { collection, id, version })} prefetch={false}>
            {text.preview}
          </Link>
        )}
      </p>
      {mayRestore && !isCurrent && (
        <RestoreButton
          address={`${api}/${collection}/versions/${versionId}`}
          form={form}
          version={version}
        />
      )}
      <p>{headingOf(isCurrent, differences.length, version, currentVersion)}</p>
      <Changes differences={differences} unchanged={[]} />
    </main>
  )
}

function headingOf(isCurrent: boolean, count: number, version: number, current: number): string {
  if (isCurrent) return text.same
  return count === 0 ? text.asCurrent(current) : text.change(version, current)
}
