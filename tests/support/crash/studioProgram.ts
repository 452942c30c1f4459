/**
 * A studio that releases one material after another until it is killed. It writes a line before it
 * asks and after each answer. Node writes to a pipe at once: what it said before a SIGKILL is said.
 */
import { text } from 'node:stream/consumers'
import type { Payload, PayloadRequest } from 'payload'
import config from '#config'
import { repair } from '#src/release/repair'
import { performTransition } from '#src/release/transition'
import { openStudio } from '#src/studio/openStudio'
import type { AuditRow, Line, MaterialRow, Orders, StudioState } from './lines'
import { approvedMaterial } from './approvedMaterial'
import { openStage } from './stage'

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function live(orders: Orders): Promise<void> {
  const payload = await openStudio(config)
  say({ said: 'found', state: await stateOf(payload) })
  await repair(payload)
  say({ said: 'repaired', state: await stateOf(payload) })
  const stage = await openStage(payload)
  const untouched = await unreleased(payload, orders.repeat)
  while (untouched.length < orders.ready) untouched.push(await approvedMaterial(payload, stage))
  const editor = await stage.as(stage.editor)
  if (orders.lastWrite !== null) dieAfter(payload, orders.lastWrite)
  for (const id of orders.repeat ? [orders.repeat, ...untouched] : untouched) {
    await release(editor, id)
  }
  await payload.destroy()
  say({ said: 'finished' })
}

async function release(req: PayloadRequest, id: string): Promise<void> {
  say({ said: 'asking', id })
  const request = {
    collection: 'materials',
    documentId: id,
    action: 'release',
    version: 1,
  } as const
  const outcome = await performTransition(req, request)
  say({ said: 'answered', id, outcome })
}

/** From here on counts the writes of a release; they go through these two operations only. */
function dieAfter(payload: Payload, lastWrite: number): void {
  let writes = 0
  const counted =
    <A extends unknown[], R>(write: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      const written = await write(...given)
      writes += 1
      if (writes === lastWrite) process.kill(process.pid, 'SIGKILL')
      return written
    }
  const { db } = payload
  db.create = counted(db.create.bind(db))
  db.updateOne = counted(db.updateOne.bind(db))
}

const everything = { pagination: false } as const

async function stateOf(payload: Payload): Promise<StudioState> {
  const audit = await payload.db.find<AuditRow>({
    collection: 'audit-log',
    where: { action: { in: ['release', 'not-carried-out'] } },
    ...everything,
  })
  const materials = await payload.db.find<MaterialRow>({ collection: 'materials', ...everything })
  return {
    audit: audit.docs.map(({ id, action, documentId, about }) => ({
      ...{ id, action, documentId, about },
    })),
    materials: materials.docs.map(({ id, publicFrom, hasUnreleasedEdits }) => ({
      ...{ id, publicFrom, hasUnreleasedEdits },
    })),
  }
}

async function unreleased(payload: Payload, repeated: string | null): Promise<string[]> {
  const releases = await payload.db.find<{ documentId: string }>({
    collection: 'releases',
    ...everything,
  })
  const released = new Set(releases.docs.map(({ documentId }) => documentId))
  const { materials } = await stateOf(payload)
  return materials.map(({ id }) => id).filter((id) => id !== repeated && !released.has(id))
}

async function begin(): Promise<void> {
  await live(JSON.parse(await text(process.stdin)) as Orders)
}

begin().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
