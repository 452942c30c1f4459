import type { Payload } from 'payload'
import type { HistoryOf } from '#src/domain/visibility'
import { readHistories } from '#src/release/log'

/**
 * The histories of documents and of the campaigns that their releases hang on, in two queries. Read
 * whole, by the server: what is told of them is the state of documents that the reader was given.
 */
export async function historiesOfPlan(
  payload: Payload,
  documentIds: readonly string[],
): Promise<HistoryOf> {
  const own = await readHistories(payload, documentIds)
  const known = new Set(documentIds)
  const campaigns = documentIds
    .flatMap(own)
    .flatMap((record) =>
      record.action === 'release' && record.collection === 'materials'
        ? record.content.campaigns
        : [],
    )
    .filter((id) => !known.has(id))
  if (campaigns.length === 0) return own
  const around = await readHistories(payload, [...new Set(campaigns)])
  return (id) => (known.has(id) ? own(id) : around(id))
}
