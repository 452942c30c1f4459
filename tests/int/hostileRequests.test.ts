/** What is too large, too deep or written in a wrong way is refused with a documented 4xx, and breaks nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryServer } from '../support/deliveryServer'
import { OPEN, richLog } from '../support/richLog'

let server: DeliveryServer
const ask = (path: string, headers: Record<string, string> = {}) =>
  server.ask(path, { at: OPEN, headers })

beforeAll(async () => {
  server = await DeliveryServer.of(richLog())
})
afterAll(() => {
  server.close()
})

const LIST = '/api/v1/materials'
const ASTRAL = encodeURIComponent('😀')
const many = (text: string, count: number) => Array(count).fill(text).join('&')

describe('a value', () => {
  it.each([
    ['a page beyond any list', `${LIST}?page=1000001`],
    ['a page of twelve digits', `${LIST}?page=999999999999`],
    ['a page in another script', `${LIST}?page=${encodeURIComponent('１')}`],
    ['a limit with a sign', `${LIST}?limit=%2B5`],
    ['a limit in hexadecimal', `${LIST}?limit=0x10`],
    ['a question of 201 characters', `${LIST}?q=${'a'.repeat(201)}`],
    ['a question of 201 characters beyond the first plane', `${LIST}?q=${ASTRAL.repeat(201)}`],
    ['a reference of 201 characters', `${LIST}?agency=${'a'.repeat(201)}`],
    ['51 values of one filter', `${LIST}?${many('topic=a', 51)}`],
    ['501 parameters', `${LIST}?${many('topic=a', 501)}`],
    ['a month that there is not', `${LIST}?updatedSince=2024-13-01`],
    ['a year of six digits', `${LIST}?updatedSince=%2B275760-09-13T00:00:00Z`],
    ['an hour that there is not', `${LIST}?updatedSince=2024-11-20T25:00:00Z`],
    ['an instant without its zone', `${LIST}?updatedSince=2024-11-20T00:00`],
    ['a null byte', `${LIST}?topic=a%00b`],
    ['a null byte in too many bytes', `${LIST}?topic=%C0%80`],
    ['half a character of UTF-16', `${LIST}?topic=%ED%A0%80`],
    ['a letter of Latin-1', `${LIST}?topic=l%EAn`],
    ['a letter of Windows-1258', `${LIST}?q=%F2%EC`],
    ['half a percent sign', `${LIST}?q=%E`],
    ['a null byte in the name', `${LIST}?%00=a`],
    ['a cursor of 1,001 signs', `/api/v1/changes?cursor=${'a'.repeat(1001)}`],
    ['a cursor that nobody gave', `/api/v1/changes?cursor=${'a'.repeat(300)}`],
    ['a cursor with a path in it', '/api/v1/changes?cursor=..%2F..%2Fetc'],
    ['a wait of 31 seconds', '/api/v1/changes?wait=31'],
    ['an address that is none', '/oembed?url=javascript%3Aalert(1)'],
    ['a picture as wide as a street', '/oembed?url=https%3A%2F%2Fa.vn&maxwidth=100001'],
    ['a null byte in the path', `${LIST}/%00`],
    ['a letter of Latin-1 in the path', `${LIST}/%EA`],
  ])('is refused where it is %s', async (_what, path) => {
    const { status, text } = await ask(path)
    expect(status).toBe(400)
    const { code, detail } = JSON.parse(text) as { code: string; detail?: string }
    expect(['invalid-parameter', 'unknown-parameter', 'invalid-cursor']).toContain(code)
    if (code !== 'invalid-cursor') expect(detail?.length).toBeGreaterThan(10)
  })

  it.each([
    ['200 characters beyond the first plane', `${LIST}?q=${ASTRAL.repeat(200)}`],
    ['50 values of one filter', `${LIST}?${many('topic=a', 50)}`],
    ['the last page that may be asked for', `${LIST}?page=1000000`],
    ['a percent sign, encoded twice', `${LIST}?topic=%2500`],
    ['letters in pieces', `${LIST}?q=${encodeURIComponent('lừa đảo'.normalize('NFD'))}`],
  ])('is read where it is %s', async (_what, path) => {
    expect((await ask(path)).status).toBe(200)
  })
})

describe('a header', () => {
  it.each([
    ['a range behind the end', { Range: 'bytes=99999999-' }, 416],
    ['a range beyond all numbers', { Range: 'bytes=99999999999999999999-' }, 200],
    ['a hundred ranges', { Range: `bytes=${Array(100).fill('0-0').join(',')}` }, 200],
    ['a range of apples', { Range: 'apples=0-1' }, 200],
    ['a tag of ten kilobytes', { 'If-None-Match': `"${'a'.repeat(10_000)}"` }, 200],
    ['a thousand tags', { 'If-None-Match': Array(1000).fill('"a"').join(',') }, 200],
    ['what accepts nothing', { Accept: '*/*;q=0', 'Accept-Encoding': '*;q=0' }, 200],
    ['a wish of ten kilobytes', { Accept: 'a/b,'.repeat(2_500) }, 200],
    ['a key of ten kilobytes', { Authorization: `Bearer ${'a'.repeat(10_000)}` }, 401],
    ['a key of other letters', { Authorization: 'Bearer cg_\u00e9' }, 401],
  ])('is answered as documented where it is %s', async (_what, headers, status) => {
    expect((await ask(LIST, headers)).status).toBe(status)
  })
})

it('leaves no fault behind', () => {
  expect(server.faults).toEqual([])
})
