export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? NaN
  const lower = sorted[Math.ceil(middle) - 1] ?? NaN
  return (lower + upper) / 2
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
