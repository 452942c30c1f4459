/** What a preview shows: a version as readers will see it, in words that are ready to print. */
import type { Access, WorkflowCollection } from '#src/domain/release'

export const PREVIEWED_COLLECTIONS = ['materials', 'campaigns'] as const
export type PreviewedCollection = Extract<
  WorkflowCollection,
  (typeof PREVIEWED_COLLECTIONS)[number]
>

export interface PreviewFile {
  src: string
  name: string
  mimeType: string
  alt: string
  caption: string | null
  width: number | null
  height: number | null
}

export interface PreviewHotline {
  name: string
  call: string | null
  sms: string | null
  smsForm: string | null
  url: string | null
}

export interface PreviewLine {
  words: string
  /** Not public itself, so the public page leaves it out for now. */
  isPublic: boolean
}

export interface PreviewContent {
  kind: string
  language: string
  title: string
  summary: string
  /** Made and sanitised by src/release/freeze/richText.ts, by nothing else. */
  html: string
  text: string
  textEquivalent: string | null
  files: PreviewFile[]
  steps: string[]
  hotlines: PreviewHotline[]
  mandates: PreviewLine[]
  campaigns: PreviewLine[]
  /** When it is to be seen, one line each. */
  windows: string[]
  /** To be seen from its release on, without an end. */
  isAlways: boolean
  agency: string | null
  licence: string | null
  attribution: string | null
  scamForms: string[]
  audiences: string[]
  topics: string[]
  /** Title of the material that this one says in another language. */
  translationOf: string | null
  access: Access
  isUrgent: boolean
}
