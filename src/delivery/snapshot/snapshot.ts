/**
 * Everything delivery knows: the records it has read, by document. Frozen; a reading that brings
 * something new makes a new snapshot, and the store swaps the whole.
 */
import { withoutCancelled } from '#src/domain/cancellation'
import type { LogRecord, Release, ReleasedCollection } from '#src/domain/release'
import type { History, HistoryOf } from '#src/domain/visibility'
import { keyDirectory, type KeyDirectory } from '../callers/keyDirectory'
import { addBoundaries } from './boundaries'
import { RecordLog } from './recordLog'
import { ReferenceGraph } from './references'
import { SearchIndex } from './searchIndex'

export interface Snapshot {
  /** The last sequence that was read; 0 when nothing was. */
  readonly sequence: number
  readonly historyOf: HistoryOf
  readonly documentsOf: (collection: ReleasedCollection) => readonly string[]
  readonly collectionOf: (documentId: string) => ReleasedCollection | null
  /** Slugs are never reused: the document that a slug was first released for owns it. */
  readonly ownerOf: (collection: ReleasedCollection, slug: string) => string | null
  readonly boundaries: readonly number[]
  /** The keys of portals: who asks, never what is answered. */
  readonly keys: KeyDirectory
  /** These only grow, as the records do, and are shared by all snapshots. */
  readonly records: RecordLog
  readonly references: ReferenceGraph
  readonly search: SearchIndex
  /** What a snapshot is grown from. */
  readonly tables: Tables
}

interface Tables {
  readonly histories: ReadonlyMap<string, History>
  readonly documents: ReadonlyMap<ReleasedCollection, readonly string[]>
  readonly slugs: ReadonlyMap<string, string>
}

const NOTHING: History = Object.freeze([])

export function emptySnapshot(): Snapshot {
  const tables = { histories: new Map(), documents: new Map(), slugs: new Map() }
  return snapshotOf({
    sequence: 0,
    boundaries: Object.freeze([]),
    keys: new Map(),
    records: new RecordLog(),
    references: new ReferenceGraph(),
    search: new SearchIndex(),
    tables,
  })
}

/** The snapshot grown by records of greater sequences, given in order. */
export function grownBy(snapshot: Snapshot, records: readonly LogRecord[]): Snapshot {
  const tables = grownTables(snapshot.tables, records)
  const historyOf: HistoryOf = (documentId) => tables.histories.get(documentId) ?? NOTHING
  for (const record of records) {
    snapshot.records.add(record)
    snapshot.references.add(record)
    if (record.action === 'release') snapshot.search.add(record)
  }
  return snapshotOf({
    sequence: records.at(-1)?.sequence ?? snapshot.sequence,
    boundaries: addBoundaries(snapshot.boundaries, records, historyOf),
    keys: records.some(({ collection }) => collection === 'portals')
      ? keyDirectory(tables.documents.get('portals') ?? [], historyOf)
      : snapshot.keys,
    records: snapshot.records,
    references: snapshot.references,
    search: snapshot.search,
    tables,
  })
}

type Parts = Pick<
  Snapshot,
  'sequence' | 'boundaries' | 'keys' | 'records' | 'references' | 'search' | 'tables'
>

function snapshotOf(parts: Parts): Snapshot {
  const { histories, documents, slugs } = parts.tables
  return Object.freeze({
    sequence: parts.sequence,
    historyOf: (documentId: string) => histories.get(documentId) ?? NOTHING,
    documentsOf: (collection: ReleasedCollection) => documents.get(collection) ?? [],
    collectionOf: (documentId: string) => histories.get(documentId)?.[0]?.collection ?? null,
    ownerOf: (collection: ReleasedCollection, slug: string) =>
      slugs.get(slugKey(collection, slug)) ?? null,
    boundaries: parts.boundaries,
    keys: parts.keys,
    records: parts.records,
    references: parts.references,
    search: parts.search,
    tables: parts.tables,
  })
}

function grownTables(tables: Tables, records: readonly LogRecord[]): Tables {
  const slugs = new Map(tables.slugs)
  const fresh = new Map<string, LogRecord[]>()
  for (const record of records) {
    Object.freeze(record)
    fresh.set(record.documentId, [...(fresh.get(record.documentId) ?? []), record])
    if (record.action === 'release') claimSlug(slugs, record)
  }
  const histories = new Map(tables.histories)
  const newcomers: LogRecord[] = []
  for (const [documentId, added] of fresh) {
    const known = histories.get(documentId)
    histories.set(documentId, Object.freeze(withoutCancelled([...(known ?? []), ...added])))
    if (!known && added[0]) newcomers.push(added[0])
  }
  return { histories, documents: withNewcomers(tables.documents, newcomers), slugs }
}

function withNewcomers(
  documents: Tables['documents'],
  newcomers: readonly LogRecord[],
): Tables['documents'] {
  const grown = new Map(documents)
  for (const collection of new Set(newcomers.map((record) => record.collection))) {
    const added = newcomers.filter((record) => record.collection === collection)
    const ids = added.map((record) => record.documentId)
    grown.set(collection, Object.freeze([...(documents.get(collection) ?? []), ...ids]))
  }
  return grown
}

function claimSlug(slugs: Map<string, string>, release: Release): void {
  const key = slugKey(release.collection, release.content.slug)
  if (!slugs.has(key)) slugs.set(key, release.documentId)
}

function slugKey(collection: ReleasedCollection, slug: string): string {
  return `${collection}/${slug}`
}
