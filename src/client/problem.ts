import type { Problem } from './contract'

/** What the server refused, and why. `code` is stable: decide by it, not by `message`. */
export class CanhGiacProblem extends Error {
  override readonly name = 'CanhGiacProblem'

  constructor(
    readonly problem: Problem,
    /** Seconds that the server asks to wait; null when it says nothing. */
    readonly retryAfterSeconds: number | null,
  ) {
    super(problem.detail ? `${problem.title} ${problem.detail}` : problem.title)
  }

  get code(): Problem['code'] {
    return this.problem.code
  }

  get status(): number {
    return this.problem.status
  }

  get field(): string | undefined {
    return this.problem.field
  }
}

/** An answer that is not of this API: a proxy's error page, a wrong address. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'

  constructor(
    readonly status: number,
    readonly url: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`unexpected answer ${status} of ${url}`)
  }
}
