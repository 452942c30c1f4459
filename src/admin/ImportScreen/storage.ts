/**
 * What outlives a reload of the page: the list, what was corrected, and files small enough for the
 * browser's session storage. Only of files that the server has read: a secret document never gets
 * here. It goes with the tab; another person who signs in there finds nothing.
 */
import type { Entry } from './entries'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'canh-giac:nhap-van-ban:'
/** In base64; the browser has about five million letters for all of them. */
const LARGEST_KEPT = 700_000

type KeptEntry = Pick<
  Entry,
  'id' | 'name' | 'size' | 'isPasted' | 'fields' | 'isCorrected' | 'outcome'
> & { at: number }

const entryKey = (user: string, id: string) => `${PREFIX}${user}:${id}`
const fileKey = (user: string, id: string) => `${PREFIX}${user}:${id}:file`

/** Whether the server has seen it and taken it for no secret. */
export function isKept({ answer, outcome, state }: Entry): boolean {
  return state !== 'secret' && (answer !== null || outcome !== null || state === 'missing')
}

/** False where the browser had no room; the page goes on without. */
export function keepEntry(store: Store, user: string, entry: Entry, at: number): boolean {
  const { id, name, size, isPasted, fields, isCorrected, outcome } = entry
  const kept: KeptEntry = { id, name, size, isPasted, isCorrected, outcome, at, fields: null }
  if (isCorrected && outcome === null) kept.fields = fields
  if (outcome !== null) store.removeItem(fileKey(user, id))
  return put(store, entryKey(user, id), JSON.stringify(kept))
}

export async function keepFile(store: Store, user: string, { id, file }: Entry): Promise<void> {
  if (!file || file.size > LARGEST_KEPT || store.getItem(fileKey(user, id)) !== null) return
  const bytes = new Uint8Array(await file.arrayBuffer())
  put(store, fileKey(user, id), toBase64(bytes))
}

export function forget(store: Store, user: string, id: string): void {
  store.removeItem(entryKey(user, id))
  store.removeItem(fileKey(user, id))
}

/** Everything kept for this person, in the order of the list; what was another's is thrown away. */
export function restore(store: Store, user: string): Entry[] {
  const own = `${PREFIX}${user}:`
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  const ours = keys.filter((key) => key.startsWith(PREFIX))
  for (const key of ours) if (!key.startsWith(own)) store.removeItem(key)
  return ours
    .filter((key) => key.startsWith(own) && !key.endsWith(':file'))
    .flatMap((key) => parsed(store.getItem(key)))
    .sort((left, right) => left.at - right.at)
    .map(({ at: _, ...kept }) => restored(kept, store.getItem(fileKey(user, kept.id))))
}

function restored(kept: Omit<KeptEntry, 'at'>, bytes: string | null): Entry {
  const file = bytes === null ? null : new File([fromBase64(bytes)], kept.name)
  const state = kept.outcome ? 'done' : file ? 'waiting' : 'missing'
  const unread = { problem: null, answer: null, match: null, isAccepted: false }
  return { ...kept, ...unread, file, state }
}

function parsed(text: string | null): KeptEntry[] {
  try {
    return text === null ? [] : [JSON.parse(text) as KeptEntry]
  } catch {
    // Not ours, or cut off: the list goes on without it.
    return []
  }
}

function put(store: Store, key: string, value: string): boolean {
  try {
    store.setItem(key, value)
    return true
  } catch {
    // No room left, or the browser keeps nothing at all.
    return false
  }
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(pieces.join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
