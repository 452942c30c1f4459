/** Who implements whom: a directive, what it stands on, and what stands on it (design §4.8). */
import type { CitationRelation } from '#src/domain/release'

/**
 * `known` is here and may be opened; `stub` is here, but only as others cite it; `unknown` is only
 * what a citation says.
 */
export const NODE_KINDS = ['self', 'known', 'stub', 'unknown'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

export const ENDINGS = ['withdrawn', 'replaced'] as const
export type Ending = (typeof ENDINGS)[number]

export interface GraphNode {
  key: string
  kind: NodeKind
  /** The directive's id, where it may be opened. */
  directive: string | null
  /** 0 is the directive itself; below 0 what it stands on, above 0 what stands on it. */
  level: number
  /** The node through which it was first reached; null for the directive itself. */
  parent: string | null
  /** Type and number. */
  heading: string
  issuer: string
  /** In words, as far as known. */
  date: string
  ending: Ending | null
}

export interface GraphEdge {
  citing: string
  cited: string
  relations: CitationRelation[]
}

export interface MandateGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** How many readable documents a level has beyond those in `nodes`; levels with none are absent. */
  leftOut: { level: number; count: number }[]
}

/** The edge along which a node was reached. */
export function edgeToParent(graph: MandateGraph, node: GraphNode): GraphEdge | null {
  const { key, parent } = node
  const [citing, cited] = node.level < 0 ? [parent, key] : [key, parent]
  return graph.edges.find((edge) => edge.citing === citing && edge.cited === cited) ?? null
}

/** Nodes that were reached through one node, upwards or downwards. */
export function childrenOf(graph: MandateGraph, key: string, direction: -1 | 1): GraphNode[] {
  return graph.nodes.filter(({ parent, level }) => parent === key && level * direction > 0)
}
