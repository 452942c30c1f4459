/**
 * Stubs: drafts for documents that are cited and not here. Several dispatches that cite one document
 * share one stub; importing the document itself completes it, so that links stay.
 */
import type { Payload } from 'payload'
import { directiveTitle } from '#src/domain/directiveTitle'
import type { ReadCitation } from '#src/dispatch/index'
import { isConflict } from './conflict'
import { stubOf, type DraftCitation } from './draft'
import type { Identity, Known } from './identity'
import { findByKey } from './knownDirectives'

interface NewStub {
  cited: ReadCitation
  identity: Identity
  /** What the cited document stands on itself. */
  citations: readonly DraftCitation[]
  agency: string | null
}

/** Writes a stub, or finds the one that another import has just written for the same citation. */
export async function createStub(payload: Payload, stub: NewStub): Promise<Known | null> {
  const { cited, identity, citations, agency } = stub
  const data = stubOf(cited, identity, citations)
  const key = keyOf(identity, agency)
  try {
    const { id } = await payload.create({
      collection: 'directives',
      data: {
        ...data,
        // Number and year: the subject is to come.
        slug: `${directiveTitle({ ...data, subject: '' })} ${yearIn(identity)}`,
        ...(agency && { agency }),
        source: { kind: 'stub', key, issuerKey: identity.issuer },
        // Field by field as the reading's type says; the generated type wants row ids.
      } as never,
      depth: 0,
      // As for the draft that cites it.
      overrideAccess: true,
    })
    const state = { isStub: true, isUntouched: true, isTrashed: false }
    return { ...identity, id, agency, key, ...state }
  } catch (error) {
    const written = await findByKey(payload, key)
    if (written) return written.isTrashed ? null : written
    throw error
  }
}

function yearIn({ issuedOn }: Identity): string {
  return issuedOn?.value.slice(0, 4) ?? ''
}

/** The same for the same document, whichever dispatch cites it. */
function keyOf({ number, symbol, issuer, issuedOn }: Identity, agency: string | null): string {
  const scope = issuer || issuedOn ? [] : [agency ?? '']
  const parts = [`${number ?? ''}/${symbol ?? ''}`, issuedOn?.value ?? '', issuer, ...scope]
  return `stub:${parts.join('|')}`
}

/** Adds what a later citation tells about the chain up; a stub that a person has in hand is left alone. */
export async function addToStub(
  payload: Payload,
  stub: Known,
  implied: readonly DraftCitation[],
): Promise<void> {
  if (!stub.isUntouched || implied.length === 0) return
  const { citations } = await payload.findByID({
    collection: 'directives',
    id: stub.id,
    select: { citations: true },
    depth: 0,
    // As for the draft that cites it.
    overrideAccess: true,
  })
  const present = citations ?? []
  const known = new Set(present.map(({ number }) => number))
  const missing = implied.filter(({ number }) => !known.has(number))
  if (missing.length === 0) return
  try {
    await payload.update({
      collection: 'directives',
      id: stub.id,
      data: { citations: [...present, ...missing] as never },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Someone is saving it just now: it is no longer ours to add to.
    if (!isConflict(error)) throw error
  }
}
