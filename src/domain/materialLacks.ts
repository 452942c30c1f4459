/** Everything that a material still lacks before it can be released (design §4.8, §4.9), for the refusal and for lists. */
import type { MaterialKind } from './release'

/** What of a material decides it: a draft's, or the frozen content's. */
export interface MaterialParts {
  kind: MaterialKind
  title: string
  body: { text: string }
  textEquivalent: string | null
  assets: readonly AssetParts[]
  urgent: boolean
  steps: readonly string[]
  hotlines: readonly string[]
}

export interface AssetParts {
  name: string
  mimeType: string
  alt: string
  /** As the machine guessed or a person said; unknown of frozen content. */
  mostlyText?: boolean
}

export interface Lack {
  field: string
  detail: string
}

/** In the order in which a person fills the form in. */
export function materialLacks(material: MaterialParts): Lack[] {
  const title = material.title ? [] : [lack('title', 'Hãy nhập tiêu đề.')]
  return [
    ...title,
    ...wordLacks(material),
    ...urgentLacks(material),
    ...fileLacks(material),
    ...altLacks(material.assets),
  ]
}

const lack = (field: string, detail: string): Lack => ({ field, detail })

/** Kinds that are read or read out need words. */
function wordLacks({ kind, body, steps, assets }: MaterialParts): Lack[] {
  if (body.text) return []
  if (kind === 'article' || kind === 'loudspeaker-script')
    return [lack('body', 'Hãy nhập nội dung.')]
  if (kind === 'warning' && steps.length === 0)
    return [lack('body', 'Hãy nhập nội dung hoặc các việc cần làm ngay.')]
  if (kind === 'leaflet' && assets.length === 0)
    return [lack('body', 'Hãy nhập nội dung hoặc thêm tệp của tờ rơi.')]
  return []
}

function urgentLacks({ urgent, kind, steps, hotlines }: MaterialParts): Lack[] {
  if (!urgent) return []
  if (kind !== 'warning') return [lack('urgent', 'Chỉ cảnh báo mới phát khẩn được.')]
  const lacks: Lack[] = []
  if (steps.length === 0) lacks.push(lack('steps', 'Hãy ghi những việc người dân cần làm ngay.'))
  if (hotlines.length === 0)
    lacks.push(lack('hotlines', 'Hãy chọn đường dây nóng để người dân gọi.'))
  return lacks
}

const FILE_WORDS: Partial<Record<MaterialKind, { file: string; words: string }>> = {
  infographic: {
    file: 'Hãy thêm hình của đồ họa thông tin.',
    words: 'Hãy chép lại nội dung chữ trong hình cho người không xem được.',
  },
  video: {
    file: 'Hãy thêm tệp video hoặc âm thanh.',
    words: 'Hãy chép lại lời nói cho người không nghe được.',
  },
  audio: {
    file: 'Hãy thêm tệp video hoặc âm thanh.',
    words: 'Hãy chép lại lời nói cho người không nghe được.',
  },
}

/** Kinds that are a file need it, and its words. */
function fileLacks({ kind, assets, textEquivalent }: MaterialParts): Lack[] {
  const needs = FILE_WORDS[kind]
  if (!needs) return []
  const lacks: Lack[] = []
  if (assets.length === 0) lacks.push(lack('assets', needs.file))
  if (!textEquivalent) lacks.push(lack('textEquivalent', needs.words))
  return lacks
}

const isPicture = ({ mimeType }: AssetParts): boolean => mimeType.startsWith('image/')

function altLacks(assets: readonly AssetParts[]): Lack[] {
  return assets
    .filter((asset) => isPicture(asset) && !asset.alt)
    .map(({ name }) => lack('assets', `Hình ${name} chưa có mô tả cho người không xem được.`))
}

/** What nobody refuses a release for, but a good material has. */
export function materialAdvice(
  material: MaterialParts & { directives: readonly string[] },
): Lack[] {
  const { kind, assets, textEquivalent, directives } = material
  const advice: Lack[] = []
  const wordy = assets.filter((asset) => isPicture(asset) && asset.mostlyText === true)
  if (wordy.length > 0 && !textEquivalent && !FILE_WORDS[kind]) {
    const names = wordy.map(({ name }) => name).join(', ')
    advice.push(
      lack('textEquivalent', `Hình ${names} chủ yếu là chữ. Hãy chép lại nội dung chữ trong hình.`),
    )
  }
  if (directives.length === 0)
    advice.push(lack('directives', 'Hãy chọn văn bản chỉ đạo mà tài liệu này thực hiện.'))
  return advice
}
