/**
 * A file whose answer was lost on the way is sent again under the same key: the draft that it made is
 * the answer then, not a second one. Kept in this process only, for as long as a page is likely open.
 */
const MOST_KEPT = 2_000
const kept = new Map<string, Promise<unknown>>()

export function onceFor<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key)
  // Keys name the person and the page that made them: the same key is the same kind of work.
  if (known) return known as Promise<T>
  const made = make()
  kept.set(key, made)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  // What was refused may be tried again.
  made.catch(() => kept.delete(key))
  return made
}
