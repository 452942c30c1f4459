/** A reading and its labels as sets of facts per field, so that both can be compared (docs/dispatch-fields.md). */
import type { DispatchReading } from '#src/dispatch/index'

/** What a labeller wrote down: any key of the reading may be left out, and then is not scored. */
export type Labels = Record<string, unknown>
export type FactsByField = Map<string, string[]>

type Row = Record<string, unknown>
type Facts = (value: unknown) => [field: string, fact: string][]

const FIELDS: Readonly<Record<string, Facts>> = {
  documentNumber: (value) => named('documentNumber', value, ['number', 'symbol', 'type']),
  docType: (value) => one('docType', value),
  issuer: (value) => one('issuer', value),
  superior: (value) => one('superior', value),
  place: (value) => one('place', value),
  issuedOn: (value) => one('issuedOn', dateOf(value)),
  subject: (value) => one('subject', value),
  recipients: (value) => each('recipients', value),
  copiedTo: (value) => each('copiedTo', value),
  citations: (value) => rows(value).flatMap(citationFacts),
  tasks: (value) => rows(value).flatMap(taskFacts),
  windows: (value) => each('windows', rows(value).map(windowOf)),
  deadlines: (value) =>
    each(
      'deadlines',
      rows(value).map(({ day }) => day),
    ),
  riskPeriods: (value) =>
    each(
      'riskPeriods',
      rows(value).map(({ text }) => text),
    ),
  monitoring: (value) => named('monitoring', value, ['agency', 'text']),
  attachments: (value) =>
    each(
      'attachments',
      rows(value).map(({ text }) => text),
    ),
  signer: (value) => named('signer', value, ['authority', 'onBehalfOf', 'position', 'name']),
  urgency: (value) => one('urgency', value),
  warnings: (value) => each('warnings', list(value).map(codeOf)),
}

const TASK_LISTS = ['assignees', 'delegates', 'partners', 'audiences', 'channels'] as const

/** The facts of the labels, and those of the reading in the fields that the labels speak of. */
export function comparedFacts(labels: Labels, reading: DispatchReading) {
  const keys = Object.keys(FIELDS).filter((key) => key in labels)
  const expected = keys.flatMap((key) => FIELDS[key]?.(labels[key]) ?? [])
  const scope = labelledTaskLists(labels)
  const read = keys
    .flatMap((key) => FIELDS[key]?.(reading[key as keyof DispatchReading]) ?? [])
    .filter(([field, fact]) => isInScope(field, fact, scope))
  return { expected: byField(expected), read: byField(read) }
}

/** `assignees` of task `2a` are compared only where the labels of that task have them. */
function labelledTaskLists(labels: Labels): Set<string> | null {
  if (!('tasks' in labels)) return null
  const lists = [...TASK_LISTS, 'window']
  return new Set(
    rows(labels.tasks).flatMap((task) =>
      lists.filter((list) => list in task).map((list) => `tasks.${list} ${String(task.no)}`),
    ),
  )
}

function isInScope(field: string, fact: string, scope: Set<string> | null): boolean {
  if (!scope || !field.startsWith('tasks.') || field === 'tasks.kind') return true
  return scope.has(`${field} ${fact.slice(0, fact.indexOf(' | '))}`)
}

function citationFacts(citation: Row): [string, string][] {
  const date = dateOf(citation.issuedOn)
  const key = text(citation.number) ?? `${text(citation.docType) ?? text(citation.issuer)} ${date}`
  const of = (field: string, value: unknown): [string, string][] =>
    one(`citations.${field}`, text(value) && `${key} | ${text(value)}`)
  return [
    ['citations', key],
    ...of('docType', citation.docType),
    ...of('issuedOn', date),
    ...of('issuer', citation.issuer),
    ...list(citation.relations).flatMap((relation) => of('relations', relation)),
    ...list(citation.implements).flatMap((number) => of('implements', number)),
  ]
}

function taskFacts(task: Row): [string, string][] {
  const no = String(task.no)
  return [
    ['tasks.kind', `${no} | ${String(task.kind)}`],
    ...TASK_LISTS.flatMap((name) =>
      list(task[name]).flatMap((item) => one(`tasks.${name}`, `${no} | ${text(item)}`)),
    ),
    ...(task.window ? one('tasks.window', `${no} | ${windowOf(task.window as Row)}`) : []),
  ]
}

function windowOf({ startDay, endDay, yearInferred }: Row): string {
  return `${String(startDay)}–${String(endDay ?? '')}${yearInferred ? ' (year inferred)' : ''}`
}

const dateOf = (value: unknown): string | null => text((value as Row | null)?.value)
/** Labels give codes, a reading codes with messages. */
const codeOf = (warning: unknown): unknown =>
  typeof warning === 'string' ? warning : (warning as Row).code
const rows = (value: unknown): Row[] => list(value) as Row[]
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** One spelling of white space; null for nothing. */
function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return value.normalize('NFC').replace(/\s+/g, ' ').trim() || null
}

function one(field: string, value: unknown): [string, string][] {
  const fact = text(value)
  return fact === null ? [] : [[field, fact]]
}

function each(field: string, value: unknown): [string, string][] {
  return list(value).flatMap((item) => one(field, item))
}

function named(field: string, value: unknown, keys: readonly string[]): [string, string][] {
  return keys.flatMap((key) => one(`${field}.${key}`, (value as Row | null)?.[key]))
}

function byField(facts: readonly [string, string][]): FactsByField {
  const map: FactsByField = new Map()
  for (const [field, fact] of facts) map.set(field, [...(map.get(field) ?? []), fact])
  return map
}
