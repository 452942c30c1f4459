/** Tasks: the leaves of the numbered list, each with who, whom for, through what and when. */
import type { PartialDate } from '#src/domain/partialDate'
import { isNobodyInParticular, type NameWords } from './agencyNames'
import { assigneesOfLeaf, isPassedOn, orderedBefore, type Assignees } from './assignees'
import { audiencesIn } from './audiences'
import { channelsIn } from './channels'
import { cleanPhrase } from './lines'
import { headingOf, leavesOf, matterOf, type Leaf, type Outline } from './outline'
import { delegatesIn, partnersIn } from './partners'
import type { ReadTask } from './reading'
import { sentencesOf } from './sentences'
import { kindOf } from './taskKind'
import { isOver } from './times'
import { windowsIn } from './windows'

export interface TaskContext {
  recipients: readonly string[]
  issuedOn: PartialDate | null
  /** Words of names that this dispatch has. */
  words: NameWords
}

export interface TasksRead {
  tasks: ReadTask[]
  /** Somebody is named whose name could not be made sure of. */
  hasUnsureAssignee: boolean
  /** There are more points than are read. */
  hasMore: boolean
}

/** More points than any plan has; what exceeds it is not a dispatch. */
const MOST_TASKS = 500

export function tasksOf(outline: Outline, context: TaskContext): TasksRead {
  const { words, recipients } = context
  const ordered = orderedBefore(outline.preamble, words)
  const isEverybody = ordered.isSure && ordered.names.length === 0
  const addressees = isEverybody ? { names: [...recipients], isSure: true } : ordered
  const meantFor = audienceOfAim(outline.preamble)
  const leaves = leavesOf(outline.points)
  const read = leaves
    .slice(0, MOST_TASKS)
    .map((leaf) => taskOf(leaf, { ...context, addressees, meantFor }))
  return {
    tasks: read.map(({ task }) => task),
    hasUnsureAssignee: read.some(({ isSure }) => !isSure),
    hasMore: leaves.length > MOST_TASKS,
  }
}

interface LeafContext extends TaskContext {
  addressees: Assignees
  meantFor: readonly string[]
}

function taskOf(
  leaf: Leaf,
  { addressees, meantFor, issuedOn, words }: LeafContext,
): { task: ReadTask; isSure: boolean } {
  const matter = matterOf(leaf.point)
  const frame = { no: leaf.point.no, text: cleanPhrase(matter) || cleanPhrase(leaf.point.text) }
  const window = windowOf(leaf, matter, issuedOn)
  if (kindOf(leaf, words) === 'information')
    return { task: { ...frame, ...NOBODY, kind: 'information', window }, isSure: true }
  const own = assigneesOfLeaf(leaf, words)
  const { names, isSure } = own.isSure && isNobody(own, addressees) ? addressees : own
  const delegates = [
    ...delegatesIn(matter, words, isPassedOn(leaf)),
    ...delegatesAbove(leaf, words),
  ]
  const channels = channelsIn(matter)
  const audiences = audiencesIn(matter)
  const task: ReadTask = {
    ...frame,
    kind: 'duty',
    assignees: [...names],
    delegates: [...new Set(delegates)].filter((name) => !names.includes(name)),
    partners: partnersIn(matter, words),
    audiences: audiences.length > 0 || channels.length === 0 ? audiences : [...meantFor],
    channels,
    window,
  }
  return { task, isSure }
}

/** Nobody, or "các đơn vị" of a letter: those whom it is addressed to. */
const isNobody = (own: Assignees, addressees: Assignees): boolean =>
  own.names.length === 0 || (addressees.names.length > 0 && own.names.every(isNobodyInParticular))

const NOBODY = { assignees: [], delegates: [], partners: [], audiences: [], channels: [] }

/** "2. Chỉ đạo Sở Y tế:" above the points: all of them are passed on. */
const delegatesAbove = ({ ancestors }: Leaf, words: NameWords): string[] =>
  ancestors
    .map((above) => headingOf(above) ?? '')
    .filter((heading) => /^chỉ đạo /iu.test(heading))
    .flatMap((heading) => delegatesIn(heading, words))

/** A window in the point, else in a heading above it. */
function windowOf({ point, ancestors }: Leaf, matter: string, issuedOn: PartialDate | null) {
  const texts = [`${point.text} ${matter}`, ...ancestors.toReversed().map(({ text }) => text)]
  const windows = texts.flatMap((text) => windowsIn(text, issuedOn).windows)
  return windows.find((window) => !isOver(window, issuedOn)) ?? null
}

/** "Để nội dung … lan tỏa đến quần chúng nhân dân": whom public duties without an audience of their own are for. */
function audienceOfAim(preamble: readonly string[]): string[] {
  return preamble
    .flatMap(sentencesOf)
    .filter((sentence) => /^(?:để|nhằm)(?!\p{L}).*(?:lan tỏa|rộng rãi|đến được)/iu.test(sentence))
    .flatMap(audiencesIn)
}
