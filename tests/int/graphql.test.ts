/** `/graphql` says what REST says: the same documents, in the same order, or the same refusal. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  campaignsQuery,
  directivesQuery,
  materialsQuery,
  referenceListQuery,
} from '#src/delivery/routes/querySchemas'
import { DeliveryServer } from '../support/deliveryServer'
import {
  askGraphql,
  fieldsOf,
  objectTypeOf,
  rootFields,
  rootType,
  selectionLike,
  type Fault,
} from '../support/graphqlQueries'
import { INSTANTS, OPEN, richLog } from '../support/richLog'

let server: DeliveryServer
beforeAll(async () => {
  server = await DeliveryServer.of(richLog())
})
afterAll(() => {
  expect(server.faults).toEqual([])
  server.close()
})

const LISTS = {
  materials: { path: 'materials', schema: materialsQuery },
  campaigns: { path: 'campaigns', schema: campaignsQuery },
  directives: { path: 'directives', schema: directivesQuery },
  agencies: { path: 'agencies', schema: referenceListQuery },
  audiences: { path: 'audiences', schema: referenceListQuery },
  scamForms: { path: 'scam-forms', schema: referenceListQuery },
  hotlines: { path: 'hotlines', schema: referenceListQuery },
}
type ListName = keyof typeof LISTS
const ITEMS = { material: 'materials', campaign: 'campaigns', directive: 'directives' }
const names = Object.keys(LISTS) as ListName[]

const rest = async (path: string, at: string) => {
  const { status, text } = await server.ask(`/api/v1/${path}`, { at })
  return { status, body: JSON.parse(text) as Record<string, unknown> & { data: object[] } }
}

describe('the schema', () => {
  it('has the lists and documents of REST and nothing else', () => {
    const known = [...names, ...Object.keys(ITEMS)].sort()
    expect(
      rootFields()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(known)
  })

  it.each(names)('takes for %s the parameters of REST', (name) => {
    const field = rootFields().find((one) => one.name === name)
    const parameters = parametersOf(name)
    expect(field?.args.map((one) => one.name)).toEqual(parameters)
  })
})

describe.each(INSTANTS)('at %s', (at) => {
  it.each(names)('gives every field of %s that REST gives', async (name) => {
    const { body } = await rest(LISTS[name].path, at)
    const reply = await askGraphql(server, `{ ${name} ${selectionLike([body], rootType(name))} }`, {
      at,
    })
    expect(reply.body).toEqual({ data: { [name]: body } })
  })

  it.each(Object.entries(ITEMS))(
    'gives of one %s what REST gives, or its refusal',
    async (name, path) => {
      for (const id of [
        ...idsOf(path),
        'ap-phich',
        'cao-diem',
        'ke-hoach-112',
        'khong-co',
        'a1',
        '',
      ]) {
        const { status, body } = await rest(`${path}/${encodeURIComponent(id)}`, at)
        const selection = status === 200 ? selectionLike([body], rootType(name)) : '{ id }'
        const query = `query ($id: String!) { ${name}(idOrSlug: $id) ${selection} }`
        const reply = await askGraphql(server, query, { at, variables: { id } })
        expect(reply.status).toBe(200)
        if (status === 200) expect(reply.body).toEqual({ data: { [name]: body } })
        else expect(refusalIn(reply.body, name)).toEqual(id === '' ? NOT_FOUND : body)
      }
    },
  )
})

/** REST has no address for a document without a name. */
const NOT_FOUND = expect.objectContaining({ code: 'not-found', status: 404 }) as unknown

function idsOf(path: string): string[] {
  const letter = path.slice(0, 1)
  return Array.from({ length: 10 }, (_, number) => `${letter}${number}`)
}

function refusalIn(body: { data?: object | null; errors?: Fault[] }, name: string) {
  expect(body.data).toEqual({ [name]: null })
  expect(body.errors).toHaveLength(1)
  const [error] = body.errors ?? []
  expect(error?.path).toEqual([name])
  expect(error?.message).toBe(error?.extensions.title)
  return error?.extensions
}

/** Right and wrong values alike, as REST takes them from an address. */
const anyOf = (...values: string[]) => fc.array(fc.constantFrom(...values), { maxLength: 3 })
const VALUES: Record<string, fc.Arbitrary<string[]>> = {
  campaign: anyOf('c1', 'c2', 'cao-diem', 'khong-co', ''),
  directive: anyOf('d1', 'd3', 'ke-hoach-112', '1384/UBND-NC', '1384/ubnd–nc', 'm1'),
  topic: anyOf('lua-dao', 'LUA-DAO', 'khac'),
  kind: anyOf('article', 'infographic', 'warning', 'bai-viet'),
  audience: anyOf('a1', 'a2', 'nguoi-cao-tuoi'),
  scamForm: anyOf('s1', 'gia-danh'),
  agency: anyOf('g1', 'g2', 'x'.repeat(201)),
  language: anyOf('vi', 'EN', 'hmn'),
  docType: anyOf('cong-van', 'ke-hoach'),
  q: fc.constantFrom([], ['lua dao'], ['ăn chặn'], ['ap phich'], [''], ['?'], ['x'.repeat(201)]),
  updatedSince: fc.constantFrom([], ['2024-11-12'], ['2024-11-10T17:00:00Z'], ['hôm qua']),
  page: fc.constantFrom([], ['1'], ['2'], ['0'], ['-1'], ['1000001']),
  limit: fc.constantFrom([], ['1'], ['2'], ['100'], ['101'], ['0']),
  sort: fc.constantFrom([], ['title'], ['releasedAt'], ['-releasedAt'], ['-relevance'], ['id']),
}

describe.each(names)('any question to %s', (name) => {
  const { path } = LISTS[name]
  const asked = fc.record(
    Object.fromEntries(parametersOf(name).map((parameter) => [parameter, valuesOf(parameter)])),
  )

  it('is answered with the same ids in the same order, or refused in the same words', async () => {
    const question = fc.tuple(asked, fc.constantFrom(...INSTANTS))
    await fc.assert(
      fc.asyncProperty(question, async ([values, at]) => {
        const pairs = Object.entries(values).flatMap(([key, all]) => all.map((one) => [key, one]))
        const { status, body } = await rest(`${path}?${new URLSearchParams(pairs)}`, at)
        const args = argumentsFrom(name, values)
        const selection = '{ data { id } page limit total links { self first prev next last } }'
        const reply = await askGraphql(server, `{ ${name}${args} ${selection} }`, { at })
        expect(reply.status).toBe(200)
        if (status === 200) {
          const data = body.data.map((one) => ({ id: (one as { id: string }).id }))
          expect(reply.body).toEqual({ data: { [name]: { ...body, data } } })
        } else expect(refusalIn(reply.body, name)).toEqual(body)
      }),
      { numRuns: 150 },
    )
  })
})

/** All that REST knows, but for `state`: what will open is told by REST only. */
function parametersOf(name: ListName): string[] {
  return Object.keys(LISTS[name].schema.shape).filter((parameter) => parameter !== 'state')
}

/** A parameter that is added to REST fails here until the property tries it. */
function valuesOf(parameter: string): fc.Arbitrary<string[]> {
  const known = VALUES[parameter]
  if (!known) throw new Error(`no values to try for ${parameter}`)
  return known
}

function argumentsFrom(name: ListName, values: Record<string, string[]>): string {
  const field = rootFields().find((one) => one.name === name)
  const args = Object.entries(values).flatMap(([key, all]) => {
    const type = String(field?.args.find((one) => one.name === key)?.type)
    if (all.length === 0) return []
    const [first = ''] = all
    if (type === 'Int') return [`${key}: ${first}`]
    return [`${key}: ${JSON.stringify(type === 'String' ? first : all)}`]
  })
  return args.length === 0 ? '' : `(${args.join(', ')})`
}

describe('from one document to the next', () => {
  it('walks citations both ways', async () => {
    const query = `{ directive(idOrSlug: "d1") { citedBy { id citations { directive { id subject
      citedBy { id materials { id steps } } } } } } }`
    const { body } = await askGraphql(server, query, { at: OPEN })
    const { subject } = (await rest('directives/d1', OPEN)).body
    const materials = ((await rest('materials?directive=d2', OPEN)).body.data as Named[]).map(
      ({ id, steps }) => ({ id, steps }),
    )
    expect(body.data).toEqual({
      directive: {
        citedBy: [
          {
            id: 'd2',
            citations: [
              { directive: { id: 'd1', subject, citedBy: [{ id: 'd2', materials }] } },
              { directive: null },
            ],
          },
        ],
      },
    })
  })

  it.each([
    ['directive(idOrSlug: "d2") { materials', 'material', 'm1'],
    ['material(idOrSlug: "m1") { campaigns', 'campaign', 'c1'],
    ['material(idOrSlug: "m1") { directives', 'directive', 'd2'],
    ['directive(idOrSlug: "d1") { citedBy', 'directive', 'd2'],
  ])('gives by %s every field that the %s itself has', async (way, name, id) => {
    const leaves = fieldsOf(rootType(name)).filter((field) => !objectTypeOf(field))
    const selection = `{ ${leaves.map((field) => field.name).join(' ')} }`
    const self = `{ ${name}(idOrSlug: "${id}") ${selection} }`
    const [expected] = Object.values((await askGraphql(server, self, { at: OPEN })).body.data ?? {})
    const { body } = await askGraphql(server, `{ ${way} ${selection} } }`, { at: OPEN })
    const [parent = {}] = Object.values(body.data ?? {})
    expect(Object.values(parent)[0]).toContainEqual(expected)
  })
})

interface Named {
  id: string
  steps: string[]
}
