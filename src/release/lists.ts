/**
 * Agencies, audiences and scam forms are lists: saving one releases it, without review. Records are
 * only appended when what the public sees has changed, so this can be run again at any time.
 */
import type { CollectionAfterChangeHook, Payload } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { isDay } from '#src/domain/calendar'
import { parsePartialDate } from '#src/domain/partialDate'
import type { ContentByCollection } from '#src/domain/release'
import { releaseAsItStands } from './asItStands'
import { rows, text, textOrNull, type Stored } from './freeze/stored'

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
  await releaseAsItStands(payload, {
    ...{ collection, documentId: String(stored.id), access: 'public', agency: null, actor },
    content: async () => content,
  })
}
