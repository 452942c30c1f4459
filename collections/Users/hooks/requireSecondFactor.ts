import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { hasSecondFactor } from '#src/accounts/factor'
import { PROVEN } from '#src/accounts/login'
import { ERRORS } from '#src/domain/errors'

/**
 * The last word on every session that Payload opens, whichever operation of its own comes here: with
 * a second factor set up, none begins that our own login has not seen proven.
 */
export const requireSecondFactor: CollectionBeforeLoginHook = ({ user, req }) => {
  if (!hasSecondFactor(user) || req.context[PROVEN] === user.id) return user
  const { title, status } = ERRORS['second-factor-required']
  throw new APIError(title, status, { code: 'second-factor-required' }, true)
}
