import type { Payload, PayloadRequest } from 'payload'

/** Set on a request that may change a password; the hook `refusePasswordByHand` asks for it. */
export const SETS_PASSWORD = 'setsPassword'

/**
 * Stores a password that has been checked, as Payload hashes it. Payload ends all sessions but the one
 * that `user` came with.
 */
export async function setPassword(
  payload: Payload,
  id: string,
  password: string,
  user?: PayloadRequest['user'],
): Promise<void> {
  await payload.update({
    collection: 'users',
    id,
    data: { password },
    depth: 0,
    ...(user && { user }),
    context: { [SETS_PASSWORD]: true },
    // Whoever calls this has proven the right to: by an invitation, the present password, or as administrator.
    overrideAccess: true,
  })
}
