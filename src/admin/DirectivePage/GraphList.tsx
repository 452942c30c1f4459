import Link from 'next/link'
import {
  childrenOf,
  edgeToParent,
  type GraphNode,
  type MandateGraph,
} from '#src/domain/mandateGraph/graph'
import { DIRECTIVE_TEXT as text } from './text'

interface GraphListProps {
  graph: MandateGraph
  admin: string
}

/** The graph in words: two nested lists, upwards and downwards from the directive itself. */
export function GraphList({ graph, admin }: GraphListProps) {
  const self = graph.nodes.find(({ kind }) => kind === 'self')
  if (!self) return null
  const directions = [
    { direction: -1, title: text.upwards },
    { direction: 1, title: text.downwards },
  ] as const
  return directions.map(({ direction, title }) => {
    const more = graph.leftOut.filter(({ level }) => level * direction > 0)
    const count = more.reduce((sum, entry) => sum + entry.count, 0)
    const hasAny = childrenOf(graph, self.key, direction).length > 0
    if (!hasAny) return null
    return (
      <div key={direction} className="graph-list">
        <h3>{title}</h3>
        <Branch graph={graph} parent={self.key} direction={direction} admin={admin} />
        {count > 0 && <p>{text.more(count)}</p>}
      </div>
    )
  })
}

interface BranchProps extends GraphListProps {
  parent: string
  direction: -1 | 1
}

function Branch({ graph, parent, direction, admin }: BranchProps) {
  const children = childrenOf(graph, parent, direction)
  if (children.length === 0) return null
  return (
    <ul>
      {children.map((node) => (
        <li key={node.key} className={`graph-list__item graph-list__item--${node.kind}`}>
          <Entry graph={graph} node={node} admin={admin} />
          <Branch graph={graph} parent={node.key} direction={direction} admin={admin} />
        </li>
      ))}
    </ul>
  )
}

function Entry({ graph, node, admin }: GraphListProps & { node: GraphNode }) {
  const { heading, issuer, date, kind, ending, directive } = node
  const words = [heading, issuer, date].filter(Boolean).join(', ')
  const state = ending ? text.ending(ending) : text.kind(kind)
  return (
    <>
      <span className="directive-page__hint">
        {text.relations(edgeToParent(graph, node)?.relations ?? [])}:
      </span>{' '}
      {directive === null ? (
        words
      ) : (
        <Link href={`${admin}/collections/directives/${directive}/toan-canh`} prefetch={false}>
          {words}
        </Link>
      )}
      {state && <em> ({state.toLocaleLowerCase('vi')})</em>}
    </>
  )
}
