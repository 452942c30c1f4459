import type { PayloadRequest } from 'payload'
import { partialDateInWords } from '#src/domain/dateWords'
import { DOCUMENT_TYPES } from '#src/domain/documentNumber/index'
import type { DirectiveContent } from '#src/domain/release'
import { verdictAt } from '#src/domain/visibility'
import { historiesAround, readableDocument } from '#src/release/document'
import { freezeContent } from '#src/release/freeze/content'
import { studioOf } from '../context'
import { RELATION_LABELS } from '../labels'
import { agencyName } from '../preview/links'
import type { FieldValues } from './fields'
import type { Sides } from './readDifferences'

/** Directives: the public card against the one that a release would make. They carry no files. */
export async function directiveVersions(req: PayloadRequest, id: string): Promise<Sides | null> {
  const stored = await readableDocument(req, 'directives', id)
  if (!stored) return null
  const now = studioOf(req.payload).clock.now()
  const historyOf = await historiesAround(req.payload, id)
  const verdict = verdictAt(id, now, historyOf, { readsKeyed: true })
  const release = verdict.state === 'visible' ? verdict.release : null
  const current = await freezeContent(req.payload, 'directives', stored)
  return {
    title: current.subject,
    currentVersion: Number(stored.version),
    publicVersion: release?.version ?? null,
    before: release && (await directiveFields(req, release.content as DirectiveContent)),
    after: await directiveFields(req, current),
  }
}

export async function directiveFields(
  req: PayloadRequest,
  content: DirectiveContent,
): Promise<FieldValues> {
  const { number, symbol } = content.documentNumber
  return {
    subject: { text: content.subject },
    documentNumber: { text: number ?? symbol },
    docType: { text: DOCUMENT_TYPES.find(({ slug }) => slug === content.docType)?.name ?? '' },
    issuer: { text: content.issuer },
    agency: { text: (await agencyName(req, content.agency)) ?? '' },
    issuedOn: { text: content.issuedOn ? partialDateInWords(content.issuedOn) : '' },
    citations: {
      lines: content.citations.map(({ number: cited, issuer, relations }) =>
        [cited ?? 'văn bản không số', issuer, ...relations.map((one) => RELATION_LABELS[one])]
          .filter(Boolean)
          .join(', '),
      ),
    },
  }
}
