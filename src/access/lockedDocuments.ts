/**
 * Who is editing what: Payload's own table, which any signed-in person could read, fill and empty by
 * hand. Its screens ask for the lock of a document, take it over and give it back; they need no more.
 */
import type { Access, CollectionConfig, Payload, PayloadRequest, Where } from 'payload'
import { agenciesUnderOf } from './agencyTree'
import { nobody } from './nobody'
import { idOf, staffMember } from './staff'

const LOCKS = 'payload-locked-documents'

/** Locks of colleagues: those who work for one's own agency or one under it. */
const colleague: Access = async ({ req }) => {
  const member = staffMember(req.user)
  if (!member) return false
  if (member.role === 'admin') return true
  if (member.agency === null) return false
  const agencies = [member.agency, ...(await agenciesUnderOf(req, member.agency))]
  return { 'user.value': { in: await peopleOf(req, agencies) } } as Where
}

async function peopleOf(req: PayloadRequest, agencies: string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { agency: { in: agencies } },
    depth: 0,
    pagination: false,
    select: {},
    // Ids only, to compare with; who they are is not told.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** A colleague's lock is taken over for oneself only, by those who edit at all. */
const colleagueForOneself: Access = (args) => {
  const member = staffMember(args.req.user)
  if (!member || member.role === 'leader') return false
  const { user } = (args.data ?? {}) as { user?: { value?: unknown } }
  if (user !== undefined && idOf(user.value) !== member.id) return false
  return colleague(args)
}

const colleagueWhoEdits: Access = (args) =>
  staffMember(args.req.user)?.role === 'leader' ? false : colleague(args)

/** Payload adds the collection itself, after all plugins: its rules are set when it starts. */
export function guardLocks(payload: Payload): void {
  const { config } = payload.collections[LOCKS] as unknown as { config: CollectionConfig }
  config.access = {
    // Its own code makes locks in the database, past these rules.
    create: nobody,
    read: colleague,
    update: colleagueForOneself,
    delete: colleagueWhoEdits,
  }
}
