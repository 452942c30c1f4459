/** What is generated from the contract of the public half: name of the file → its text. */
import { openApiDocument } from '#src/delivery/contract/openapi'
import { clientTypes } from './clientTypes'

export function generatedFromContract(): Map<string, string> {
  const document = openApiDocument()
  return new Map([
    ['docs/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['src/client/contract.ts', clientTypes(document)],
  ])
}
