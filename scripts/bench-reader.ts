/**
 * `npm run bench:reader [-- --errors] [-- --set tuning|heldout]`: precision and recall of the dispatch
 * reader per field, one `name=value` per line; `--errors` lists every mistake on stderr.
 */
import { parseArgs } from 'node:util'
import {
  dispatchesIn,
  LABELLED_SETS,
  labelledDispatches,
  type LabelledDispatch,
} from '#tests/bench/reader/labelledSets'
import { precisionOf, recallOf, scoreReader } from '#tests/bench/reader/score'

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    set: { type: 'string' },
    folder: { type: 'string' },
  },
})

if (values.folder) print('folder', dispatchesIn(values.folder))
else {
  for (const set of LABELLED_SETS) {
    if (values.set === undefined || values.set === set) print(set, labelledDispatches(set))
  }
}

function print(set: string, dispatches: readonly LabelledDispatch[]): void {
  const { fields, mistakes } = scoreReader(dispatches)
  console.log(`${set}_documents=${dispatches.length}`)
  for (const [field, score] of [...fields].sort(([left], [right]) => left.localeCompare(right))) {
    const { labelled } = score
    console.log(`${set}_${field}_precision=${precisionOf(score).toFixed(3)}`)
    console.log(`${set}_${field}_recall=${recallOf(score).toFixed(3)} of ${labelled}`)
  }
  if (!values.errors) return
  for (const { file, field, kind, fact } of mistakes)
    console.error(`${file}: ${field}: ${kind}: ${fact}`)
}
