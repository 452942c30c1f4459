import { describe, expect, it } from 'vitest'
import { childrenOf, edgeToParent, type GraphNode, type MandateGraph } from './graph'
import { BOX, layoutOf } from './layout'

const node = (key: string, level: number, parent: string | null): GraphNode => ({
  ...{ key, level, parent, kind: level === 0 ? ('self' as const) : ('known' as const) },
  ...{ directive: key, heading: key, issuer: '', date: '', ending: null },
})
const edge = (citing: string, cited: string) => ({
  citing,
  cited,
  relations: ['implements' as const],
})

/** ministry ← province ← self ← wards. */
const GRAPH: MandateGraph = {
  nodes: [
    node('self', 0, null),
    node('province', -1, 'self'),
    node('ministry', -2, 'province'),
    node('ward 1', 1, 'self'),
    node('ward 2', 1, 'self'),
  ],
  edges: [
    edge('self', 'province'),
    edge('province', 'ministry'),
    edge('ward 1', 'self'),
    edge('ward 2', 'self'),
  ],
  leftOut: [{ level: 1, count: 498 }],
}

const placeOf = (key: string, graph = GRAPH) => {
  const placed = layoutOf(graph).nodes.find((candidate) => candidate.key === key)
  if (!placed) throw new Error(`${key} was not placed`)
  return placed
}

describe('the drawing of a citation graph', () => {
  it('puts the highest authority on the left and those who obey on the right', () => {
    const columns = ['ministry', 'province', 'self', 'ward 1'].map((key) => placeOf(key).x)
    expect(columns).toEqual(columns.toSorted((a, b) => a - b))
    expect(new Set(columns).size).toBe(4)
    expect(placeOf('ward 1').x).toBe(placeOf('ward 2').x)
  })

  it('lets no two boxes overlap and none stand outside', () => {
    const many: MandateGraph = {
      ...GRAPH,
      nodes: [
        ...GRAPH.nodes,
        ...Array.from({ length: 12 }, (_, index) => node(`more ${index}`, 1, 'self')),
      ],
    }
    const { nodes, width, height } = layoutOf(many)
    for (const one of nodes) {
      expect(one.x + BOX.width).toBeLessThanOrEqual(width)
      expect(one.y).toBeGreaterThanOrEqual(0)
      expect(one.y + BOX.height).toBeLessThanOrEqual(height)
      for (const other of nodes.filter(({ key }) => key !== one.key)) {
        const isApart =
          Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height
        expect(isApart, `${one.key} and ${other.key}`).toBe(true)
      }
    }
  })

  it('draws an edge from the cited document to the citing one', () => {
    const found = layoutOf(GRAPH).edges.find(({ citing }) => citing === 'self')
    const { x, y } = placeOf('province')
    expect(found?.path.startsWith(`M${x + BOX.width} ${y + BOX.height / 2} `)).toBe(true)
    expect(
      found?.path.endsWith(` ${placeOf('self').x} ${placeOf('self').y + BOX.height / 2}`),
    ).toBe(true)
  })

  it('says beneath a column how many it leaves out, inside the drawing', () => {
    const { more, height } = layoutOf(GRAPH)
    expect(more).toMatchObject([{ level: 1, count: 498, x: placeOf('ward 1').x }])
    expect(more[0]?.y).toBeGreaterThan(placeOf('ward 2').y + BOX.height)
    expect(more[0]?.y).toBeLessThan(height)
  })

  it('keeps documents beside what they cite', () => {
    const crossed: MandateGraph = {
      nodes: [
        ...[node('self', 0, null), node('ward 1', 1, 'self'), node('ward 2', 1, 'self')],
        ...[node('school 2', 2, 'ward 2'), node('school 1', 2, 'ward 1')],
      ],
      edges: [
        ...[edge('ward 1', 'self'), edge('ward 2', 'self')],
        ...[edge('school 2', 'ward 2'), edge('school 1', 'ward 1')],
      ],
      leftOut: [],
    }
    expect(placeOf('school 1', crossed).y).toBeLessThan(placeOf('school 2', crossed).y)
  })

  it('draws a document that cites nothing as one box', () => {
    const { edges, width } = layoutOf({ nodes: [node('self', 0, null)], edges: [], leftOut: [] })
    expect(edges).toEqual([])
    expect(width).toBe(BOX.width + 2 * BOX.margin)
  })

  it('survives two documents that cite each other', () => {
    const circle = { ...GRAPH, edges: [...GRAPH.edges, edge('province', 'self')] }
    expect(layoutOf(circle).edges).toHaveLength(5)
  })
})

describe('the same graph as a list', () => {
  it('names who was reached through whom, upwards and downwards apart', () => {
    expect(childrenOf(GRAPH, 'self', -1).map(({ key }) => key)).toEqual(['province'])
    expect(childrenOf(GRAPH, 'self', 1).map(({ key }) => key)).toEqual(['ward 1', 'ward 2'])
    expect(childrenOf(GRAPH, 'province', -1).map(({ key }) => key)).toEqual(['ministry'])
  })

  it('finds the citation between a document and the one it was reached through', () => {
    const found = (key: string) => edgeToParent(GRAPH, placeOf(key))
    expect(found('province')).toMatchObject({ citing: 'self', cited: 'province' })
    expect(found('ward 1')).toMatchObject({ citing: 'ward 1', cited: 'self' })
    expect(found('self')).toBeNull()
  })
})
