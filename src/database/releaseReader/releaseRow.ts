/** The border between a stored row and a release record: the same for both databases. */
import {
  RELEASE_ACCESSES,
  RELEASED_COLLECTIONS,
  type Access,
  type LogRecord,
  type Release,
  type ReleasedCollection,
} from '#src/domain/release'
import { CONTENT_SCHEMAS } from './contentSchemas'

/** A row as a driver hands it over, by the camelCase names; nothing about it is trusted. */
export interface ReleaseRow {
  id: unknown
  sequence: unknown
  action: unknown
  documentCollection: unknown
  documentId: unknown
  effectiveFrom: unknown
  recordedAt: unknown
  version?: unknown
  access?: unknown
  content?: unknown
  reason?: unknown
  successor?: unknown
  /** For the studio's own lists and rules; delivery does not read them. */
  slug?: unknown
  agency?: unknown
}

/** Releases are written by the studio only, so a row that cannot be read is a fault, not a refusal. */
export class MalformedReleaseRow extends Error {
  constructor(
    readonly sequence: unknown,
    what: string,
    cause?: unknown,
  ) {
    super(`release ${String(sequence)}: ${what}`, { cause })
    this.name = 'MalformedReleaseRow'
  }
}

export function readRow(row: ReleaseRow): LogRecord {
  const base = {
    id: textOf(row, 'id'),
    sequence: integerOf(row, 'sequence'),
    documentId: textOf(row, 'documentId'),
    collection: collectionOf(row),
    effectiveFrom: instantOf(row, 'effectiveFrom'),
    recordedAt: instantOf(row, 'recordedAt'),
  }
  switch (row.action) {
    case 'release':
      return releaseOf(row, base)
    case 'withdraw':
      return isUnset(row.version)
        ? { ...base, action: 'withdraw', reason: optionalTextOf(row, 'reason') ?? '' }
        : // A withdrawal that names a version calls off that one's appointment only.
          { ...base, action: 'cancel', version: integerOf(row, 'version') }
    case 'replace':
      return {
        ...base,
        action: 'replace',
        reason: optionalTextOf(row, 'reason'),
        successor: textOf(row, 'successor'),
      }
    default:
      throw new MalformedReleaseRow(row.sequence, `unknown action ${String(row.action)}`)
  }
}

type Base = Pick<
  LogRecord,
  'id' | 'sequence' | 'documentId' | 'collection' | 'effectiveFrom' | 'recordedAt'
>

function releaseOf(row: ReleaseRow, base: Base): Release {
  // The schema is picked by the same collection, which TypeScript cannot follow through a union.
  return {
    ...base,
    action: 'release',
    version: integerOf(row, 'version'),
    access: accessOf(row),
    content: contentOf(row, base.collection),
  } as Release
}

function contentOf(row: ReleaseRow, collection: ReleasedCollection): Release['content'] {
  const parsed = CONTENT_SCHEMAS[collection].safeParse(jsonOf(row))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new MalformedReleaseRow(row.sequence, `content.${where}: ${issue?.message ?? 'unreadable'}`)
}

function jsonOf(row: ReleaseRow): unknown {
  try {
    return JSON.parse(textOf(row, 'content'))
  } catch (cause) {
    throw new MalformedReleaseRow(row.sequence, 'content is not JSON', cause)
  }
}

function textOf(row: ReleaseRow, field: keyof ReleaseRow): string {
  const value = row[field]
  if (typeof value === 'string' && value !== '') return value
  throw new MalformedReleaseRow(row.sequence, `${field} is not a text`)
}

function optionalTextOf(row: ReleaseRow, field: keyof ReleaseRow): string | null {
  return isUnset(row[field]) ? null : textOf(row, field)
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined
}

function integerOf(row: ReleaseRow, field: keyof ReleaseRow): number {
  const value = row[field]
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new MalformedReleaseRow(row.sequence, `${field} is not an integer`)
}

/** MongoDB hands over dates, SQLite ISO texts. */
function instantOf(row: ReleaseRow, field: keyof ReleaseRow): number {
  const value = row[field]
  const instant = value instanceof Date ? value.getTime() : Date.parse(textOf(row, field))
  if (Number.isNaN(instant)) throw new MalformedReleaseRow(row.sequence, `${field} is no instant`)
  return instant
}

function collectionOf(row: ReleaseRow): ReleasedCollection {
  const found = RELEASED_COLLECTIONS.find((collection) => collection === row.documentCollection)
  if (found) return found
  const named = String(row.documentCollection)
  throw new MalformedReleaseRow(row.sequence, `unknown collection ${named}`)
}

/** An unknown access is a fault: reading it as public would be a leak. */
function accessOf(row: ReleaseRow): Access {
  const found = RELEASE_ACCESSES.find((access) => access === row.access)
  if (found) return found
  throw new MalformedReleaseRow(row.sequence, `unknown access ${String(row.access)}`)
}
