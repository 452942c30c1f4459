import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

/** NIST SP 800-63B: length is what counts. */
const SHORTEST_PASSWORD = 8

export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null) return data
  if (typeof password === 'string' && password.length >= SHORTEST_PASSWORD) return data
  const message = `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`
  throw new ValidationError({ errors: [{ path: 'password', message }] }, req.t)
}
