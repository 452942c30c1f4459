/** Blocks of documents in a stored state: whose turn it is. */
import type { PayloadRequest, Where } from 'payload'
import type { StaffMember } from '#src/domain/staff'
import { endingOf } from '#src/domain/publication'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '#src/domain/release'
import type { VersionState } from '#src/domain/workflow'
import { readHistories } from '#src/release/log'
import { studioOf } from '../context'
import { whereOf, type Condition, type Question } from './conditions'
import {
  SHOWN_ITEMS,
  type BlockName,
  type HomeBlock,
  type HomeItem,
  type ItemNote,
} from './homeBlock'

interface Found {
  id: string
  title?: string | null
  state?: VersionState | null
  authors?: unknown
  reviewNote?: string | null
  updatedAt: string
  secondLookDueAt?: string | null
}

interface WorkQuestion {
  name: BlockName
  conditions: readonly Condition[]
  /** What is beyond the filters of a list, and what the list is asked instead. */
  more?: Where
  among?: Question
  sort: string
  collections?: readonly WorkflowCollection[]
  noteOf: (document: Found) => ItemNote
  isPressing?: (document: Found) => boolean
}

/** The first documents that answer a question, and how many there are of each collection. */
async function ask(req: PayloadRequest, asked: WorkQuestion): Promise<HomeBlock> {
  const { name, conditions, among, collections = WORKFLOW_COLLECTIONS } = asked
  const answers = await Promise.all(
    collections.map(async (collection) => {
      const found = await find(req, collection, asked)
      return { collection, ...found }
    }),
  )
  const isNewestFirst = asked.sort.startsWith('-')
  const documents = answers
    .flatMap(({ collection, docs }) => docs.map((document) => ({ collection, document })))
    .toSorted((left, right) => left.document.updatedAt.localeCompare(right.document.updatedAt))
  if (isNewestFirst) documents.reverse()
  return {
    name,
    items: documents.slice(0, SHOWN_ITEMS).map((one) => itemOf(one, asked)),
    counts: answers.map(({ collection, total }) => ({
      ...{ name: collection, collection, total },
      ...(among ? { question: null, among } : { question: [conditions] }),
    })),
    total: answers.reduce((sum, { total }) => sum + total, 0),
  }
}

/** Counts only where there are more than are shown: counting costs as much as finding. */
async function find(
  req: PayloadRequest,
  collection: WorkflowCollection,
  { conditions, more, sort }: WorkQuestion,
): Promise<{ docs: Found[]; total: number }> {
  const select = { title: true, state: true, authors: true, reviewNote: true, updatedAt: true }
  const where = { and: [whereOf([conditions]), ...(more ? [more] : [])] }
  const asReader = { overrideAccess: false, user: req.user, req } as const
  const { docs } = await req.payload.find({
    collection,
    where,
    select: (collection === 'materials' ? { ...select, secondLookDueAt: true } : select) as never,
    depth: 0,
    limit: SHOWN_ITEMS,
    pagination: false,
    sort,
    ...asReader,
    overrideAccess: false,
  })
  const { totalDocs } =
    docs.length < SHOWN_ITEMS
      ? { totalDocs: docs.length }
      : await req.payload.count({ collection, where, ...asReader, overrideAccess: false })
  return { docs: docs as unknown as Found[], total: totalDocs }
}

function itemOf(
  { collection, document }: { collection: WorkflowCollection; document: Found },
  { noteOf, isPressing }: WorkQuestion,
): HomeItem {
  return {
    collection,
    id: document.id,
    title: document.title ?? '',
    state: document.state ?? 'draft',
    notes: [noteOf(document)],
    isPressing: isPressing?.(document) ?? false,
  }
}

const savedNote = ({ updatedAt }: Found): ItemNote => ({
  kind: 'saved',
  at: Date.parse(updatedAt),
})

/**
 * Written by this person, among the first to save since the last approval: the authors are a list of
 * ids without an index, which the databases can be asked about by place only.
 */
const PLACES = [0, 1, 2]

const writtenBy = (member: StaffMember): Where => ({
  or: PLACES.map((place) => ({ [`authors.${place}`]: { equals: member.id } })),
})

const inState = (state: VersionState): Condition => ['state', 'equals', state]

const ofOwnAgency = (member: StaffMember): Condition => ['agency', 'equals', member.agency ?? '']

export function returnedToMe(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  return ask(req, {
    name: 'returned',
    conditions: [
      inState('draft'),
      ofOwnAgency(member),
      ['reviewNote', 'exists', true],
      ['reviewNote', 'not_equals', ''],
    ],
    more: writtenBy(member),
    among: [[inState('draft')]],
    sort: '-updatedAt',
    noteOf: ({ reviewNote }) => ({ kind: 'comment', text: reviewNote ?? '' }),
    isPressing: () => true,
  })
}

export function myDrafts(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  const isNew = { or: [{ reviewNote: { exists: false } }, { reviewNote: { equals: '' } }] }
  return ask(req, {
    name: 'drafts',
    conditions: [inState('draft'), ofOwnAgency(member)],
    more: { and: [writtenBy(member), isNew] },
    among: [[inState('draft')]],
    sort: '-updatedAt',
    noteOf: savedNote,
  })
}

export function submittedByMe(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  return ask(req, {
    name: 'submitted',
    conditions: [inState('in-review'), ofOwnAgency(member)],
    more: writtenBy(member),
    among: [[inState('in-review')]],
    sort: '-updatedAt',
    noteOf: savedNote,
  })
}

export function toApprove(
  req: PayloadRequest,
  member: StaffMember,
  agencies: readonly string[],
): Promise<HomeBlock> {
  return ask(req, {
    name: 'toApprove',
    conditions: [
      ['state', 'equals', 'in-review'],
      ['agency', 'in', agencies],
    ],
    sort: 'updatedAt',
    noteOf: (document) =>
      isOwnWork(document, member) ? { kind: 'own-work' } : savedNote(document),
  })
}

/** What was withdrawn or replaced is among them, and said to be so. */
export async function approvedNotScheduled(
  req: PayloadRequest,
  agencies: readonly string[],
): Promise<HomeBlock> {
  const block = await ask(req, {
    name: 'notScheduled',
    conditions: [
      ['state', 'equals', 'approved'],
      ['hasUnreleasedEdits', 'equals', true],
      ['agency', 'in', agencies],
    ],
    sort: 'updatedAt',
    noteOf: savedNote,
  })
  const historyOf = await readHistories(
    req.payload,
    block.items.map(({ id }) => id),
  )
  const items = block.items.map((item) => {
    const how = endingOf(historyOf(item.id))
    return how ? { ...item, notes: [{ kind: 'ended' as const, how }] } : item
  })
  return { ...block, items }
}

/** Urgent warnings that one editor released alone (design §4.7). */
export function waitingForSecondLook(
  req: PayloadRequest,
  member: StaffMember,
  agencies: readonly string[],
): Promise<HomeBlock> {
  const now = studioOf(req.payload).clock.now()
  const until = ({ secondLookDueAt }: Found) => Date.parse(secondLookDueAt ?? '')
  return ask(req, {
    name: 'secondLook',
    collections: ['materials'],
    conditions: [
      ['secondLookDueAt', 'exists', true],
      ['secondLookAt', 'exists', false],
      // What was recalled needs no second look any more.
      ['publicFrom', 'exists', true],
      ['agency', 'in', agencies],
    ],
    sort: 'secondLookDueAt',
    noteOf: (document) =>
      isOwnWork(document, member)
        ? { kind: 'own-work' }
        : { kind: 'second-look', until: until(document), isOver: until(document) <= now },
    isPressing: () => true,
  })
}

function isOwnWork({ authors }: Found, member: StaffMember): boolean {
  return Array.isArray(authors) && authors.includes(member.id)
}
