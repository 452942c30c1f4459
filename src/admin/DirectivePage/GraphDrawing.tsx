import type { MandateGraph } from '#src/domain/mandateGraph/graph'
import {
  BOX,
  layoutOf,
  MORE_HEIGHT,
  type PlacedEdge,
  type PlacedNode,
} from '#src/domain/mandateGraph/layout'
import { DIRECTIVE_TEXT as text } from './text'
import { linesOfBox } from './textLines'

interface GraphDrawingProps {
  graph: MandateGraph
  admin: string
}

/** Boxes and lines, placed by the domain's layout; it scrolls in its own frame when it is wide. */
export function GraphDrawing({ graph, admin }: GraphDrawingProps) {
  const { width, height, nodes, edges, more } = layoutOf(graph)
  return (
    <div className="directive-graph__frame" role="region" aria-label={text.drawing} tabIndex={0}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={text.drawing}
        data-testid="graph-drawing"
      >
        {edges.map((edge) => (
          <path key={`${edge.citing}>${edge.cited}`} className="graph-line" d={edge.path} />
        ))}
        {edges.map((edge) => (
          <EdgeLabel key={`${edge.citing}>${edge.cited}`} edge={edge} />
        ))}
        {nodes.map((node) => (
          <Node key={node.key} node={node} admin={admin} />
        ))}
        {more.map(({ level, count, x, y }) => (
          <text key={level} className="graph-more" x={x + BOX.width / 2} y={y + MORE_HEIGHT / 2}>
            {text.more(count)}
          </text>
        ))}
      </svg>
    </div>
  )
}

function EdgeLabel({ edge }: { edge: PlacedEdge }) {
  if (edge.isSilent) return null
  return (
    <text className="graph-label" x={edge.labelX} y={edge.labelY}>
      {text.relations(edge.relations)}
    </text>
  )
}

function Node({ node, admin }: { node: PlacedNode; admin: string }) {
  const box = <Box node={node} />
  if (node.kind === 'self' || node.directive === null) return box
  return (
    <a href={`${admin}/collections/directives/${node.directive}/toan-canh`} className="graph-link">
      {box}
    </a>
  )
}

/** A heading, issuer, date and what is special, a line each; the whole of it is the title of the box. */
function Box({ node }: { node: PlacedNode }) {
  const { x, y, kind, heading, issuer, date, ending } = node
  const state = ending ? text.ending(ending) : text.kind(kind)
  const { lines, firstOfState } = linesOfBox({ heading, issuer, date, state })
  return (
    <g className={`graph-node graph-node--${kind}${ending ? ' graph-node--ended' : ''}`}>
      <title>{[heading, issuer, date, state].filter(Boolean).join(', ')}</title>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={6} />
      {lines.map((line, index) => (
        <text
          key={index}
          x={x + 10}
          y={y + 22 + index * 21}
          className={classOf(index, firstOfState)}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function classOf(index: number, firstOfState: number): string {
  if (index === 0) return 'graph-node__heading'
  return index >= firstOfState ? 'graph-node__state' : 'graph-node__detail'
}
