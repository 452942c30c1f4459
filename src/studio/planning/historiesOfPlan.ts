import type { Payload } from 'payload'
import type { HistoryOf } from '#src/domain/visibility'
import { readHistories } from '#src/release/log'
import type { PlannedCollection, PlannedDocument } from './planEntry'

/**
 * The histories of documents and of the campaigns that their releases hang on, in two queries. Read
 * whole, by the server: what is told of them is the state of documents that the reader was given.
 */
export async function historiesOfPlan(
  payload: Payload,
  documents: readonly Pick<PlannedDocument, 'id' | 'collection'>[],
): Promise<HistoryOf> {
  const idsIn = (wanted: PlannedCollection) =>
    documents.filter(({ collection }) => collection === wanted).map(({ id }) => id)
  const materials = idsIn('materials')
  const ofMaterials = await readHistories(payload, materials, 'materials')
  const around = materials
    .flatMap(ofMaterials)
    .flatMap((record) =>
      record.action === 'release' && record.collection === 'materials'
        ? record.content.campaigns
        : [],
    )
  const campaigns = [...new Set([...idsIn('campaigns'), ...around])]
  const ofCampaigns = await readHistories(payload, campaigns, 'campaigns')
  const isMaterial = new Set(materials)
  return (id) => (isMaterial.has(id) ? ofMaterials(id) : ofCampaigns(id))
}
