/**
 * The contents of a release as delivery accepts them at its border. Fields that are not named here
 * are dropped, so a field that the studio adds by mistake does not travel any further.
 */
import { z } from 'zod'
import { isDay } from '#src/domain/calendar'
import { DATE_PRECISIONS } from '#src/domain/partialDate'
import { KEY_SCOPES } from '#src/domain/portalKey'
import {
  AVAILABILITIES,
  CITATION_RELATIONS,
  MATERIAL_KINDS,
  type ContentByCollection,
  type ReleasedCollection,
} from '#src/domain/release'

/** Unset fields come as null from one database and are absent in the other. */
const orNull = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null)
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((values) => values ?? [])

const text = z.string()
const day = z.string().refine(isDay, 'not a calendar day')
const window = z.object({ startDay: day, endDay: orNull(day) })
const partialDate = z.object({ value: text, precision: z.enum(DATE_PRECISIONS) })

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex')

const storedFile = {
  hash: sha256,
  name: z.string().min(1),
  mimeType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, 'not a media type'),
  bytes: z.number(),
  width: orNull(z.number()),
  height: orNull(z.number()),
}

const asset = z.object({
  ...storedFile,
  alt: text,
  caption: orNull(text),
  renditions: listOf(z.object({ ...storedFile, size: text })),
})

const material = z.object({
  kind: z.enum(MATERIAL_KINDS),
  slug: text,
  language: text,
  title: text,
  summary: text,
  body: z.object({ html: text, text }),
  textEquivalent: orNull(text),
  assets: listOf(asset),
  directives: listOf(text),
  campaigns: listOf(text),
  scamForms: listOf(text),
  audiences: listOf(text),
  topics: listOf(text),
  translationOf: orNull(text),
  urgent: z.boolean().nullish().transform(Boolean),
  steps: listOf(text),
  hotlines: listOf(text),
  agency: orNull(text),
  availability: z.enum(AVAILABILITIES),
  windows: listOf(window),
  licence: orNull(text),
  attribution: orNull(text),
})

const campaign = z.object({
  slug: text,
  title: text,
  summary: text,
  directives: listOf(text),
  topics: listOf(text),
  agency: orNull(text),
  windows: listOf(window),
})

const citation = z.object({
  number: orNull(text),
  docType: orNull(text),
  issuedOn: orNull(partialDate),
  issuer: orNull(text),
  relations: listOf(z.enum(CITATION_RELATIONS)),
  implements: listOf(text),
  directive: orNull(text),
})

const directive = z.object({
  slug: text,
  documentNumber: z.object({ number: orNull(text), symbol: text }),
  docType: text,
  issuer: text,
  agency: orNull(text),
  issuedOn: orNull(partialDate),
  subject: text,
  citations: listOf(citation),
})

const agencyName = z.object({ name: text, validFrom: orNull(day), validTo: orNull(day) })
const agency = z.object({
  slug: text,
  names: listOf(agencyName),
  kind: text,
  parent: orNull(text),
})

const portalKey = z.object({
  id: text,
  hash: sha256,
  scopes: listOf(z.enum(KEY_SCOPES)),
  expiresAt: z.number(),
  revokedAt: orNull(z.number()),
})

export const CONTENT_SCHEMAS = {
  materials: material,
  campaigns: campaign,
  directives: directive,
  agencies: agency,
  audiences: z.object({ slug: text, name: text }),
  'scam-forms': z.object({ slug: text, name: text, group: orNull(text) }),
  hotlines: z.object({
    ...{ slug: text, name: text, call: orNull(text), sms: orNull(text), smsForm: orNull(text) },
    ...{ url: orNull(text), validFrom: orNull(day), validTo: orNull(day) },
  }),
  portals: z.object({
    ...{ slug: text, name: text, agency: orNull(text), domains: listOf(text) },
    ...{ quotaPerMinute: orNull(z.number()), keys: listOf(portalKey) },
  }),
} satisfies { [C in ReleasedCollection]: z.ZodType<ContentByCollection[C]> }
