/**
 * Lets one of several imports of a directive write it, whatever files they have it from and whichever
 * processes they run in. Every draft that an import makes holds a place, counted from 1, among the
 * directives of its number and symbol; the unique index on `source.key` gives a place to one of them.
 *
 * An import looks at all that hold a place and takes the first free one. Places are never given up
 * (directives are not erased, and an import keeps a draft's key). So of two imports of one directive
 * the one in the later place saw the other's draft when it looked, and in the same place only one can be.
 */
import { isSameDirective, type Identity, type Known } from './identity'
import type { ImportJob } from './importJob'
import { findByKey, findCandidates } from './knownDirectives'

/** The draft that another import has written of the same directive, or a key that seems free. */
export type Claim = { twin: Known } | { key: string }

/** `refused` are keys that others turned out to have, whatever became of their numbers since. */
export async function claimFor(
  { payload, file, identity }: ImportJob,
  target: Known | null,
  refused: ReadonlySet<string>,
): Promise<Claim> {
  // An interrupted import has left it, with its key.
  if (target?.key && !target.isStub) return { key: target.key }
  const bucket = bucketOf(identity)
  if (bucket === null) {
    const key = `file:${file.hash}`
    const twin = await findByKey(payload, key)
    return twin ? { twin } : { key }
  }
  const others = await findCandidates(payload, identity, [])
  const twin = others.find((known) => isSameDirective(known, identity))
  if (twin) return { twin }
  return { key: freeKeyIn(bucket, new Set([...refused, ...others.map(({ key }) => key)])) }
}

/**
 * All directives that could be the same one fall into the same bucket, and are among the candidates;
 * null where nothing tells one directive from another.
 */
function bucketOf({ number, symbol, issuedOn }: Identity): string | null {
  if (number !== null || symbol !== null) return `doc:${number ?? ''}/${symbol ?? ''}`
  return issuedOn && `doc:@${issuedOn.value}`
}

function freeKeyIn(bucket: string, taken: ReadonlySet<string | null>): string {
  let place = 1
  while (taken.has(`${bucket}#${place}`)) place += 1
  return `${bucket}#${place}`
}

/** Whether another draft has got the key since. */
export async function isTaken(
  { payload }: ImportJob,
  key: string,
  target: Known | null,
): Promise<boolean> {
  const holder = await findByKey(payload, key)
  return holder !== null && holder.id !== target?.id
}
