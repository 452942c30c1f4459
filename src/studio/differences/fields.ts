/** Two versions side by side, field by field, as the screen shows them. */
import { diffTexts, type TextPiece } from '#src/domain/textDiff'
import type { PreviewFile } from '../preview/content'

export type FieldName =
  | ('title' | 'summary' | 'body' | 'textEquivalent' | 'kind' | 'language' | 'steps' | 'urgent')
  | ('hotlines' | 'files' | 'mandates' | 'campaigns' | 'windows' | 'agency' | 'licence')
  | ('access' | 'scamForms' | 'audiences' | 'topics' | 'translationOf')
  | ('attribution' | 'subject' | 'documentNumber' | 'docType' | 'issuer' | 'issuedOn' | 'citations')

/** A file and what tells whether it is still the same one. */
export interface ComparedFile extends PreviewFile {
  key: string
}

export type FieldValue = { text: string } | { lines: string[] } | { files: ComparedFile[] }
export type FieldValues = Partial<Record<FieldName, FieldValue>>

export type Difference =
  | { name: FieldName; kind: 'text'; pieces: TextPiece[] }
  | { name: FieldName; kind: 'lines'; kept: string[]; added: string[]; removed: string[] }
  | { name: FieldName; kind: 'files'; before: ComparedFile[]; after: ComparedFile[] }

export interface Comparison {
  differences: Difference[]
  unchanged: FieldName[]
}

export function compareFields(before: FieldValues, after: FieldValues): Comparison {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as FieldName[]
  const differences: Difference[] = []
  const unchanged: FieldName[] = []
  for (const name of names) {
    const difference = compareField(name, before[name], after[name])
    if (difference) differences.push(difference)
    else unchanged.push(name)
  }
  return { differences, unchanged }
}

function compareField(name: FieldName, before?: FieldValue, after?: FieldValue): Difference | null {
  const some = before ?? after
  if (!some) return null
  if ('text' in some) return compareTexts(name, textIn(before), textIn(after))
  if ('files' in some) return compareFiles(name, filesIn(before), filesIn(after))
  return compareLines(name, linesIn(before), linesIn(after))
}

function compareTexts(name: FieldName, before: string, after: string): Difference | null {
  return before === after ? null : { name, kind: 'text', pieces: diffTexts(before, after) }
}

/** The order counts: steps are taken one after the other. */
function compareLines(
  name: FieldName,
  before: readonly string[],
  after: readonly string[],
): Difference | null {
  if (before.join('\n') === after.join('\n')) return null
  return {
    ...{ name, kind: 'lines' },
    kept: after.filter((line) => before.includes(line)),
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  }
}

function compareFiles(
  name: FieldName,
  before: ComparedFile[],
  after: ComparedFile[],
): Difference | null {
  const wordsOf = (files: readonly ComparedFile[]) =>
    JSON.stringify(files.map(({ key, alt, caption }) => [key, alt, caption]))
  return wordsOf(before) === wordsOf(after) ? null : { name, kind: 'files', before, after }
}

const textIn = (value?: FieldValue) => (value && 'text' in value ? value.text : '')
const linesIn = (value?: FieldValue) => (value && 'lines' in value ? value.lines : [])
const filesIn = (value?: FieldValue) => (value && 'files' in value ? value.files : [])
