/** Tasks: the leaves of the numbered list, each with who, whom for, through what and when. */
import type { PartialDate } from '#src/domain/partialDate'
import { assigneesOfLeaf, delegatesIn, orderedBefore, partnersIn } from './assignees'
import { audiencesIn } from './audiences'
import { channelsIn } from './channels'
import { cleanPhrase } from './lines'
import { leavesOf, matterOf, type Leaf, type Outline } from './outline'
import type { ReadTask } from './reading'
import { sentencesOf } from './sentences'
import { kindOf } from './taskKind'
import { windowsIn } from './windows'

export interface TaskContext {
  recipients: readonly string[]
  issuedOn: PartialDate | null
}

/** More points than any plan has; what exceeds it is not a dispatch. */
const MOST_TASKS = 500

export function tasksOf(outline: Outline, context: TaskContext): ReadTask[] {
  const ordered = orderedBefore(outline.preamble)
  const addressees = ordered.length > 0 ? ordered : [...context.recipients]
  const meantFor = audienceOfAim(outline.preamble)
  return leavesOf(outline.points)
    .slice(0, MOST_TASKS)
    .map((leaf) => taskOf(leaf, addressees, meantFor, context.issuedOn))
}

function taskOf(
  leaf: Leaf,
  addressees: readonly string[],
  meantFor: readonly string[],
  issuedOn: PartialDate | null,
): ReadTask {
  const matter = matterOf(leaf.point)
  const frame = { no: leaf.point.no, text: cleanPhrase(matter) || cleanPhrase(leaf.point.text) }
  const window = windowOf(leaf, matter, issuedOn)
  if (kindOf(leaf) === 'information') return { ...frame, ...NOBODY, kind: 'information', window }
  const named = assigneesOfLeaf(leaf)
  const channels = channelsIn(matter)
  const audiences = audiencesIn(matter)
  return {
    ...frame,
    kind: 'duty',
    assignees: named.length > 0 ? named : [...addressees],
    delegates: delegatesIn(matter),
    partners: partnersIn(matter),
    audiences: audiences.length > 0 || channels.length === 0 ? audiences : [...meantFor],
    channels,
    window,
  }
}

const NOBODY = { assignees: [], delegates: [], partners: [], audiences: [], channels: [] }

/** A window in the point, else in a heading above it. */
function windowOf({ point, ancestors }: Leaf, matter: string, issuedOn: PartialDate | null) {
  const texts = [`${point.text} ${matter}`, ...ancestors.toReversed().map(({ text }) => text)]
  return texts.flatMap((text) => windowsIn(text, issuedOn).windows)[0] ?? null
}

/** "Để nội dung … lan tỏa đến quần chúng nhân dân": whom public duties without an audience of their own are for. */
function audienceOfAim(preamble: readonly string[]): string[] {
  return preamble
    .flatMap(sentencesOf)
    .filter((sentence) => /^(?:để|nhằm)(?!\p{L})/iu.test(sentence))
    .flatMap(audiencesIn)
}
