/** What keeps a version from being released, apart from who asks (design §4.6, §4.9). */
import { instantsOf, type DayWindow } from './calendar'
import type { Refusal } from './errors'
import { materialLacks } from './materialLacks'
import { isStandInSubject } from './standInSubject'
import type {
  CampaignContent,
  ContentByCollection,
  DirectiveContent,
  MaterialContent,
  WorkflowCollection,
} from './release'

type Check<C extends WorkflowCollection> = (content: ContentByCollection[C]) => Refusal | null

const CHECKS: { [C in WorkflowCollection]: Check<C> } = {
  materials: materialRefusal,
  campaigns: campaignRefusal,
  directives: directiveRefusal,
}

/** What a version still lacks; null when it is complete. */
export function completenessRefusal<C extends WorkflowCollection>(
  collection: C,
  content: ContentByCollection[C],
): Refusal | null {
  return CHECKS[collection](content)
}

const lacks = (field: string, detail: string): Refusal => ({ code: 'incomplete', field, detail })

/** Accessible or not released: the first thing that it lacks. */
function materialRefusal(content: MaterialContent): Refusal | null {
  const [first] = materialLacks(content)
  return first ? lacks(first.field, first.detail) : null
}

function campaignRefusal(content: CampaignContent): Refusal | null {
  return content.title ? null : lacks('title', 'Hãy nhập tên chiến dịch.')
}

function directiveRefusal(content: DirectiveContent): Refusal | null {
  if (!content.subject) return lacks('subject', 'Hãy nhập trích yếu.')
  if (isStandInSubject(content.subject)) {
    return lacks(
      'subject',
      'Văn bản này mới chỉ được viện dẫn hoặc chưa đọc được. Hãy nhập trích yếu theo bản gốc, hoặc nhập tệp văn bản đó.',
    )
  }
  if (!content.issuer) return lacks('issuer', 'Hãy nhập cơ quan ban hành.')
  return content.docType ? null : lacks('docType', 'Hãy chọn loại văn bản.')
}

/**
 * The windows that decide when a version shows, or null when it shows as soon as it is released.
 * `campaignWindows` are those of the linked campaigns, released or still drafts.
 */
export function decidingWindows<C extends WorkflowCollection>(
  collection: C,
  content: ContentByCollection[C],
  campaignWindows: readonly DayWindow[],
): readonly DayWindow[] | null {
  if (collection === 'campaigns') return (content as CampaignContent).windows
  if (collection === 'directives') return null
  const material = content as MaterialContent
  if (material.availability === 'always') return null
  return material.availability === 'own' ? material.windows : campaignWindows
}

/** A release whose windows are all over before it begins would never be seen by anyone. */
export function neverVisibleRefusal(
  windows: readonly DayWindow[] | null,
  effectiveFrom: number,
): Refusal | null {
  if (windows === null) return null
  const opens = windows.some((window) => instantsOf(window).closesAt > effectiveFrom)
  return opens ? null : { code: 'never-visible', field: 'windows' }
}
