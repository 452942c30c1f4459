/** docs/dispatch-warnings.md is what an officer looks a code up in. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WARNINGS } from '#src/dispatch/index'
import { IMPORT_WARNINGS } from './warnings'

const codes = [...Object.keys(WARNINGS), ...Object.keys(IMPORT_WARNINGS)]
const page = readFileSync('docs/dispatch-warnings.md', 'utf8')
const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = '']) => code)

describe('the page of warnings', () => {
  it('explains every code, and none that does not exist', () => {
    expect(documented.toSorted()).toEqual(codes.toSorted())
  })

  it('says of each code what it means and what to do', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'))
    for (const row of rows) {
      const [, code, meaning = '', toDo = ''] = row.split('|').map((cell) => cell.trim())
      expect([code, meaning.length > 10, toDo.length > 10]).toEqual([code, true, true])
    }
  })
})
