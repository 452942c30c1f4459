import { fold } from '#src/domain/fold'

const DASHES = /[\u2010-\u2015\u2212]/g

/** Numbers are compared without regard to case, diacritics, spaces and kinds of dash. */
export function documentNumberKey(number: string): string {
  return fold(number).replace(DASHES, '-').replace(/\s+/g, '')
}
