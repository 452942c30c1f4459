/** Blocks of those who keep accounts, agencies and lists. */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#src/access/staff'
import { addDays, dayOf } from '#src/domain/calendar'
import type { Role, StaffMember } from '#src/domain/staff'
import { studioOf } from '../context'
import { whereOf, type Condition } from './conditions'
import { SHOWN_ITEMS, type HomeBlock, type HomeCount } from './homeBlock'

const EXPIRES_WITHIN_DAYS = 30
const UNCHECKED_AFTER_DAYS = 180

export async function accounts(req: PayloadRequest): Promise<HomeBlock> {
  const now = new Date(studioOf(req.payload).clock.now()).toISOString()
  const all = count(req, 'users')
  const counts = await Promise.all([
    all('accounts', []),
    all('invitationsOver', [['invitationExpiresAt', 'less_than', now]]),
    all('withoutSecondFactor', [
      ['role', 'in', ['admin', 'agency-admin', 'editor']],
      ['totpConfirmedAt', 'exists', false],
    ]),
  ])
  return { name: 'accounts', items: [], counts, total: counts[0]?.total ?? 0 }
}

/** Agencies whose officers nobody can approve. */
export async function agenciesWithoutEditor(
  req: PayloadRequest,
  member: StaffMember,
): Promise<HomeBlock> {
  const [officers, editors, total] = await Promise.all([
    agenciesOf(req, 'officer'),
    agenciesOf(req, 'editor'),
    count(req, 'agencies')('agencies', []),
  ])
  const missing = [...officers].filter((agency) => !editors.has(agency))
  return {
    name: 'agencies',
    items: await named(req, missing.slice(0, SHOWN_ITEMS)),
    counts: member.role === 'admin' ? [total] : [],
    total: missing.length,
  }
}

async function agenciesOf(req: PayloadRequest, role: Role): Promise<Set<string>> {
  const { values } = await req.payload.findDistinct({
    collection: 'users',
    field: 'agency',
    where: { role: { equals: role } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(values.flatMap((value) => idOf((value as { agency?: unknown }).agency) ?? []))
}

async function named(req: PayloadRequest, ids: readonly string[]): Promise<HomeBlock['items']> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, name }) => ({
    ...{ collection: 'agencies', id, title: name ?? '', isPressing: true },
    notes: [{ kind: 'no-editor' }],
  }))
}

const expiringCount: Omit<HomeCount, 'total'> = {
  ...{ name: 'expiring', collection: 'hotlines', question: null },
  among: [[['validTo', 'exists', true]]],
}

/** Numbers that stop being valid soon, and those that nobody has called for half a year. */
export async function hotlinesToCheck(req: PayloadRequest): Promise<HomeBlock> {
  const today = dayOf(studioOf(req.payload).clock.now())
  const expiring: Condition[] = [
    ['validTo', 'greater_than_equal', today],
    ['validTo', 'less_than_equal', addDays(today, EXPIRES_WITHIN_DAYS)],
  ]
  const of = count(req, 'hotlines')
  const [{ docs, totalDocs }, unchecked, neverChecked] = await Promise.all([
    req.payload.find({
      collection: 'hotlines',
      where: whereOf([expiring]),
      select: { name: true, validTo: true },
      depth: 0,
      limit: SHOWN_ITEMS,
      sort: 'validTo',
      overrideAccess: false,
      user: req.user,
      req,
    }),
    of('unchecked', [['verifiedOn', 'less_than', addDays(today, -UNCHECKED_AFTER_DAYS)]]),
    of('neverChecked', [['verifiedOn', 'exists', false]]),
  ])
  return {
    name: 'hotlines',
    items: docs.map(({ id, name, validTo }) => ({
      ...{ collection: 'hotlines', id, title: name, isPressing: true },
      notes: [{ kind: 'valid-to', day: validTo ?? '' }],
    })),
    counts: [
      // Days are texts, and Payload's filters of texts know no "before": asked so, a list would show others.
      { ...expiringCount, total: totalDocs },
      { ...unchecked, question: null, among: [[['verifiedOn', 'exists', true]]] },
      neverChecked,
    ],
    total: totalDocs,
  }
}

const count =
  (req: PayloadRequest, collection: CollectionSlug) =>
  async (name: string, conditions: readonly Condition[]): Promise<HomeCount> => {
    const { totalDocs } = await req.payload.count({
      collection,
      where: whereOf([conditions]),
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { name, collection, total: totalDocs, question: [conditions] }
  }
