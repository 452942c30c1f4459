/** How endpoints of accounts answer. */
import { z } from 'zod'
import { ERRORS, isRefusal, type Refusal } from '#src/domain/errors'
import { refused as problemResponse } from '#src/release/problemResponse'

const NO_STORE = { 'cache-control': 'no-store' }

/** A problem, with the sentence once more where Payload's own forms look for it. */
export function refused(refusal: Refusal): Response {
  const { title } = ERRORS[refusal.code]
  const message = refusal.detail ? `${title} ${refusal.detail}` : title
  return problemResponse({ ...refusal, errors: [{ message }] }, NO_STORE)
}

export function answered(value: object, headers: Record<string, string> = {}): Response {
  return Response.json(value, { headers: { ...NO_STORE, ...headers } })
}

export const answerOf = (outcome: object): Response =>
  isRefusal(outcome) ? refused(outcome) : answered(outcome)

const LONGEST = 300
/** As much as anything typed into these forms can be. */
export const typed = z.string().max(LONGEST)
