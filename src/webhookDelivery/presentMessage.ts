import type { ChangeBody } from '#src/delivery/presenters/change'
import { changeId, presentChange } from '#src/delivery/presenters/change'
import type { View } from '#src/delivery/snapshot/view'
import type { Change, ChangeType } from '#src/domain/changes/documentChanges'
import type { Message } from '#src/webhooks/message'

/** The body of a message, by Standard Webhooks; `data` is an entry of `/api/v1/changes`. */
export interface MessageBody {
  type: `document.${ChangeType}`
  /** When it happened, ISO 8601. */
  timestamp: string
  data: ChangeBody
}

/**
 * A change as it is told now, to a receiver whom nothing sets apart from anyone: a document that is no
 * longer public, or not yet, is never in it, however old the change is.
 */
export function presentMessage(change: Change, view: View): Message {
  const data = presentChange(change, view)
  const body: MessageBody = { type: `document.${data.type}`, timestamp: data.at, data }
  return { id: changeId(change), body: JSON.stringify(body) }
}
