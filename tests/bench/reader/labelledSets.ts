/** The labelled dispatches: those that the reader was tuned on, and those that it was scored on once (docs/dispatch-scores.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Labels } from './facts'

export interface LabelledDispatch {
  name: string
  text: string
  labels: Labels
}

const FOLDER = 'tests/fixtures/dispatches'
export const LABELLED_SETS = ['tuning', 'heldout', 'blind'] as const
export type LabelledSet = (typeof LABELLED_SETS)[number]

/** Every `NAME.txt` of a set with the labels in `NAME.json` beside it. */
export function labelledDispatches(set: LabelledSet): LabelledDispatch[] {
  return dispatchesIn(path.join(FOLDER, set))
}

/** Files without labels are left out. */
export function dispatchesIn(folder: string): LabelledDispatch[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(labelsOf(folder, file)))
    .sort()
    .map((file) => ({
      name: file,
      text: readFileSync(path.join(folder, file), 'utf8'),
      labels: JSON.parse(readFileSync(labelsOf(folder, file), 'utf8')) as Labels,
    }))
}

const labelsOf = (folder: string, file: string): string =>
  path.join(folder, file.replace(/\.txt$/, '.json'))
