/** Which documents the records of a document name, in any release, begun or not. */
import type { LogRecord, Release } from '#src/domain/release'

export function referencesOf(record: LogRecord): string[] {
  if (record.action === 'replace') return [record.successor]
  return record.action === 'release' ? referencesOfRelease(record) : []
}

function referencesOfRelease(release: Release): string[] {
  switch (release.collection) {
    case 'materials': {
      const { directives, campaigns, scamForms, audiences, hotlines } = release.content
      const { agency, translationOf } = release.content
      const lists = [...scamForms, ...audiences, ...hotlines]
      return [...directives, ...campaigns, ...lists, ...present(agency), ...present(translationOf)]
    }
    case 'campaigns':
      return [...release.content.directives, ...present(release.content.agency)]
    case 'directives':
      return [...citedBy(release.content.citations), ...present(release.content.agency)]
    case 'agencies':
      return present(release.content.parent)
    default:
      return []
  }
}

function citedBy(citations: readonly { directive: string | null }[]): string[] {
  return citations.flatMap(({ directive }) => present(directive))
}

function present(id: string | null): string[] {
  return id === null ? [] : [id]
}

/** Edges between documents, in both directions; only ever added to. */
export class ReferenceGraph {
  readonly #from = new Map<string, Set<string>>()
  readonly #to = new Map<string, Set<string>>()

  add(record: LogRecord): void {
    for (const target of referencesOf(record)) {
      addEdge(this.#from, record.documentId, target)
      addEdge(this.#to, target, record.documentId)
    }
  }

  referrersOf(documentId: string): Iterable<string> {
    return this.#to.get(documentId) ?? []
  }

  /**
   * Every document that an answer about this one may mention: what it names, what that names in
   * turn (a directive's citations), and who names it (a campaign's materials).
   */
  neighbourhoodOf(documentId: string): Set<string> {
    const found = new Set<string>([documentId])
    for (const named of this.#from.get(documentId) ?? []) {
      found.add(named)
      for (const further of this.#from.get(named) ?? []) found.add(further)
    }
    for (const referrer of this.referrersOf(documentId)) found.add(referrer)
    return found
  }
}

function addEdge(edges: Map<string, Set<string>>, from: string, to: string): void {
  const targets = edges.get(from)
  if (targets) targets.add(to)
  else edges.set(from, new Set([to]))
}
