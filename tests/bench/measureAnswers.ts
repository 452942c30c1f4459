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
/** The same list with the same fields, as each of the two names them. */
const FIELDS = 'id slug kind language title summary availability licence attribution releasedAt'
const ROWS = 10
const GRAPHQL_LIST = `{ materials(limit: 10) { total data { ${FIELDS} body { html }
  directives { id subject } campaigns { id title } scamForms { id name } audiences { id name }
  agency { id name } } } }`
const PAYLOAD_GRAPHQL_LIST = `{ Materials(limit: 10) { totalDocs docs { ${FIELDS} body
  directives { id title } campaigns { id title } scamForms { id title } audiences { id title }
  agency { id title } } } }`
/** Without the names of what a material names: the rival at its best. */
const PAYLOAD_GRAPHQL_FLAT = `{ Materials(limit: 10) { totalDocs docs { ${FIELDS} body } } }`

export async function measureAnswers(
  dataDir: string,
  rivalFolder: string,
  releases: number,
): Promise<Figures> {
  const delivery = await startDeliveryProcess(dataDir)
  const ours = await deliveryContenders(delivery.origin)
  const bare = await bareContenders(ours)
  const payload = await payloadContenders(rivalFolder, releases)
  const graphql = graphqlContenders(delivery.origin)
  const contenders = [...ours, ...bare, ...graphql, ...payload]
  await mustHaveRows(contenders.filter(({ name }) => name.includes('graphql')))
  return figuresOf(await runRole('load', { ...LOAD, contenders }))
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

/** By POST, as most clients ask, and by GET. */
function graphqlContenders(origin: string): Contender[] {
  const search = new URLSearchParams({ query: GRAPHQL_LIST })
  return [
    { name: 'graphql', url: `${origin}/graphql`, ...posted(GRAPHQL_LIST), status: 200 },
    { name: 'graphql get', url: `${origin}/graphql?${search}`, headers: {}, status: 200 },
  ]
}

/** GraphQL answers 200 to a wrong question too: what is measured must be the list. */
async function mustHaveRows(contenders: readonly Contender[]): Promise<void> {
  for (const { name, url, headers, body = null } of contenders) {
    const method = body === null ? 'GET' : 'POST'
    const text = await (await fetch(url, { method, headers, body })).text()
    const rows = text.match(/"slug":/g)?.length ?? 0
    if (rows !== ROWS) throw new Error(`${name} has ${rows} rows: ${text.slice(0, 500)}`)
  }
}

function posted(query: string) {
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) }
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
  return [
    contender('payload', PAYLOAD_LIST),
    contender('payload ids', PAYLOAD_LIST_OF_IDS),
    { ...contender('payload graphql', '/api/graphql'), ...posted(PAYLOAD_GRAPHQL_LIST) },
    { ...contender('payload graphql flat', '/api/graphql'), ...posted(PAYLOAD_GRAPHQL_FLAT) },
  ]
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
    graphql_vs_payload_graphql: ratio('graphql', 'payload graphql'),
    graphql_vs_payload_graphql_flat: ratio('graphql', 'payload graphql flat'),
    graphql_get_vs_payload_graphql: ratio('graphql get', 'payload graphql'),
    list_per_second: middle('list', 'perSecond'),
    payload_rest_per_second: middle('payload', 'perSecond'),
    graphql_per_second: middle('graphql', 'perSecond'),
    payload_graphql_per_second: middle('payload graphql', 'perSecond'),
    item_per_second: middle('item', 'perSecond'),
    list_p99_ms: middle('list', 'p99Ms'),
    list_gzip_p99_ms: middle('gzip', 'p99Ms'),
    not_modified_p99_ms: middle('not-modified', 'p99Ms'),
    item_p99_ms: middle('item', 'p99Ms'),
    payload_rest_p99_ms: middle('payload', 'p99Ms'),
    graphql_p99_ms: middle('graphql', 'p99Ms'),
    payload_graphql_p99_ms: middle('payload graphql', 'p99Ms'),
  }
}
