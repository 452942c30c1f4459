/** Ids that a person chose by hand: only what they may see, named by field where it is not. */
import type { PayloadRequest } from 'payload'
import { seenDirectives } from './match'
import type { DispatchFields } from './draftFields'
import { RefusedError } from './request'

type Named = [field: string, id: string]

export async function refuseUnknownChoices(
  req: PayloadRequest,
  fields: DispatchFields,
): Promise<void> {
  const agencies: Named[] = fields.recipients.flatMap(({ agency }, row) =>
    agency === null ? [] : [[`recipients.${row}.agency`, agency] as Named],
  )
  if (fields.issuerAgency !== null) agencies.unshift(['issuerAgency', fields.issuerAgency])
  const directives: Named[] = fields.citations.flatMap(({ link }, row) =>
    link === 'auto' || link === 'none' ? [] : [[`citations.${row}.link`, link] as Named],
  )
  const seen = await seenDirectives(
    req,
    directives.map(([, id]) => id),
  )
  const names = await agencyNames(
    req,
    agencies.map(([, id]) => id),
  )
  const [unknown] = [
    ...agencies.filter(([, id]) => !(id in names)),
    ...directives.filter(([, id]) => !seen.has(id)),
  ]
  if (!unknown) return
  const detail = 'Không có mục này. Hãy chọn lại.'
  throw new RefusedError({ code: 'invalid-request', field: unknown[0], detail })
}

export async function agencyNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name ?? '']))
}
