/** What the home screen is made of: blocks of documents to turn to, each with its counts. */
import type { CollectionSlug } from 'payload'
import type { PublicationState } from '#src/domain/publication'
import type { MaterialKind } from '#src/domain/release'
import type { Question } from './conditions'

export type BlockName =
  | 'returned'
  | 'drafts'
  | 'submitted'
  | 'toApprove'
  | 'secondLook'
  | 'due'
  | 'week'
  | 'notScheduled'
  | 'publicNow'
  | 'gaps'
  | 'accounts'
  | 'agencies'
  | 'hotlines'
  | 'webhooks'

/** Why a document stands where it does, for the words beneath its title. */
export type ItemNote =
  | { kind: 'comment'; text: string }
  | { kind: 'own-work' }
  | { kind: 'saved'; at: number }
  | { kind: 'second-look'; until: number; isOver: boolean }
  | { kind: 'opens' | 'closes'; at: number }
  | { kind: 'opens-not-approved' | 'opens-not-scheduled'; at: number }
  | { kind: 'runs'; closesAt: number }
  | { kind: 'ended'; how: 'withdrawn' | 'replaced' }
  | { kind: 'no-editor' }
  | { kind: 'parked'; count: number }
  | { kind: 'valid-to'; day: string }

export interface HomeItem {
  collection: CollectionSlug
  id: string
  title: string
  materialKind?: MaterialKind | null
  state?: PublicationState
  notes: ItemNote[]
  isPressing?: boolean
}

/** How many, and the question to which a list answers with them; null where no list can. */
export interface HomeCount {
  name: string
  collection: CollectionSlug
  total: number
  question: Question | null
  /** A list that holds them among others. */
  among?: Question
}

export interface HomeBlock {
  name: BlockName
  items: HomeItem[]
  counts: HomeCount[]
  /** How many there are in all; `items` may show the first only. */
  total: number
  /** There may be more than was looked through. */
  isCut?: boolean
}

export const SHOWN_ITEMS = 6
