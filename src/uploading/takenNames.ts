/**
 * Names handed out a moment ago: Payload looks for a free name long before it writes the file, so two
 * telephones' "IMG_0001.jpg" at once would get the same one, and one picture the other's bytes.
 */
import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** Longer than the slowest upload takes from here to the disk. */
const HELD_MS = 10 * 60 * 1000
const heldUntil = new Map<string, number>()

export function untakenName(name: string, now = performance.now()): string {
  for (const [held, until] of heldUntil) if (until <= now) heldUntil.delete(held)
  const { name: base, ext } = path.parse(name)
  const free = heldUntil.has(key(name)) ? `${base}-${randomBytes(3).toString('hex')}${ext}` : name
  heldUntil.set(key(free), now + HELD_MS)
  return free
}

/** Some disks take "A.png" and "a.png" for one. */
const key = (name: string): string => name.toLowerCase()
