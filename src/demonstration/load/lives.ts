/**
 * Brings a document as far as the demonstration says. The past is written by the system; every other
 * step is taken by the agency's own officer and editor, through the door that staff use.
 */
import type { Payload, PayloadRequest } from 'payload'
import { wasReleased } from '../stages'
import type { WorkflowCollection } from '#src/domain/release'
import type { TransitionAction } from '#src/domain/workflow'
import { releaseDemonstration } from '#src/release/releaseDemonstration'
import { performTransition } from '#src/release/transition'
import type { TransitionRequest } from '#src/release/step'
import type { Life } from '../types'
import { idFor, type Ids } from './ids'
import type { SignedIn } from './staff'

export interface Told {
  collection: WorkflowCollection
  key: string
  agency: string
  life: Life
  note: string | null
}

/** Writes a document as its author and takes it to its stage; endings come when all are written. */
export async function writeDocument(
  payload: Payload,
  told: Told,
  data: object,
  { ids, signedIn }: { ids: Ids; signedIn: SignedIn },
): Promise<void> {
  const { collection, key, agency, life, note } = told
  const author = await authorOf(told, signedIn)
  const { id } = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    ...(author && { req: author }),
    // Without an author the system fills an empty studio: nobody is signed in.
    overrideAccess: author === null,
  })
  ids.set(key, id)
  if (author)
    return takeSteps(stepTaker(collection, id), life, author, () => signedIn('editor', agency))
  if (!wasReleased(life)) return
  await releaseDemonstration(payload, collection, id, Date.parse(life.effectiveFrom), note)
  if (life.stage === 'edited') {
    await edit(payload, id, life.summary, await signedIn('officer', agency))
  }
}

/** From a draft of its author's to its stage. */
async function takeSteps(
  step: TakeStep,
  life: Life,
  author: PayloadRequest,
  editorSignedIn: () => Promise<PayloadRequest>,
): Promise<void> {
  if (life.stage === 'draft') return
  if (life.stage === 'urgent') return step(author, 'release', { version: 1 })
  await step(author, 'submit')
  if (life.stage === 'in-review') return
  const editor = await editorSignedIn()
  if (life.stage === 'returned') return step(editor, 'return', { reason: life.comment })
  await step(editor, 'approve', { version: 1 })
  if (life.stage !== 'scheduled') return
  const effectiveFrom = Date.parse(life.effectiveFrom)
  await step(editor, 'schedule', { version: 1, effectiveFrom })
}

/** Withdraws and replaces; a successor must be public by then. */
export async function endDocument(
  { collection, key, agency, life }: Told,
  ids: Ids,
  signedIn: SignedIn,
): Promise<void> {
  if (life.stage !== 'withdrawn' && life.stage !== 'replaced') return
  const step = stepTaker(collection, idFor(ids, key))
  const editor = await signedIn('editor', agency)
  const { reason } = life
  if (life.stage === 'withdrawn') return step(editor, 'withdraw', { reason })
  await step(editor, 'replace', { reason, successor: idFor(ids, life.successor) })
}

/** Who wrote it; null for what was public before anybody had an account. */
async function authorOf(
  { agency, life }: Told,
  signedIn: SignedIn,
): Promise<PayloadRequest | null> {
  if (wasReleased(life)) return null
  return signedIn(life.stage === 'urgent' ? 'editor' : 'officer', agency)
}

type TakeStep = (
  req: PayloadRequest,
  action: TransitionAction,
  details?: Partial<TransitionRequest>,
) => Promise<void>

function stepTaker(collection: WorkflowCollection, documentId: string): TakeStep {
  return async (req, action, details = {}) => {
    const outcome = await performTransition(req, { ...details, collection, documentId, action })
    if ('code' in outcome) {
      const { code, detail = '' } = outcome
      throw new Error(`the demonstration was refused ${action} of ${documentId}: ${code} ${detail}`)
    }
  }
}

async function edit(
  payload: Payload,
  id: string,
  summary: string,
  officer: PayloadRequest,
): Promise<void> {
  await payload.update({
    collection: 'materials',
    id,
    data: { summary },
    depth: 0,
    req: officer,
    overrideAccess: false,
  })
}
