/** Requests of the pages of accounts. An expected refusal is a value. */
import { ERRORS, type ErrorCode } from '#src/domain/errors'
import { ACCOUNT_TEXT as text } from './text'

export interface AccountProblem {
  code: ErrorCode | null
  title: string
  detail?: string
  /** Name of the field at fault. */
  field?: string
}

export type Answer<T> = { value: T } | { problem: AccountProblem }

export interface Invitation {
  id: string
  path: string
  expiresAt: string
}

export const post = <T>(address: string, body: object = {}): Promise<Answer<T>> =>
  call(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export async function call<T>(address: string, options: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', ...options })
    const body: unknown = await response.json()
    return response.ok ? { value: body as T } : { problem: problemIn(body) }
  } catch {
    return { problem: { code: null, title: text.noConnection } }
  }
}

/** A problem document of ours, or Payload's list of errors with the fields at fault. */
function problemIn(body: unknown): AccountProblem {
  const { title, code, detail, field, errors } = (body ?? {}) as Record<string, unknown>
  if (typeof title === 'string') {
    return {
      code: typeof code === 'string' && code in ERRORS ? (code as ErrorCode) : null,
      title,
      ...(typeof detail === 'string' && { detail }),
      ...(typeof field === 'string' && { field }),
    }
  }
  const [first] = Array.isArray(errors) ? (errors as PayloadError[]) : []
  const [fault] = first?.data?.errors ?? []
  if (fault) return { code: null, title: fault.message, field: fault.path }
  return { code: null, title: first?.message ?? ERRORS.internal.title }
}

interface PayloadError {
  message?: string
  data?: { errors?: { message: string; path: string }[] }
}
