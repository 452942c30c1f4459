/** The studio's REST interface in process: all that Next's route does, without a port. */
import { handleEndpoints } from 'payload'
import type { Person, TestStudio } from './studio'

const ADDRESS = 'http://127.0.0.1:3000'

export interface RestAnswer {
  status: number
  body: Record<string, unknown>
}

export interface SentUpload {
  name: string
  data: Uint8Array
  type?: string
}

export function studioRest(studio: TestStudio) {
  const tokens = new Map<string, Promise<string>>()
  const { config } = studio.payload

  async function ask(
    person: Person | null,
    path: string,
    init: RequestInit = {},
  ): Promise<RestAnswer> {
    const headers = new Headers(init.headers)
    headers.set('origin', ADDRESS)
    if (person) headers.set('authorization', `JWT ${await tokenOf(person)}`)
    const answer = await handleEndpoints({
      config,
      payloadInstanceCacheKey: 'canh-giac',
      request: new Request(`${ADDRESS}/cms/api${path}`, { ...init, headers }),
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    const body = (text && isJson ? JSON.parse(text) : {}) as RestAnswer['body']
    return { status: answer.status, body }
  }

  function tokenOf(person: Person): Promise<string> {
    const known = tokens.get(person.id) ?? login(person)
    tokens.set(person.id, known)
    return known
  }

  async function login({ email, password }: Person): Promise<string> {
    const { body } = await ask(null, '/users/login', json('POST', { email, password }))
    return String(body.token)
  }

  const json = (method: string, body: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

  return {
    raw: ask,
    get: (person: Person | null, path: string) => ask(person, path),
    send: (person: Person | null, method: string, path: string, body: object) =>
      ask(person, path, json(method, body)),
    upload: (
      person: Person | null,
      path: string,
      file: SentUpload | null,
      payload: object,
      method = 'POST',
    ) => {
      const form = new FormData()
      if (file)
        form.append(
          'file',
          new Blob([new Uint8Array(file.data)], { type: file.type ?? '' }),
          file.name,
        )
      form.append('_payload', JSON.stringify(payload))
      return ask(person, path, { method, body: form })
    },
  }
}
