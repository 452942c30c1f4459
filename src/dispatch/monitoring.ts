/** "Giao X theo dõi, đôn đốc …": who watches over the execution. */
import { beginsWithBody, leadingName, type NameWords } from './agencyNames'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

export interface Monitoring {
  agency: string
  text: string
}

const GIVES = /(?:^|[.;,:] ?)giao (?:cho )?(?=\p{Lu})/giu
const WATCHES =
  /^,? ?(?:(?:chủ trì|có trách nhiệm|chịu trách nhiệm|làm đầu mối)(?:,? phối hợp [^.;]{1,120}?)?,? ){0,3}((?:thường xuyên )?(?:theo dõi|đôn đốc|(?:kiểm tra|giám sát)[^.;]{0,40}?(?:theo dõi|đôn đốc|việc (?:thực hiện|triển khai|chấp hành)[^.;]{0,80} này))(?!\p{L}).*)$/iu

/** "Văn phòng Chính phủ theo chức năng, nhiệm vụ được giao theo dõi, đôn đốc việc thực hiện Công điện này". */
const WATCHES_UNASKED =
  /^,? ?(?:theo chức năng,? nhiệm vụ(?: được giao)?,? )?((?:theo dõi|đôn đốc)(?!\p{L}).* này(?!\p{L}).*)$/iu

/** A sentence that begins with the body and says what it watches: "… việc thực hiện Kế hoạch này". */
function watchingUnasked(sentence: string, words: NameWords): Monitoring | null {
  const named = beginsWithBody(sentence) ? leadingName(sentence, words) : null
  const text = named?.isSure && WATCHES_UNASKED.exec(named.rest.slice(0, 1000))?.[1]
  return named && text ? { agency: named.name, text: cleanPhrase(text) } : null
}

export function monitoringIn(texts: readonly string[], words: NameWords): Monitoring | null {
  for (const sentence of texts.flatMap(sentencesOf)) {
    for (const match of sentence.matchAll(GIVES)) {
      const text = sentence.slice(match.index + match[0].length)
      const named = leadingName(text, words)
      const watched = named && WATCHES.exec(named.rest.slice(0, 1000))
      if (named?.isSure && watched?.[1] && beginsWithBody(text)) {
        return { agency: named.name, text: cleanPhrase(watched[1]) }
      }
    }
  }
  const unasked = texts.flatMap(sentencesOf).map((sentence) => watchingUnasked(sentence, words))
  return unasked.find((found) => found !== null) ?? null
}
