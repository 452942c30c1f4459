/** What each role is shown first: whose turn it is, what the days bring, what is missing. */
import type { PayloadRequest } from 'payload'
import type { Role, StaffMember } from '#src/domain/staff'
import { studioOf } from '../context'
import { agencyScope } from '../planning/agencyScope'
import { accounts, agenciesWithoutEditor, hotlinesToCheck } from './administration'
import { directivesWithoutMaterials } from './gaps'
import type { HomeBlock } from './homeBlock'
import { parkedMessages } from './parkedMessages'
import { dueSoon, openingAndClosing, planOfComingDays, publicNow } from './planBlocks'
import {
  approvedNotScheduled,
  myDrafts,
  returnedToMe,
  submittedByMe,
  toApprove,
  waitingForSecondLook,
} from './workBlocks'

interface Asker {
  req: PayloadRequest
  member: StaffMember
  /** The member's own agency and those under it; null for all. */
  agencies: string[] | null
  now: number
}

const READERS: Record<Role, (asker: Asker) => Promise<HomeBlock[]>> = {
  officer: homeOfOfficer,
  editor: homeOfEditor,
  leader: homeOfLeader,
  admin: homeOfAdministrator,
  'agency-admin': homeOfAdministrator,
}

export async function readHome(req: PayloadRequest, member: StaffMember): Promise<HomeBlock[]> {
  const agencies = await agencyScope(req, member)
  return READERS[member.role]({ req, member, agencies, now: studioOf(req.payload).clock.now() })
}

async function homeOfOfficer({ req, member, agencies, now }: Asker): Promise<HomeBlock[]> {
  const plan = planOfComingDays(req, agencies)
  return Promise.all([
    returnedToMe(req, member),
    myDrafts(req, member),
    submittedByMe(req, member),
    plan.then((found) => dueSoon(req, found)),
    plan.then((found) => openingAndClosing(found, now)),
  ])
}

async function homeOfEditor({ req, member, agencies, now }: Asker): Promise<HomeBlock[]> {
  const reach = agencies ?? []
  const plan = planOfComingDays(req, agencies)
  return Promise.all([
    waitingForSecondLook(req, member, reach),
    toApprove(req, member, reach),
    plan.then((found) => dueSoon(req, found)),
    plan.then((found) => openingAndClosing(found, now)),
    approvedNotScheduled(req, reach),
    returnedToMe(req, member),
    myDrafts(req, member),
  ])
}

async function homeOfLeader({ req, agencies, now }: Asker): Promise<HomeBlock[]> {
  const plan = planOfComingDays(req, agencies)
  return Promise.all([
    plan.then((found) => publicNow(req, found, agencies)),
    plan.then((found) => openingAndClosing(found, now)),
    plan.then((found) => dueSoon(req, found)),
    directivesWithoutMaterials(req, agencies),
  ])
}

function homeOfAdministrator({ req, member }: Asker): Promise<HomeBlock[]> {
  return Promise.all([
    accounts(req),
    agenciesWithoutEditor(req, member),
    hotlinesToCheck(req),
    parkedMessages(req),
  ])
}
