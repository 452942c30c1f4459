import type { Document, MongoClient } from 'mongodb'
import { BATCH_SIZE, readInBatches, type ReleaseReader } from './releaseReader'
import { readRow } from './releaseRow'

/** A server that is away is noticed soon; delivery goes on serving what it has. */
const TIMEOUTS = {
  serverSelectionTimeoutMS: 2_000,
  connectTimeoutMS: 2_000,
  socketTimeoutMS: 10_000,
} as const

/** Connects at the first reading, and again by itself after an outage. */
export function openMongoReader(databaseUrl: string): ReleaseReader {
  let client: MongoClient | null = null
  return {
    async readAfter(sequence) {
      client ??= await connect(databaseUrl)
      const releases = client.db().collection('releases')
      return readInBatches(sequence, async (after) => {
        const found = releases.find({ sequence: { $gt: after } })
        const documents = await found.sort({ sequence: 1 }).limit(BATCH_SIZE).toArray()
        return documents.map(recordOfDocument)
      })
    },
    async close() {
      await client?.close()
      client = null
    },
  }
}

/** Loaded when needed: on the embedded database the driver would only slow the start. */
async function connect(databaseUrl: string): Promise<MongoClient> {
  const { MongoClient } = await import('mongodb')
  return new MongoClient(databaseUrl, { ...TIMEOUTS, maxPoolSize: 2 })
}

export function recordOfDocument(document: Document) {
  return readRow({
    id: document._id,
    sequence: document.sequence,
    action: document.action,
    documentCollection: document.documentCollection,
    documentId: document.documentId,
    version: document.version,
    effectiveFrom: document.effectiveFrom,
    recordedAt: document.recordedAt,
    access: document.access,
    content: document.content,
    reason: document.reason,
    successor: document.successor,
  })
}
