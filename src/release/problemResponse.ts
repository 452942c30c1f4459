import { isRefusal, problem, type Refusal } from '#src/domain/errors'

/**
 * An expected refusal as the problem that a caller of the studio's endpoints meets; members of its
 * own and headers besides the content type as given.
 */
export function refused<R extends Refusal>(
  refusal: R,
  headers: Record<string, string> = {},
): Response {
  const { code, ...extra } = refusal
  const body = problem(code, extra)
  return Response.json(body, {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

export function answerOf(outcome: object): Response {
  return isRefusal(outcome) ? refused(outcome) : Response.json(outcome)
}
