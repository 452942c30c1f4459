/** What is read out of a material, and how long that takes. */
import { digitsInWords } from './numerals'
import { spokenText } from './spokenText'

export const SYLLABLES_PER_MINUTE = 180

export interface ReadOut {
  kind: string
  title: string
  summary: string
  text: string
  textEquivalent: string | null
  steps: readonly string[]
  hotlines: readonly { name: string; call: string | null; sms: string | null }[]
}

export interface LoudspeakerScript {
  paragraphs: string[]
  syllables: number
  minutes: number
}

/** A script for the loudspeaker is read as it stands; anything else is put into an order for the ear. */
export function loudspeakerScript(content: ReadOut): LoudspeakerScript {
  const isScript = content.kind === 'loudspeaker-script' && content.text !== ''
  const opening = isScript ? [] : [content.title, content.summary]
  const words = [
    ...[...opening, content.text].map(spokenText),
    ...(content.kind === 'infographic' ? [spokenText(content.textEquivalent ?? '')] : []),
    ...stepsInWords(content.steps),
    ...content.hotlines.flatMap(hotlineInWords),
  ]
  const paragraphs = words.flatMap((text) => text.split('\n')).filter(Boolean)
  const syllables = paragraphs.reduce((sum, text) => sum + syllablesIn(text), 0)
  return { paragraphs, syllables, minutes: syllables / SYLLABLES_PER_MINUTE }
}

/** Vietnamese writes every syllable apart. */
export function syllablesIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

const ORDER = ['Một là', 'Hai là', 'Ba là', 'Bốn là', 'Năm là', 'Sáu là', 'Bảy là', 'Tám là']

function stepsInWords(steps: readonly string[]): string[] {
  if (steps.length === 0) return []
  const lines = steps.map((step, index) => `${ORDER[index] ?? 'Tiếp theo'}: ${spokenText(step)}`)
  return ['Việc cần làm ngay.', ...lines]
}

function hotlineInWords({ name, call, sms }: ReadOut['hotlines'][number]): string[] {
  const spokenName = spokenText(name)
  if (call) return [`${spokenName}: gọi số ${waysInWords(call)}.`]
  return sms ? [`${spokenName}: nhắn tin đến số ${waysInWords(sms)}.`] : []
}

/** "156 hoặc 5656": the digits are said, the words stay. */
function waysInWords(ways: string): string {
  return ways.replace(/\d[\d .-]*\d|\d/gu, digitsInWords)
}
