/** Reads the citation graph around a directive, level by level, as the signed-in person may see it. */
import type { PayloadRequest } from 'payload'
import type { GraphNode, MandateGraph } from '#src/domain/mandateGraph/graph'
import { partialDateInWords } from '#src/domain/dateWords'
import { fold } from '#src/domain/fold'
import { numberedDocument } from '#src/domain/mandateWords'
import { readHistories } from '#src/release/log'
import { impliedCitations, type CitationFacts, type DirectiveFacts } from './directiveFacts'
import { endingAt, findReadable, nowOf, readDirectives } from './readDirectives'

export const MOST_LEVELS = 4
export const MOST_PER_LEVEL = 12

/** A node whose own citations are still to be followed. */
interface Frontier {
  key: string
  citations: readonly CitationFacts[]
}

export async function readGraph(
  req: PayloadRequest,
  directive: DirectiveFacts,
): Promise<MandateGraph> {
  const graph = new GraphInMaking(directive)
  await climb(req, graph, directive)
  await descend(req, graph, directive)
  return withEndings(req, graph.finished())
}

class GraphInMaking {
  readonly nodes = new Map<string, GraphNode>()
  readonly #edges = new Map<string, MandateGraph['edges'][number]>()
  readonly #leftOut = new Map<number, number>()

  constructor(directive: DirectiveFacts) {
    this.add({ ...nodeOf(directive, directive.id, 0, null), kind: 'self' })
  }

  add(node: GraphNode): void {
    this.nodes.set(node.key, node)
  }

  isFull(level: number): boolean {
    return [...this.nodes.values()].filter((node) => node.level === level).length >= MOST_PER_LEVEL
  }

  leaveOut(level: number, count: number): void {
    if (count > 0) this.#leftOut.set(level, (this.#leftOut.get(level) ?? 0) + count)
  }

  cite(citing: string, cited: string, { relations }: Pick<CitationFacts, 'relations'>): void {
    const key = `${citing}>${cited}`
    const known = this.#edges.get(key)?.relations ?? []
    this.#edges.set(key, { citing, cited, relations: [...new Set([...known, ...relations])] })
  }

  finished(): MandateGraph {
    const edges = [...this.#edges.values()].filter(
      ({ citing, cited }) => this.nodes.has(citing) && this.nodes.has(cited) && citing !== cited,
    )
    const leftOut = [...this.#leftOut].map(([level, count]) => ({ level, count }))
    return { nodes: [...this.nodes.values()], edges, leftOut }
  }
}

async function climb(req: PayloadRequest, graph: GraphInMaking, directive: DirectiveFacts) {
  let frontier: Frontier[] = [{ key: directive.id, citations: directive.citations }]
  for (let level = -1; level >= -MOST_LEVELS && frontier.length > 0; level -= 1) {
    const cited = frontier.flatMap(({ citations }) => citations.map(({ directive: id }) => id))
    const ids = [...new Set(cited)].filter((id) => id !== null && !graph.nodes.has(id))
    const { facts } = await readDirectives(req, ids as string[])
    frontier = frontier.flatMap((citing) => addCited(graph, citing, level, facts))
  }
}

/** Adds what one document cites; answers with what is to be followed next. */
function addCited(
  graph: GraphInMaking,
  { key: citing, citations }: Frontier,
  level: number,
  facts: ReadonlyMap<string, DirectiveFacts>,
): Frontier[] {
  return citations.flatMap((citation, index) => {
    const key = citation.directive ?? keyOfUnknown(citation, citing, index)
    graph.cite(citing, key, citation)
    if (graph.nodes.has(key)) return []
    if (graph.isFull(level)) {
      graph.leaveOut(level, 1)
      return []
    }
    const known = citation.directive === null ? undefined : facts.get(citation.directive)
    graph.add(nodeOf(known ?? citation, key, level, citing))
    const own = known?.citations ?? []
    return [{ key, citations: own.length > 0 ? own : impliedCitations(citation) }]
  })
}

function keyOfUnknown({ number }: CitationFacts, citing: string, index: number): string {
  return number === null ? `${citing}#${index}` : `cited:${fold(number)}`
}

async function descend(req: PayloadRequest, graph: GraphInMaking, directive: DirectiveFacts) {
  let frontier = [directive.id]
  for (let level = 1; level <= MOST_LEVELS && frontier.length > 0; level += 1) {
    const { docs, total } = await findReadable(
      req,
      {
        and: [
          { 'citations.directive': { in: frontier } },
          { id: { not_in: [...graph.nodes.keys()] } },
        ],
      },
      { limit: MOST_PER_LEVEL, sort: '-issuedOn.value' },
    )
    graph.leaveOut(level, total - docs.length)
    for (const doc of docs) addCiting(graph, doc, level, frontier)
    frontier = docs.map(({ id }) => id)
  }
}

function addCiting(
  graph: GraphInMaking,
  doc: DirectiveFacts,
  level: number,
  above: readonly string[],
): void {
  const parent = doc.citations.find(({ directive }) => directive && above.includes(directive))
  graph.add(nodeOf(doc, doc.id, level, parent?.directive ?? null))
  for (const citation of doc.citations) {
    if (citation.directive) graph.cite(doc.id, citation.directive, citation)
  }
}

function nodeOf(
  document: DirectiveFacts | CitationFacts,
  key: string,
  level: number,
  parent: string | null,
): GraphNode {
  const isHere = 'isReadable' in document && document.isReadable
  return {
    key,
    kind: !isHere ? 'unknown' : document.isStub ? 'stub' : 'known',
    directive: isHere ? document.id : null,
    level,
    parent,
    heading: numberedDocument(document),
    issuer: document.issuer ?? '',
    date: document.issuedOn ? partialDateInWords(document.issuedOn) : '',
    ending: null,
  }
}

async function withEndings(req: PayloadRequest, graph: MandateGraph): Promise<MandateGraph> {
  const keys = graph.nodes.map(({ key }) => key)
  const historyOf = await readHistories(req.payload, keys)
  const now = nowOf(req)
  const nodes = graph.nodes.map((node) => ({ ...node, ending: endingAt(node.key, now, historyOf) }))
  return { ...graph, nodes }
}
