/**
 * What a kind of caller may see at an instant: a snapshot looked at through the domain's one decision
 * (src/domain/visibility.ts). A view holds until the next boundary of any record; everything in it
 * is worked out when first asked for.
 */
import type { DayWindow } from '#src/domain/calendar'
import type { Release, ReleasedCollection, ReleaseOf } from '#src/domain/release'
import {
  ANONYMOUS,
  mayRead,
  nextBoundary,
  verdictAt,
  type Caller,
  type Verdict,
} from '#src/domain/visibility'
import { boundaryAfter } from './boundaries'
import { publicFiles, type PublicFile } from './publicFiles'
import { referencesOf } from './references'
import type { Snapshot } from './snapshot'

/** A document that is visible in the view, by the release in effect. */
export interface Visible<C extends ReleasedCollection> {
  readonly id: string
  readonly release: ReleaseOf<C>
  readonly content: ReleaseOf<C>['content']
  /** The window that keeps it visible, null where none is needed. */
  readonly openWindow: DayWindow | null
}

/** The view of an older snapshot, and the documents whose verdicts the records since may change. */
export interface Forerunner {
  view: View
  touched: ReadonlySet<string>
}

export class View {
  readonly #verdicts = new Map<string, Verdict>()
  readonly #lists = new Map<ReleasedCollection, readonly Visible<ReleasedCollection>[]>()
  readonly #referring = new Map<string, Map<string, Visible<ReleasedCollection>[]>>()
  #files: ReadonlyMap<string, PublicFile> | null = null
  /** The view holds in [instant, until). */
  readonly until: number

  constructor(
    readonly snapshot: Snapshot,
    readonly instant: number,
    before: Forerunner | null = null,
    readonly caller: Caller = ANONYMOUS,
  ) {
    this.until = boundaryAfter(snapshot.boundaries, instant)
    if (before && before.view.holdsAt(instant)) this.#inherit(before)
  }

  holdsAt(instant: number): boolean {
    return this.instant <= instant && instant < this.until
  }

  verdictOn(documentId: string): Verdict {
    const known = this.#verdicts.get(documentId)
    if (known) return known
    const verdict = verdictAt(documentId, this.instant, this.snapshot.historyOf, this.caller)
    this.#verdicts.set(documentId, verdict)
    return verdict
  }

  /** The document, if it is of this collection and visible. */
  visible<C extends ReleasedCollection>(collection: C, documentId: string): Visible<C> | null {
    const verdict = this.verdictOn(documentId)
    if (verdict.state !== 'visible' || verdict.release.collection !== collection) return null
    // The collection was compared just above, which TypeScript cannot follow through the generic.
    const release = verdict.release as ReleaseOf<C>
    return { id: documentId, release, content: release.content, openWindow: verdict.openWindow }
  }

  /** Those of the ids that are visible, in the order given, each once. */
  visibleAmong<C extends ReleasedCollection>(collection: C, ids: readonly string[]): Visible<C>[] {
    return [...new Set(ids)].flatMap((id) => this.visible(collection, id) ?? [])
  }

  /** Everything visible of a collection, the newest release first. */
  list<C extends ReleasedCollection>(collection: C): readonly Visible<C>[] {
    const known = this.#lists.get(collection)
    if (known) return known as readonly Visible<C>[]
    const list = this.visibleAmong(collection, this.snapshot.documentsOf(collection))
    list.sort((left, right) => newestFirst(left.release, right.release))
    this.#lists.set(collection, list as unknown as readonly Visible<ReleasedCollection>[])
    return list
  }

  /** The visible documents of a collection that name a document, the newest release first. */
  referringTo<C extends ReleasedCollection>(collection: C, documentId: string): Visible<C>[] {
    const byTarget = this.#referring.get(collection) ?? this.#indexReferences(collection)
    return (byTarget.get(documentId) ?? []) as unknown as Visible<C>[]
  }

  /** The document that an id or a slug stands for; whether it is visible is another question. */
  documentFor(collection: ReleasedCollection, idOrSlug: string): string | null {
    if (this.snapshot.collectionOf(idOrSlug) === collection) return idOrSlug
    const owner = this.snapshot.ownerOf(collection, idOrSlug)
    return owner !== null && this.#hasBorne(owner, idOrSlug) ? owner : null
  }

  /** A slug that only a release to come will bring is as unknown as that release. */
  #hasBorne(documentId: string, slug: string): boolean {
    return this.snapshot
      .historyOf(documentId)
      .some(
        (record) =>
          record.action === 'release' &&
          mayRead(this.caller, record.access) &&
          record.content.slug === slug &&
          record.effectiveFrom <= this.instant,
      )
  }

  /** A file that some visible document refers to, by `{hash}/{name}`. */
  file(address: string): PublicFile | null {
    this.#files ??= publicFiles(this.list('materials'))
    return this.#files.get(address) ?? null
  }

  /** The next instant at which any of the documents may change; Infinity when none will. */
  nextBoundaryAmong(documentIds: Iterable<string>): number {
    let next = Infinity
    for (const id of documentIds) {
      next = Math.min(next, nextBoundary(id, this.instant, this.snapshot.historyOf))
    }
    return next
  }

  /** No boundary was passed, so only what the new records touch can have changed. */
  #inherit({ view, touched }: Forerunner): void {
    for (const [documentId, verdict] of view.#verdicts) {
      if (!touched.has(documentId)) this.#verdicts.set(documentId, verdict)
    }
  }

  #indexReferences(collection: ReleasedCollection) {
    const byTarget = new Map<string, Visible<ReleasedCollection>[]>()
    for (const entry of this.list(collection)) {
      for (const target of new Set(referencesOf(entry.release as Release))) {
        const referrers = byTarget.get(target)
        if (referrers) referrers.push(entry)
        else byTarget.set(target, [entry])
      }
    }
    this.#referring.set(collection, byTarget)
    return byTarget
  }
}

/**
 * A view that few documents are looked at in: who names a document is found by the graph of references,
 * because an index of everything would be made for a handful of answers.
 */
export class FutureView extends View {
  override referringTo<C extends ReleasedCollection>(
    collection: C,
    documentId: string,
  ): Visible<C>[] {
    const referrers = [...this.snapshot.references.referrersOf(documentId)]
    return this.visibleAmong(collection, referrers)
      .filter(({ release }) => referencesOf(release as Release).includes(documentId))
      .sort((left, right) => newestFirst(left.release, right.release))
  }
}

interface Dated {
  effectiveFrom: number
  sequence: number
}

export function newestFirst(left: Dated, right: Dated): number {
  return right.effectiveFrom - left.effectiveFrom || right.sequence - left.sequence
}
