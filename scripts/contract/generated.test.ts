import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTRACT } from '#src/delivery/contract/routes'
import { openApiDocument } from '#src/delivery/contract/openapi'
import { ROUTE_PATTERNS } from '#src/delivery/routes/api'
import { generatedFromContract } from './generated'

/** What is answered beside the table of routes. */
const BESIDES = [
  ...['/media/{hash}/{name}', '/robots.txt', '/openapi.json', '/docs'],
  ...['/healthz', '/readyz'],
]

describe('the contract', () => {
  it.each([...generatedFromContract()])(
    'is written down in %s as the schemas say it',
    (file, text) => {
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  it('tells every route, and no other', () => {
    expect(Object.keys(CONTRACT).sort()).toEqual([...ROUTE_PATTERNS, ...BESIDES].sort())
  })

  it('names every operation once', () => {
    const names = Object.values(CONTRACT).map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  it('refers to nothing that it does not hold', () => {
    const document = openApiDocument()
    const text = JSON.stringify(document)
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer.split('/').reduce<unknown>((place, key) => {
        return (place as Record<string, unknown> | undefined)?.[key]
      }, document)
      expect(found, pointer).toBeTypeOf('object')
    }
  })
})
