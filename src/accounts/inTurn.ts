/**
 * One at a time per account: Payload writes a whole account back when it opens, renews or ends a
 * session, and would undo what another request has changed in the meantime.
 */
const tails = new Map<string, Promise<unknown>>()

export function inTurn<T>(account: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(account) ?? Promise.resolve()
  // However the one before has ended, its own caller is told.
  const mine = before.then(work, work)
  tails.set(account, mine)
  const forget = () => {
    if (tails.get(account) === mine) tails.delete(account)
  }
  mine.then(forget, forget)
  return mine
}
