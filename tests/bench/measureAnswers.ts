/**
 * Answers per second, side by side in one run: delivery, a bare node:http server that sends the same
 * bytes and headers, and stock Payload. A ratio is that of the medians over all rounds.
 */
import { ITEM, LIST, startDeliveryProcess, variablesFor } from './deliveryProcess'
import type { Figures } from './floors'
import { runRole, startRole } from './processes'
import { recordAnswer } from './recordedAnswer'
import type { Contender, Speed } from './roles/load'
import { median } from './statistics'

const LOAD = { rounds: 10, secondsEach: 1, connections: 16 }
/** With the names of what a material names, as delivery's list has them; and with their ids only. */
const PAYLOAD_LIST = '/api/materials?limit=10&depth=1'
const PAYLOAD_LIST_OF_IDS = '/api/materials?limit=10&depth=0'

export async function measureAnswers(
  dataDir: string,
  rivalFolder: string,
  releases: number,
): Promise<Figures> {
  const delivery = await startDeliveryProcess(dataDir)
  const ours = await deliveryContenders(delivery.origin)
  const bare = await bareContenders(ours)
  const payload = await payloadContenders(rivalFolder, releases)
  return figuresOf(await runRole('load', { ...LOAD, contenders: [...ours, ...bare, ...payload] }))
}

async function deliveryContenders(origin: string): Promise<Contender[]> {
  const { etag } = await recordAnswer(`${origin}${LIST}`, {})
  const list = { url: `${origin}${LIST}`, headers: {}, status: 200 }
  return [
    { name: 'list', ...list },
    { name: 'gzip', ...list, headers: { 'accept-encoding': 'gzip' } },
    { name: 'not-modified', ...list, headers: { 'if-none-match': etag }, status: 304 },
    { name: 'item', ...list, url: `${origin}${ITEM}` },
  ]
}

/** The same questions to bare servers that send what delivery sent. */
async function bareContenders(ours: readonly Contender[]): Promise<Contender[]> {
  const answers = await Promise.all(ours.map(({ url, headers }) => recordAnswer(url, headers)))
  const { said: ports } = await startRole('bare-http', answers)
  return ours.map((contender, index) => {
    const { pathname, search } = new URL(contender.url)
    const url = `http://127.0.0.1:${ports[index]}${pathname}${search}`
    return { ...contender, name: `bare ${contender.name}`, url }
  })
}

async function payloadContenders(folder: string, count: number): Promise<Contender[]> {
  const variables = variablesFor(folder)
  const development = { ...variables, NODE_ENV: 'development' }
  await runRole('write-payload-rest', { folder, count }, development)
  const production = { ...variables, NODE_ENV: 'production' }
  const { said: port } = await startRole('payload-rest', { folder }, production)
  const contender = (name: string, path: string) => ({
    ...{ name, url: `http://127.0.0.1:${port}${path}`, headers: {}, status: 200 },
  })
  return [contender('payload', PAYLOAD_LIST), contender('payload ids', PAYLOAD_LIST_OF_IDS)]
}

function figuresOf(speeds: Record<string, Speed[]>): Figures {
  const middle = (name: string, of: keyof Speed) =>
    median((speeds[name] ?? []).map((speed) => speed[of]))
  const ratio = (one: string, other: string) =>
    middle(one, 'perSecond') / middle(other, 'perSecond')
  return {
    list_vs_bare_http: ratio('list', 'bare list'),
    list_gzip_vs_bare_http: ratio('gzip', 'bare gzip'),
    not_modified_vs_bare_http: ratio('not-modified', 'bare not-modified'),
    item_vs_bare_http: ratio('item', 'bare item'),
    list_vs_payload_rest: ratio('list', 'payload'),
    list_gzip_vs_payload_rest: ratio('gzip', 'payload'),
    list_vs_payload_rest_of_ids: ratio('list', 'payload ids'),
    bare_http_vs_payload_rest: ratio('bare list', 'payload'),
    list_per_second: middle('list', 'perSecond'),
    payload_rest_per_second: middle('payload', 'perSecond'),
    list_p99_ms: middle('list', 'p99Ms'),
    payload_rest_p99_ms: middle('payload', 'p99Ms'),
  }
}
