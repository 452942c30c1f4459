/** What keeps a version from being released, apart from who asks (design §4.6, §4.9). */
import { instantsOf, type DayWindow } from './calendar'
import type { Refusal } from './errors'
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

/** Accessible or not released: pictures have words, and so do infographics. */
function materialRefusal(content: MaterialContent): Refusal | null {
  if (!content.title) return lacks('title', 'Hãy nhập tiêu đề.')
  const unsaid = withoutWords(content) ?? withoutUrgentParts(content)
  if (unsaid) return unsaid
  if (content.kind === 'infographic') {
    if (content.assets.length === 0) return lacks('assets', 'Hãy thêm hình của đồ họa thông tin.')
    if (!content.textEquivalent) {
      return lacks(
        'textEquivalent',
        'Hãy chép lại nội dung chữ trong hình cho người không xem được.',
      )
    }
  }
  if (content.kind === 'video' || content.kind === 'audio') {
    if (content.assets.length === 0) return lacks('assets', 'Hãy thêm tệp video hoặc âm thanh.')
    if (!content.textEquivalent) {
      return lacks('textEquivalent', 'Hãy chép lại lời nói cho người không nghe được.')
    }
  }
  const silent = content.assets.find((asset) => asset.mimeType.startsWith('image/') && !asset.alt)
  return silent ? lacks('assets', `Hình ${silent.name} chưa có mô tả (alt).`) : null
}

/** Kinds that are read or read out need words. */
function withoutWords({ kind, body, steps, assets }: MaterialContent): Refusal | null {
  if (body.text) return null
  if (kind === 'article' || kind === 'loudspeaker-script')
    return lacks('body', 'Hãy nhập nội dung.')
  if (kind === 'warning' && steps.length === 0)
    return lacks('body', 'Hãy nhập nội dung hoặc các việc cần làm ngay.')
  if (kind === 'leaflet' && assets.length === 0)
    return lacks('body', 'Hãy nhập nội dung hoặc thêm tệp của tờ rơi.')
  return null
}

function withoutUrgentParts({ urgent, kind, steps, hotlines }: MaterialContent): Refusal | null {
  if (!urgent) return null
  if (kind !== 'warning') return lacks('urgent', 'Chỉ cảnh báo mới phát khẩn được.')
  if (steps.length === 0) return lacks('steps', 'Hãy ghi những việc người dân cần làm ngay.')
  return hotlines.length === 0
    ? lacks('hotlines', 'Hãy chọn đường dây nóng để người dân gọi.')
    : null
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
