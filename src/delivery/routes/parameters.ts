/** The query string as pairs of decoded texts. */
import type { Refusal } from '#src/domain/errors'

export type Parameter = readonly [name: string, value: string]

/** More than any address of the contract takes, every list of it full. */
const MAX_PARAMETERS = 500

/** Decodes a part of an address; null for malformed percent-encoding or a null byte. */
export function decodedPart(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

export function parametersOf(queryString: string): Parameter[] | Refusal {
  const parts = queryString.split('&').filter((part) => part !== '')
  if (parts.length > MAX_PARAMETERS) {
    return { code: 'invalid-parameter', detail: `Tối đa ${MAX_PARAMETERS} tham số.` }
  }
  const parameters: Parameter[] = []
  for (const part of parts) {
    const [rawName = '', ...rest] = part.split('=')
    const name = decodedPart(spaced(rawName))
    if (name === null) return malformed()
    const value = decodedPart(spaced(rest.join('=')))
    if (value === null) return malformed(name)
    parameters.push([name, value])
  }
  return parameters
}

function spaced(text: string): string {
  return text.replaceAll('+', ' ')
}

function malformed(field?: string): Refusal {
  const detail = 'Tham số có ký tự mã hóa sai (mã hóa % hoặc ký tự rỗng).'
  return { code: 'invalid-parameter', detail, ...(field === undefined ? {} : { field }) }
}
