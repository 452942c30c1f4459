/** The studio's REST interface without a server: requests as Payload reads them, answers as it gives them. */
import { handleEndpoints } from 'payload'
import type { TestStudio } from './studio'

export interface ApiAnswer {
  status: number
  body: Record<string, unknown>
  /** The session cookie, if one was set. */
  cookie: string | null
}

export type StudioApi = (
  method: string,
  path: string,
  options?: { token?: string; body?: unknown; headers?: Record<string, string> },
) => Promise<ApiAnswer>

export function studioApi({ payload }: TestStudio): StudioApi {
  return async (method, path, { token, body, headers = {} } = {}) => {
    const request = new Request(`http://127.0.0.1:3000/cms/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: 'canh-giac',
      request,
    })
    const text = await answer.text()
    return {
      status: answer.status,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      cookie: answer.headers.get('set-cookie'),
    }
  }
}

/** Signs in with all that is asked for and answers with the token. */
export async function tokenOf(
  api: StudioApi,
  email: string,
  password: string,
  code?: string,
): Promise<string> {
  const { status, body } = await api('POST', '/users/login', {
    body: { email, password, ...(code !== undefined && { code }) },
  })
  if (status !== 200) throw new Error(`${email} was not let in: ${JSON.stringify(body)}`)
  return String(body.token)
}
