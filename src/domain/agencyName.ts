/** An agency's names in time (design §4.10); days are Vietnam days, both ends included. */
import type { AgencyContent } from './release'

type Names = AgencyContent['names']

/** The name whose span holds the day; between spans the last one borne, so that no card is nameless. */
export function nameOn(names: Names, day: string): string {
  const byStart = [...names].sort((left, right) => compare(left.validFrom, right.validFrom))
  const begun = byStart.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  const holding = begun.filter(({ validTo }) => validTo === null || day <= validTo)
  return (holding.at(-1) ?? begun.at(-1) ?? byStart[0])?.name ?? ''
}

function compare(left: string | null, right: string | null): number {
  return (left ?? '') < (right ?? '') ? -1 : Number((left ?? '') > (right ?? ''))
}
