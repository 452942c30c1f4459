/** Blocks of documents in a stored state: whose turn it is. */
import type { PayloadRequest } from 'payload'
import type { StaffMember } from '#src/domain/staff'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '#src/domain/release'
import type { VersionState } from '#src/domain/workflow'
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
  question: Question
  /** What the list is asked instead, where the question is beyond its filters. */
  among?: Question
  sort: string
  collections?: readonly WorkflowCollection[]
  noteOf: (document: Found) => ItemNote
  isPressing?: (document: Found) => boolean
}

/** The first documents that answer a question, and how many there are of each collection. */
async function ask(req: PayloadRequest, asked: WorkQuestion): Promise<HomeBlock> {
  const { name, question, collections = WORKFLOW_COLLECTIONS } = asked
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
      ...(asked.among ? { question: null, among: asked.among } : { question }),
    })),
    total: answers.reduce((sum, { total }) => sum + total, 0),
  }
}

async function find(
  req: PayloadRequest,
  collection: WorkflowCollection,
  { question, sort }: WorkQuestion,
): Promise<{ docs: Found[]; total: number }> {
  const select = { title: true, state: true, authors: true, reviewNote: true, updatedAt: true }
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: whereOf(question),
    select: (collection === 'materials' ? { ...select, secondLookDueAt: true } : select) as never,
    depth: 0,
    limit: SHOWN_ITEMS,
    sort,
    overrideAccess: false,
    user: req.user,
    req,
  })
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

const inState = (state: VersionState): Question => [[['state', 'equals', state]]]

/** My documents in a state; `more` are further conditions, of which one must hold. */
const mine = (
  member: StaffMember,
  state: VersionState,
  more: readonly (readonly Condition[])[] = [[]],
): Question =>
  PLACES.flatMap((place) =>
    more.map((conditions): Condition[] => [
      ['state', 'equals', state],
      ['agency', 'equals', member.agency ?? ''],
      [`authors.${place}`, 'equals', member.id],
      ...conditions,
    ]),
  )

export function returnedToMe(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  return ask(req, {
    name: 'returned',
    among: inState('draft'),
    question: mine(member, 'draft', [
      [
        ['reviewNote', 'exists', true],
        ['reviewNote', 'not_equals', ''],
      ],
    ]),
    sort: '-updatedAt',
    noteOf: ({ reviewNote }) => ({ kind: 'comment', text: reviewNote ?? '' }),
    isPressing: () => true,
  })
}

export function myDrafts(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  return ask(req, {
    name: 'drafts',
    among: inState('draft'),
    question: mine(member, 'draft', [
      [['reviewNote', 'exists', false]],
      [['reviewNote', 'equals', '']],
    ]),
    sort: '-updatedAt',
    noteOf: savedNote,
  })
}

export function submittedByMe(req: PayloadRequest, member: StaffMember): Promise<HomeBlock> {
  return ask(req, {
    name: 'submitted',
    among: inState('in-review'),
    question: mine(member, 'in-review'),
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
    question: [
      [
        ['state', 'equals', 'in-review'],
        ['agency', 'in', agencies],
      ],
    ],
    sort: 'updatedAt',
    noteOf: (document) =>
      isOwnWork(document, member) ? { kind: 'own-work' } : savedNote(document),
  })
}

export function approvedNotScheduled(
  req: PayloadRequest,
  agencies: readonly string[],
): Promise<HomeBlock> {
  return ask(req, {
    name: 'notScheduled',
    question: [
      [
        ['state', 'equals', 'approved'],
        ['hasUnreleasedEdits', 'equals', true],
        ['agency', 'in', agencies],
      ],
    ],
    sort: 'updatedAt',
    noteOf: savedNote,
  })
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
    question: [
      [
        ['secondLookDueAt', 'exists', true],
        ['secondLookAt', 'exists', false],
        ['agency', 'in', agencies],
      ],
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
