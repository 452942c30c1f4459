import type { Described, DescribedOperation, DescribedResponse } from './described'
import { escaped, typeName } from './words'

/** What an address may answer, by status. */
export function responsesPart({ responses }: DescribedOperation, document: Described): string {
  const rows = Object.entries(responses).map(([status, response]) => {
    const { description = '', content = {} } = resolved(response, document)
    const kinds = Object.entries(content).map(([type, { schema }]) => {
      const body = schema?.$ref === undefined ? '' : ` ${typeName(schema)}`
      return `<code>${escaped(type)}</code>${body}`
    })
    return `<tr><th scope="row">${status}</th><td>${escaped(description)}</td><td>${kinds.join(' ')}</td></tr>`
  })
  return `<details><summary>Câu trả lời</summary><table><thead><tr><th scope="col">Mã</th><th scope="col">Ý nghĩa</th><th scope="col">Dạng</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`
}

function resolved(response: DescribedResponse, { components }: Described): DescribedResponse {
  const { $ref } = response
  if ($ref === undefined) return response
  return components.responses[$ref.slice($ref.lastIndexOf('/') + 1)] ?? response
}
