/**
 * Places a graph of mandates on a drawing: a column per level, the highest authority on the left.
 * Pure, so that the drawing can be tested without a browser.
 */
import type { GraphEdge, GraphNode, MandateGraph } from './graph'

export const BOX = { width: 216, height: 96, gapX: 168, gapY: 20, margin: 8 } as const
/** Height of the line "còn n văn bản nữa" beneath a column. */
export const MORE_HEIGHT = 32

export interface PlacedNode extends GraphNode {
  x: number
  y: number
}

export interface PlacedEdge extends GraphEdge {
  /** From the cited document's right side to the citing one's left side. */
  path: string
  labelX: number
  labelY: number
  /** Two edges that would write the same words at the same place: one is silent. */
  isSilent: boolean
}

export interface PlacedMore {
  level: number
  count: number
  x: number
  y: number
}

export interface Layout {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  more: PlacedMore[]
}

export function layoutOf(graph: MandateGraph): Layout {
  const levels = [...new Set(graph.nodes.map(({ level }) => level))].sort((a, b) => a - b)
  const countAt = (level: number) =>
    graph.leftOut.find((entry) => entry.level === level)?.count ?? 0
  const tallest = Math.max(0, ...levels.map((level) => columnHeight(graph, level)))
  const placed = new Map<string, PlacedNode>()
  const more: PlacedMore[] = []
  for (const [column, level] of levels.entries()) {
    const x = BOX.margin + column * (BOX.width + BOX.gapX)
    const nodes = ordered(graph, level, placed)
    let y = BOX.margin + (tallest - columnHeight(graph, level)) / 2
    for (const node of nodes) {
      placed.set(node.key, { ...node, x, y })
      y += BOX.height + BOX.gapY
    }
    if (countAt(level) > 0) more.push({ level, count: countAt(level), x, y })
  }
  return {
    width: BOX.margin * 2 + levels.length * BOX.width + Math.max(0, levels.length - 1) * BOX.gapX,
    height: BOX.margin * 2 + tallest,
    nodes: [...placed.values()],
    edges: placedEdges(graph.edges, placed),
    more,
  }
}

function columnHeight(graph: MandateGraph, level: number): number {
  const count = graph.nodes.filter((node) => node.level === level).length
  const hasMore = graph.leftOut.some((entry) => entry.level === level && entry.count > 0)
  return count * BOX.height + Math.max(0, count - 1) * BOX.gapY + (hasMore ? MORE_HEIGHT : 0)
}

/** Beside what they hang on in the column to the left, so that few lines cross. */
function ordered(
  graph: MandateGraph,
  level: number,
  placed: ReadonlyMap<string, PlacedNode>,
): GraphNode[] {
  const nodes = graph.nodes.filter((node) => node.level === level)
  const heightOf = new Map(nodes.map((node) => [node.key, meanHeight(graph, node, placed)]))
  return nodes.toSorted(
    (left, right) => (heightOf.get(left.key) ?? 0) - (heightOf.get(right.key) ?? 0),
  )
}

function meanHeight(
  graph: MandateGraph,
  { key }: GraphNode,
  placed: ReadonlyMap<string, PlacedNode>,
): number {
  const heights = graph.edges.flatMap(({ citing, cited }) => {
    const other =
      citing === key ? placed.get(cited) : cited === key ? placed.get(citing) : undefined
    return other ? [other.y] : []
  })
  // Whatever hangs on nothing yet keeps its place at the end.
  if (heights.length === 0) return Infinity
  return heights.reduce((sum, height) => sum + height, 0) / heights.length
}

function placedEdges(
  edges: readonly GraphEdge[],
  placed: ReadonlyMap<string, PlacedNode>,
): PlacedEdge[] {
  const said = new Set<string>()
  return edges.flatMap((edge) => {
    const [cited, citing] = [placed.get(edge.cited), placed.get(edge.citing)]
    if (!cited || !citing) return []
    const line = lineBetween(cited, citing)
    const key = `${Math.round(line.labelX)},${Math.round(line.labelY / 16)}`
    const isSilent = said.has(key)
    said.add(key)
    return [{ ...edge, ...line, isSilent }]
  })
}

/** A curve from right side to left side; within a column, or backwards, it bulges out. */
function lineBetween(cited: PlacedNode, citing: PlacedNode) {
  const start = { x: cited.x + BOX.width, y: cited.y + BOX.height / 2 }
  const isForwards = citing.x > cited.x
  const end = { x: isForwards ? citing.x : citing.x + BOX.width, y: citing.y + BOX.height / 2 }
  const bend = isForwards ? (end.x - start.x) / 2 : BOX.gapX / 2
  const [startBend, endBend] = [start.x + bend, isForwards ? end.x - bend : end.x + bend]
  return {
    path: `M${start.x} ${start.y} C${startBend} ${start.y} ${endBend} ${end.y} ${end.x} ${end.y}`,
    // Near the citing end, where lines that begin together have parted.
    labelX: start.x + (end.x - start.x) * 0.62,
    labelY: start.y + (end.y - start.y) * 0.7,
  }
}
