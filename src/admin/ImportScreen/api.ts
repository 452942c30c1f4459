/** The screen's requests. An expected failure is a value; nothing is thrown. */
import { ERRORS } from '#src/domain/errors'
import type { ConfirmAnswer, MatchAnswer, ReadAnswer } from '#src/importing/screen/answers'
import type { Choice, EditedFields } from './edited'
import type { Entry, ShownProblem } from './entries'
import { sentFields } from './sent'
import { IMPORT_TEXT } from './text'

export type Answer<T> = { value: T } | { problem: ShownProblem }

const MOST_FOUND = 12

/** Addresses of the studio below `/cms/api`. */
export function makeApi(base: string) {
  const imports = `${base}/dispatch-imports`
  return {
    read: (file: File): Promise<Answer<ReadAnswer>> => call(`${imports}/read`, upload(file, {})),
    match: ({ name, answer }: Entry, fields: EditedFields): Promise<Answer<MatchAnswer>> =>
      call(`${imports}/match`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          hash: answer?.hash,
          name,
          isScanned: answer?.isScanned,
          fields: sentFields(fields),
        }),
      }),
    confirm: (file: File, fields: EditedFields): Promise<Answer<ConfirmAnswer>> =>
      call(imports, upload(file, { fields: sentFields(fields) })),
    agencies: (words: string): Promise<Answer<Choice[]>> =>
      find(`${base}/agencies`, words, 'name', 'name'),
    directives: (words: string): Promise<Answer<Choice[]>> =>
      find(`${base}/directives`, words, 'title', '-updatedAt'),
  }
}

export type Api = ReturnType<typeof makeApi>

function upload(file: File, data: object): RequestInit {
  const body = new FormData()
  body.append('_payload', JSON.stringify(data))
  body.append('file', file, file.name)
  return { method: 'POST', body }
}

/** By the folded words that the studio keeps beside each document. */
async function find(
  address: string,
  words: string,
  titled: 'name' | 'title',
  sort: string,
): Promise<Answer<Choice[]>> {
  const query = new URLSearchParams({
    'where[searchText][like]': words,
    limit: String(MOST_FOUND),
    depth: '0',
    sort,
    [`select[${titled}]`]: 'true',
  })
  const found = await call<{ docs: { id: string; name?: string; title?: string }[] }>(
    `${address}?${query}`,
    {},
  )
  if ('problem' in found) return found
  return { value: found.value.docs.map((doc) => ({ id: doc.id, name: doc[titled] ?? doc.id })) }
}

async function call<T>(address: string, options: RequestInit): Promise<Answer<T>> {
  let response: Response
  try {
    response = await fetch(address, { credentials: 'include', cache: 'no-store', ...options })
  } catch {
    return { problem: { title: IMPORT_TEXT.noConnection } }
  }
  try {
    const body: unknown = await response.json()
    return response.ok ? { value: body as T } : { problem: problemIn(body) }
  } catch {
    return { problem: { title: ERRORS.internal.title, code: 'internal' } }
  }
}

/** A problem document, or what Payload itself answers with: a list of errors. */
function problemIn(body: unknown): ShownProblem {
  const { title, code, detail, field, errors } = (body ?? {}) as Record<string, unknown>
  const first: unknown = Array.isArray(errors) ? errors[0]?.message : undefined
  const sentence = typeof title === 'string' ? title : first
  return {
    title: typeof sentence === 'string' ? sentence : ERRORS.internal.title,
    ...(typeof code === 'string' && { code }),
    ...(typeof detail === 'string' && { detail }),
    ...(typeof field === 'string' && { field }),
  }
}
