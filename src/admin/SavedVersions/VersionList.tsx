import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { publicationAt } from '#src/domain/publication'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '#src/domain/release'
import { historiesAround } from '#src/release/document'
import { savedVersions, versionRowOf } from '#src/release/timelineVersions'
import { studioOf } from '#src/studio/context'
import { requireStaff } from '../StudioPage'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import { VERSIONS_TEXT as text } from './text'
import './index.css'

/** As many as are kept of a document. */
const MOST_VERSIONS = 100

/** The tab of a document's saved versions: number, who, when, and which of them is public. */
export async function VersionList(props: DocumentViewServerProps) {
  requireStaff(props)
  const { req, collectionConfig } = props.initPageResult
  const id = String(props.doc?.id ?? '')
  const collection = workflowCollection(collectionConfig?.slug)
  if (!collection || !id) notFound()
  const saves = await savedVersions(req, collection, id, MOST_VERSIONS)
  const publicVersion = await publicVersionOf(req, id)
  const address = `${req.payload.config.routes.admin}/collections/${collection}/${id}/versions`
  return (
    <main className="saved-versions gutter--left gutter--right" data-testid="saved-versions">
      <h2>{text.title}</h2>
      <p>{saves.length === 0 ? text.empty : text.intro}</p>
      <ol className="saved-versions__list">
        {saves.map((save, index) => (
          <li key={save.id}>
            <Link href={`${address}/${versionRowOf(save)}`} prefetch={false}>
              {text.version(save.version)}
            </Link>
            {index === 0 && <em>{text.isCurrent}</em>}
            {save.version === publicVersion && <em>{text.isPublic}</em>}
            <span>
              {text.savedBy(save.who ?? text.system)},{' '}
              <time dateTime={save.at}>{vietnamWords(save.at)}</time>
            </span>
          </li>
        ))}
      </ol>
    </main>
  )
}

export function workflowCollection(slug: string | undefined): WorkflowCollection | undefined {
  return WORKFLOW_COLLECTIONS.find((candidate) => candidate === slug)
}

async function publicVersionOf(req: PayloadRequest, id: string): Promise<number | null> {
  const historyOf = await historiesAround(req.payload, id)
  const now = studioOf(req.payload).clock.now()
  return publicationAt(id, 0, 'draft', now, historyOf).publicVersion
}
