/**
 * The wanted slug, or the first of `-2`, `-3` … that is not taken. Found by doubling and halving:
 * every province has its plan number 5 of the year, and asking for each in turn takes for ever.
 */
export async function firstFreeSlug(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const slugAt = (attempt: number) => (attempt === 1 ? wanted : `${wanted}-${attempt}`)
  let [taken, free] = [0, 1]
  while (await isTaken(slugAt(free))) {
    taken = free
    free *= 2
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(slugAt(middle))) taken = middle
    else free = middle
  }
  return slugAt(free)
}
