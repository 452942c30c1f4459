import { idOf } from '#src/access/staff'
import type { LogRecord } from '#src/domain/release'
import { verdictAt, type HistoryOf } from '#src/domain/visibility'
import type { Decision } from './decision'
import { historiesAround } from './document'
import type { Step } from './step'

/** Withdraw or replace: the document must have a living release. */
export async function decideEnding(step: Step, historyOf: HistoryOf): Promise<Decision> {
  const history = historyOf(step.documentId)
  const last = history.at(-1)
  if (!last) return { refusal: { code: 'nothing-released' } }
  const kind = step.action === 'replace' ? 'replace' : 'withdraw'
  if (isSameEnding(step, last)) return { isDone: true }
  if (last.action !== 'release') return { refusal: { code: 'nothing-released' } }
  return kind === 'replace' ? decideReplacement(step) : decideWithdrawal(step)
}

/** Sent twice. Another successor is another ending, of which there is none without a new release. */
function isSameEnding(step: Step, last: LogRecord): boolean {
  if (last.action === 'replace') {
    return step.action === 'replace' && last.successor === idOf(step.successor)
  }
  return last.action === 'withdraw' && step.action !== 'replace'
}

/** The screen asks for a reason; the contract leaves it open. */
function decideWithdrawal(step: Step): Decision {
  return {
    entry: { action: 'withdraw', effectiveFrom: step.now, reason: step.reason?.trim() ?? '' },
  }
}

async function decideReplacement(step: Step): Promise<Decision> {
  const successor = idOf(step.successor)
  if (!successor || successor === step.documentId) {
    return {
      refusal: {
        code: 'invalid-request',
        field: 'successor',
        detail: 'Hãy chọn nội dung thay thế.',
      },
    }
  }
  const historyOf = await historiesAround(step.payload, successor)
  const isVisible = verdictAt(successor, step.now, historyOf).state === 'visible'
  const isSameKind = historyOf(successor).at(-1)?.collection === step.collection
  if (!isVisible || !isSameKind)
    return { refusal: { code: 'successor-not-visible', field: 'successor' } }
  return {
    entry: { action: 'replace', effectiveFrom: step.now, successor, reason: step.reason ?? null },
  }
}
