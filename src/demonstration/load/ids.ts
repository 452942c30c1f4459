/** Ids by key, of everything written so far. */
export type Ids = Map<string, string>

export function idFor(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`demonstration content names an unknown key: ${key}`)
  return id
}
