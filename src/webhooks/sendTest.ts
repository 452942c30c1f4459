import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Refusal } from '#src/domain/errors'
import { studioOf } from '#src/studio/context'
import { sendMessage } from './message'
import { isoOf, type TestBody } from './present'
import { secretsAt } from './secret'
import { storedState, type StoredWebhook } from './stored'

/** A message that tells nothing: whether it arrives, and whether its signature is understood. */
export async function sendTest(
  payload: Payload,
  { id, address }: StoredWebhook,
): Promise<TestBody | Refusal> {
  const { clock, outgoing } = studioOf(payload)
  const now = clock.now()
  const state = await storedState(payload, id)
  const secrets = state ? secretsAt(payload, state, now) : []
  if (secrets.length === 0) return { code: 'secret-missing' }
  const body = JSON.stringify({ type: 'test', timestamp: isoOf(now), data: null })
  const message = { id: `test_${uuidv7()}`, body }
  const { isTaken, status, fault } = await sendMessage(outgoing, { address, secrets }, message, now)
  return { isTaken, status, fault }
}
