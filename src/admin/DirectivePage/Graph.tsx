import type { MandateGraph } from '#src/domain/mandateGraph/graph'
import { GraphDrawing } from './GraphDrawing'
import { GraphList } from './GraphList'
import { DIRECTIVE_TEXT as text } from './text'

interface GraphProps {
  graph: MandateGraph
  admin: string
}

/** A drawing on a wide screen with the same as a list behind a button; on a phone the list alone. */
export function Graph({ graph, admin }: GraphProps) {
  if (graph.nodes.length === 1) return <p>{text.graphAlone}</p>
  return (
    <>
      <div className="directive-graph directive-graph--wide">
        <p className="directive-page__hint">{text.graphHint}</p>
        <GraphDrawing graph={graph} admin={admin} />
        <details>
          <summary>{text.graphList}</summary>
          <GraphList graph={graph} admin={admin} />
        </details>
      </div>
      <div className="directive-graph directive-graph--narrow" data-testid="graph-list">
        <GraphList graph={graph} admin={admin} />
      </div>
    </>
  )
}
