import { problem, type Problem, type Refusal } from '#src/domain/errors'

/** What a field answers instead of its value: the same problem that REST answers with. */
export class RefusalError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

export function problemOf({ code, detail, field }: Refusal): Problem {
  return problem(code, {
    ...(detail === undefined ? {} : { detail }),
    ...(field === undefined ? {} : { field }),
  })
}
