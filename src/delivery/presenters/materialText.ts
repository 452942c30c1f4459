/**
 * A material as plain text. A script for the loudspeaker comes as it is read out, numbers and short
 * forms in words; anything else as it is written, for a page, a message or a notice board.
 */
import { loudspeakerScript } from '#src/domain/loudspeaker/script'
import { documentInWords } from '#src/domain/mandateWords'
import type { MaterialBody } from './material'
import type { HotlineCard } from './referenceCards'

export function materialText(material: MaterialBody): string {
  const paragraphs = isReadOut(material) ? spoken(material) : written(material)
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`
}

/** Numbers are put into Vietnamese words, which no other language has. */
function isReadOut({ kind, language }: MaterialBody): boolean {
  return kind === 'loudspeaker-script' && /^vi\b/i.test(language)
}

function spoken(material: MaterialBody): string[] {
  return loudspeakerScript({ ...material, text: material.body.text }).paragraphs
}

function written(material: MaterialBody): string[] {
  const { title, summary, body, textEquivalent, steps, hotlines, directives } = material
  return [
    title,
    summary,
    body.text,
    textEquivalent ?? '',
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    hotlines.map(hotlineLine).join('\n'),
    directives.map((directive) => `Thực hiện ${documentInWords(directive)}.`).join('\n'),
    [material.agency?.name, material.attribution].filter(Boolean).join('\n'),
  ]
}

function hotlineLine({ name, call, sms, smsForm, url }: HotlineCard): string {
  const ways = [
    call && `gọi ${call}`,
    sms && `nhắn tin ${sms}${smsForm ? `, soạn: ${smsForm}` : ''}`,
    url,
  ]
  return `${name}: ${ways.filter(Boolean).join('; ')}`
}
