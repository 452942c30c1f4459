/** How sure a field is, as a person is told. */
import { isAbout, type Located } from './segments'

export type Level = 'sure' | 'likely' | 'unsure' | 'corrected' | 'unseen' | 'derived'

export interface Sureness {
  level: Level
  /** Of the reader; null where there is none to tell. */
  confidence: number | null
}

const SURE = 0.95
const LIKELY = 0.85

interface Asked {
  /** The field's place in the reading; null in a row that a person has added. */
  place: string | null
  value: string
  /** As it was read; undefined in a row that a person has added. */
  was: string | undefined
}

/** Null where nothing is worth saying: an empty field that need not be there. */
export function surenessOf(
  { place, value, was }: Asked,
  evidence: readonly (Located & { confidence: number })[],
  isNeeded: boolean,
): Sureness | null {
  if (was === undefined) return null
  if (value !== was) return { level: 'corrected', confidence: null }
  if (value === '') return isNeeded ? { level: 'unseen', confidence: null } : null
  const found = evidence.filter(({ path }) => place !== null && isAbout(place, path))
  if (found.length === 0) return { level: 'derived', confidence: null }
  const confidence = Math.min(...found.map((one) => one.confidence))
  return { level: levelOf(confidence), confidence }
}

function levelOf(confidence: number): Level {
  if (confidence >= SURE) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'unsure'
}
