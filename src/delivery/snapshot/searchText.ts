import type { Release } from '#src/domain/release'
import { wholeNumberOf } from '../presenters/wholeNumber'

/** The texts of a release that searching looks at, the weightiest first. */
export interface SearchText {
  title: string
  summary: string
  body: string
}

export function searchTextOf(release: Release): SearchText | null {
  switch (release.collection) {
    case 'materials': {
      const { title, summary, body } = release.content
      return { title, summary, body: body.text }
    }
    case 'campaigns':
      return { title: release.content.title, summary: release.content.summary, body: '' }
    case 'directives': {
      const { subject, documentNumber, issuer } = release.content
      return { title: subject, summary: wholeNumberOf(documentNumber), body: issuer }
    }
    default:
      return null
  }
}
