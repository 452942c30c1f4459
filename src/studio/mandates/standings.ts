/** Where materials and campaigns stand, as the workflow bar would say, many at once. */
import type { Payload, PayloadRequest } from 'payload'
import { publicationAt, type Publication, type PublicationState } from '#src/domain/publication'
import type { ReleaseRecord } from '#src/domain/release'
import { VERSION_STATES } from '#src/domain/workflow'
import { oneOf, type Stored } from '#src/release/freeze/stored'
import { readHistories } from '#src/release/log'
import { studioOf } from '../context'

export async function standingsOf(
  req: PayloadRequest,
  documents: readonly Stored[],
): Promise<ReadonlyMap<string, PublicationState>> {
  const found = await publicationsOf(req.payload, documents)
  return new Map([...found].map(([id, { state }]) => [id, state]))
}

/** Of the versions given, by id of their documents: each stored document with `id`, `version`, `state`. */
export async function publicationsOf(
  payload: Payload,
  documents: readonly Stored[],
): Promise<ReadonlyMap<string, Publication>> {
  const ids = documents.map(({ id }) => String(id))
  const own = await readHistories(payload, ids)
  const campaigns = [...new Set(ids.flatMap((id) => own(id).flatMap(campaignsOf)))]
  const linked = await readHistories(
    payload,
    campaigns.filter((id) => !ids.includes(id)),
  )
  const historyOf = (id: string) => (own(id).length > 0 ? own(id) : linked(id))
  const now = studioOf(payload).clock.now()
  return new Map(
    documents.map((document) => {
      const id = String(document.id)
      const state = oneOf(VERSION_STATES, document.state) ?? 'draft'
      return [id, publicationAt(id, Number(document.version ?? 0), state, now, historyOf)]
    }),
  )
}

function campaignsOf(record: ReleaseRecord): string[] {
  return record.action === 'release' && record.collection === 'materials'
    ? record.content.campaigns
    : []
}

/** What has ended itself needs no second look. */
export function isOver(state: PublicationState | undefined): boolean {
  return state === 'withdrawn' || state === 'replaced' || state === 'expired'
}
