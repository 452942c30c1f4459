/** Where a key leads from a tab; null for a key that is none of the tabs' business. */
export function nextTab(key: string, shown: number, count: number): number | null {
  if (key === 'ArrowRight') return (shown + 1) % count
  if (key === 'ArrowLeft') return (shown + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
