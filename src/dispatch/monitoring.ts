/** "Giao X theo dõi, đôn đốc …": who watches over the execution. */
import { beginsWithBody, leadingName } from './agencyNames'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

export interface Monitoring {
  agency: string
  text: string
}

const GIVES = /(?:^|[.;,:] ?)giao (?:cho )?(?=\p{Lu})/giu
const WATCHES =
  /^,? ?(?:(?:chủ trì|có trách nhiệm|chịu trách nhiệm|làm đầu mối)(?:,? phối hợp [^.;]{1,120}?)?,? )?((?:thường xuyên )?(?:theo dõi|đôn đốc|kiểm tra|giám sát)(?!\p{L}).*)$/iu

export function monitoringIn(texts: readonly string[]): Monitoring | null {
  for (const sentence of texts.flatMap(sentencesOf)) {
    for (const match of sentence.matchAll(GIVES)) {
      const named = leadingName(sentence.slice(match.index + match[0].length))
      const watched = named && WATCHES.exec(named.rest.slice(0, 1000))
      if (named && watched?.[1] && beginsWithBody(named.name)) {
        return { agency: named.name, text: cleanPhrase(watched[1]) }
      }
    }
  }
  return null
}
