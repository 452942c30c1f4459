/** A number as printed: `1384/UBND-NC`, or `/UBND-VHTT` where it was left blank (design §4.1). */
export function wholeNumberOf(documentNumber: { number: string | null; symbol: string }): string {
  return `${documentNumber.number ?? ''}/${documentNumber.symbol}`
}
