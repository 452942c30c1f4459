import { describe, expect, it } from 'vitest'
import { negotiatedRepresentation } from './representation'

describe('the form of a document', () => {
  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['application/json', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['text/html;q=0.4, application/json', 'json'],
    ['text/plain', 'txt'],
    ['text/*', 'html'],
    ['text/html;q=0, text/plain;q=0.1', 'txt'],
    ['image/png', 'json'],
    ['', 'json'],
    ['constructor', 'json'],
  ])('for Accept %j is %s, the second time as well', (accept, form) => {
    expect(negotiatedRepresentation(accept)).toBe(form)
    expect(negotiatedRepresentation(accept)).toBe(form)
  })
})
