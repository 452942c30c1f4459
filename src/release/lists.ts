/**
 * Agencies, audiences and scam forms are lists: saving one releases it, without review. Records are
 * only appended when what the public sees has changed, so this can be run again at any time.
 */
import type { CollectionAfterChangeHook, Payload } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { isDay } from '#src/domain/calendar'
import { parsePartialDate } from '#src/domain/partialDate'
import type { ContentByCollection } from '#src/domain/release'
import { studioOf } from '#src/studio/context'
import { announceReleased } from './announce'
import { recordEvent } from './audit'
import { rows, text, textOrNull, type Stored } from './freeze/stored'
import { appendAfter, logPosition, readHistories, type NewRecord } from './log'

export const LIST_COLLECTIONS = ['agencies', 'audiences', 'scam-forms', 'hotlines'] as const
export type ListCollection = (typeof LIST_COLLECTIONS)[number]

const FREEZERS: { [C in ListCollection]: (stored: Stored) => ContentByCollection[C] } = {
  agencies: (stored) => ({
    slug: text(stored.slug),
    names: rows(stored.names).map((row) => ({
      name: text(row.name),
      validFrom: edgeOf(row.validFrom, '-01-01', '-01'),
      validTo: edgeOf(row.validTo, '-12-31', '-31'),
    })),
    kind: text(stored.kind),
    parent: idOf(stored.parent),
  }),
  audiences: (stored) => ({ slug: text(stored.slug), name: text(stored.name) }),
  'scam-forms': (stored) => ({
    slug: text(stored.slug),
    name: text(stored.name),
    group: textOrNull(stored.group),
  }),
  hotlines: (stored) => ({
    slug: text(stored.slug),
    name: text(stored.name),
    call: textOrNull(stored.call),
    sms: textOrNull(stored.sms),
    smsForm: textOrNull(stored.smsForm),
    url: textOrNull(stored.url),
    validFrom: textOrNull(stored.validFrom),
    validTo: textOrNull(stored.validTo),
  }),
}

/**
 * The day from or to which a name holds. Where only a year or a month is known, the widest span that
 * it allows: a card then bears the old name too long rather than a new one too early.
 */
function edgeOf(value: unknown, ofYear: string, ofMonth: string): string | null {
  const known = parsePartialDate(text(value))
  if (known === null) return null
  if (known.precision === 'day') return known.value
  const day = known.value + (known.precision === 'year' ? ofYear : ofMonth)
  return isDay(day) ? day : lastDayOfMonth(known.value)
}

function lastDayOfMonth(month: string): string {
  return ['30', '29', '28'].map((day) => `${month}-${day}`).find(isDay) ?? `${month}-28`
}

/** A hook that releases a list entry after it was saved. */
export const releaseList =
  (collection: ListCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const actor = staffMember(req.user)?.id ?? null
    await releaseListEntry(req.payload, collection, doc as Stored, actor)
    return doc
  }

/** Appends a record unless the newest one already says the same. */
export async function releaseListEntry(
  payload: Payload,
  collection: ListCollection,
  stored: Stored,
  actor: string | null,
): Promise<void> {
  const content = FREEZERS[collection](stored)
  const documentId = String(stored.id)
  let id: string | null = null
  for (;;) {
    const position = await logPosition(payload)
    const version = await nextVersion(payload, documentId, content)
    if (version === null) return
    id ??= await recordEvent(payload, {
      ...{ action: 'list-released', actor, collection, documentId, version },
      ...{ agency: null, detail: null, about: null },
    })
    const now = studioOf(payload).clock.now()
    const record = {
      ...{ id, action: 'release', collection, documentId, version, content, access: 'public' },
      ...{ effectiveFrom: now, recordedAt: now, agency: null },
    } as NewRecord
    if (await appendAfter(payload, position, record)) return announceReleased()
  }
}

/** The number of the version to release, or null when nothing that the public sees has changed. */
async function nextVersion(
  payload: Payload,
  documentId: string,
  content: ContentByCollection[ListCollection],
): Promise<number | null> {
  const newest = (await readHistories(payload, [documentId]))(documentId).at(-1)
  if (newest?.action !== 'release') return 1
  return JSON.stringify(newest.content) === JSON.stringify(content) ? null : newest.version + 1
}
