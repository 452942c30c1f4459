/** Kính gửi, resolved: which agency of the list each recipient is, and who took its place since. */
import type { PayloadRequest } from 'payload'
import type { Agency, Directive } from '#src/database/payload-types'
import { idOf, idsOf } from '#src/access/staff'
import { dayOf } from '#src/domain/calendar'
import { text, textOrNull } from '#src/release/freeze/stored'
import { nowOf } from './readDirectives'

export interface Recipient {
  /** As in the document. */
  words: string
  /** The name in the list; null where nobody has chosen one. */
  agency: string | null
  /** Who acts for it today, where it has ended. */
  successors: string[]
}

export async function readRecipients(
  req: PayloadRequest,
  directive: Directive,
): Promise<Recipient[]> {
  const rows = directive.recipients ?? []
  const agencies = await readAgencies(
    req,
    rows.flatMap(({ agency }) => idOf(agency) ?? []),
  )
  const ended = [...agencies.values()].filter((agency) => hasEnded(agency, dayOf(nowOf(req))))
  const heirs = await readAgencies(
    req,
    ended.flatMap(({ successors }) => idsOf(successors)),
  )
  return rows.map((row) => {
    const agency = agencies.get(idOf(row.agency) ?? '')
    const successors = agency && ended.includes(agency) ? idsOf(agency.successors) : []
    return {
      words: text(row.text),
      agency: agency ? textOrNull(agency.name) : null,
      successors: successors.flatMap((id) => textOrNull(heirs.get(id)?.name) ?? []),
    }
  })
}

/** `validTo` may be known to the month or the year only; then the agency lives to its end. */
function hasEnded({ validTo }: Agency, today: string): boolean {
  return Boolean(validTo) && String(validTo) < today.slice(0, String(validTo).length)
}

async function readAgencies(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Agency>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((agency) => [agency.id, agency]))
}
