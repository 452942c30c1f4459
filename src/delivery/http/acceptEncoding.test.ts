import { describe, expect, it } from 'vitest'
import { negotiatedEncoding } from './acceptEncoding'

describe('content coding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0', 'identity'],
    ['gzip;q=0.5, identity', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *;q=0.3', 'gzip'],
    ['gzip;q=nonsense', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
  ])('for %j is %s', (header, encoding) => {
    expect(negotiatedEncoding(header)).toBe(encoding)
    expect(negotiatedEncoding(header)).toBe(encoding)
  })
})
