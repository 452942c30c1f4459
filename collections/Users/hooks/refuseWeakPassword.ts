import { APIError, ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { asTyped } from '#src/accounts/passwordHash'
import { SETS_PASSWORD } from '#src/accounts/setPassword'
import { ERRORS } from '#src/domain/errors'
import { passwordFault } from '#src/domain/password'

/**
 * A new account's password keeps the rules. An existing one's is changed by its own ways only, which
 * ask for the present password or an invitation.
 */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null) return data
  if (operation === 'update') {
    if (req.context[SETS_PASSWORD] === true) return data
    throw new APIError(BY_HAND, ERRORS['not-permitted'].status, { code: 'not-permitted' }, true)
  }
  const fault =
    typeof password === 'string'
      ? passwordFault(asTyped(password), { email: text(data?.email), name: text(data?.name) })
      : 'Mật khẩu không đúng kiểu. Hãy nhập lại.'
  if (fault === null) return { ...data, password: asTyped(String(password)) }
  throw new ValidationError({ errors: [{ path: 'password', message: fault }] }, req.t)
}

const BY_HAND =
  'Mật khẩu được đổi ở trang tài khoản của mình khi biết mật khẩu hiện tại, hoặc qua địa chỉ đặt lại mật khẩu do người quản trị tạo.'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
