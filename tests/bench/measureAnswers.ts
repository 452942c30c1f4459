/**
 * Answers per second, side by side: in every round each rival is asked for a short while, one after
 * the other, the next round in the opposite order. What the machine does meanwhile meets them all;
 * the ratio is that of the medians.
 */
import { ITEM, LIST, startDeliveryProcess, variablesFor } from './deliveryProcess'
import type { Figures } from './floors'
import { runRole, startRole } from './processes'
import { recordAnswer } from './recordedAnswer'
import type { Load, LoadResult } from './roles/load'
import { median } from './statistics'

const ROUNDS = 6
const LOAD = { seconds: 2, connections: 16 }
const PAYLOAD_LIST = '/api/materials?limit=10&depth=0'

type Question = Pick<Load, 'url' | 'headers' | 'status'>
type Results = ReadonlyMap<string, readonly LoadResult[]>

export async function measureAnswers(
  dataDir: string,
  rivalFolder: string,
  releases: number,
): Promise<Figures> {
  const delivery = await startDeliveryProcess(dataDir)
  const ours = await deliveryQuestions(delivery.origin)
  const bare = await bareQuestions(ours)
  const payload = await payloadQuestion(rivalFolder, releases)
  const contenders = new Map<string, Question>([...ours, ...bare, ['payload', payload]])
  return figuresOf(await alternate(contenders))
}

async function deliveryQuestions(origin: string): Promise<Map<string, Question>> {
  const { etag } = await recordAnswer(`${origin}${LIST}`, {})
  const list = { url: `${origin}${LIST}`, headers: {}, status: 200 }
  return new Map<string, Question>([
    ['list', list],
    ['gzip', { ...list, headers: { 'accept-encoding': 'gzip' } }],
    ['not-modified', { ...list, headers: { 'if-none-match': etag }, status: 304 }],
    ['item', { ...list, url: `${origin}${ITEM}` }],
  ])
}

/** The same questions to a bare server that sends the bytes and headers that delivery sent. */
async function bareQuestions(ours: ReadonlyMap<string, Question>): Promise<[string, Question][]> {
  const asked = [...ours]
  const answers = await Promise.all(asked.map(([, { url, headers }]) => recordAnswer(url, headers)))
  const { said: ports } = await startRole('bare-http', answers)
  return asked.map(([name, question], index) => {
    const { pathname, search } = new URL(question.url)
    const url = `http://127.0.0.1:${ports[index]}${pathname}${search}`
    return [`bare ${name}`, { ...question, url }]
  })
}

async function payloadQuestion(folder: string, releases: number): Promise<Question> {
  const variables = variablesFor(folder)
  const filling = { folder, count: releases }
  await runRole('write-payload-rest', filling, { ...variables, NODE_ENV: 'development' })
  const { said: port } = await startRole(
    'payload-rest',
    { folder },
    { ...variables, NODE_ENV: 'production' },
  )
  return { url: `http://127.0.0.1:${port}${PAYLOAD_LIST}`, headers: {}, status: 200 }
}

async function alternate(contenders: ReadonlyMap<string, Question>): Promise<Results> {
  const results = new Map<string, LoadResult[]>([...contenders.keys()].map((name) => [name, []]))
  for (const question of contenders.values()) await ask(question)
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? [...contenders] : [...contenders].reverse()
    for (const [name, question] of order) results.get(name)?.push(await ask(question))
  }
  return results
}

function ask(question: Question): Promise<LoadResult> {
  return runRole('load', { ...LOAD, ...question })
}

function figuresOf(results: Results): Figures {
  const middle = (name: string, of: keyof LoadResult) =>
    median((results.get(name) ?? []).map((result) => result[of]))
  const ratio = (one: string, other: string) =>
    middle(one, 'perSecond') / middle(other, 'perSecond')
  return {
    list_vs_bare_http: ratio('list', 'bare list'),
    list_gzip_vs_bare_http: ratio('gzip', 'bare gzip'),
    not_modified_vs_bare_http: ratio('not-modified', 'bare not-modified'),
    item_vs_bare_http: ratio('item', 'bare item'),
    list_vs_payload_rest: ratio('list', 'payload'),
    list_per_second: middle('list', 'perSecond'),
    bare_http_per_second: middle('bare list', 'perSecond'),
    payload_rest_per_second: middle('payload', 'perSecond'),
    list_p99_ms: middle('list', 'p99Ms'),
    payload_rest_p99_ms: middle('payload', 'p99Ms'),
  }
}
