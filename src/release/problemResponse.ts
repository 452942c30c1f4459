import { problem, type Refusal } from '#src/domain/errors'

/** An expected refusal as the problem that a caller of the studio's endpoints meets. */
export function refused(refusal: Refusal): Response {
  const { code, ...extra } = refusal
  const body = problem(code, extra)
  return Response.json(body, {
    status: body.status,
    headers: { 'content-type': 'application/problem+json' },
  })
}

export function answerOf(outcome: object | Refusal): Response {
  return 'code' in outcome ? refused(outcome as Refusal) : Response.json(outcome)
}
