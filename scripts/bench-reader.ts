/**
 * `npm run bench:reader [-- --errors] [-- --set tuning|heldout] [-- --folder DIR]`: precision and recall of
 * the dispatch reader per field and the time it takes, one `name=value` per line. `--errors` lists every
 * mistake on stderr; `--folder` scores labelled dispatches of your own.
 */
import { parseArgs } from 'node:util'
import { readDispatch } from '#src/dispatch/index'
import {
  dispatchesIn,
  LABELLED_SETS,
  labelledDispatches,
  type LabelledDispatch,
} from '#tests/bench/reader/labelledSets'
import { precisionOf, recallOf, scoreReader, type FieldScore } from '#tests/bench/reader/score'
import { median, percentile } from '#tests/bench/statistics'

const ROUNDS = 6

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
  for (const [field, score] of [...fields].sort(([left], [right]) => left.localeCompare(right)))
    printScore(`${set}_${field}`, score)
  printScore(`${set}_all`, sumOf([...fields.values()]))
  printTimes(set, dispatches)
  if (!values.errors) return
  for (const { file, field, kind, fact } of mistakes)
    console.error(`${file}: ${field}: ${kind}: ${fact}`)
}

function printScore(name: string, score: FieldScore): void {
  console.log(`${name}_precision=${precisionOf(score).toFixed(3)}`)
  console.log(`${name}_recall=${recallOf(score).toFixed(3)}`)
  console.log(`${name}_facts=${score.labelled}`)
}

function sumOf(scores: readonly FieldScore[]): FieldScore {
  const sum = (key: keyof FieldScore) => scores.reduce((total, score) => total + score[key], 0)
  return { right: sum('right'), read: sum('read'), labelled: sum('labelled') }
}

function printTimes(set: string, dispatches: readonly LabelledDispatch[]): void {
  const times = Array.from({ length: ROUNDS }, () => dispatches.map(millisecondsToRead)).flat()
  if (times.length === 0) return
  console.log(`${set}_read_ms_median=${median(times).toFixed(2)}`)
  console.log(`${set}_read_ms_p99=${percentile(times, 0.99).toFixed(2)}`)
}

function millisecondsToRead({ text, name }: LabelledDispatch): number {
  const before = performance.now()
  readDispatch(text, name)
  return performance.now() - before
}
