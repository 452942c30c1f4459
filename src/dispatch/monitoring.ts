/** "Giao X theo dõi, đôn đốc …": who watches over the execution. */
import { beginsWithBody, leadingName, type NameWords } from './agencyNames'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

export interface Monitoring {
  agency: string
  text: string
}

const GIVES = /(?:^|[.;,:] ?)[Gg]iao (?:cho )?(?=\p{Lu})/gu
const CHARGED =
  '(?:(?:chủ trì|là đầu mối|làm đầu mối|có (?:trách )?nhiệm(?: vụ)?|chịu trách nhiệm|giúp \\p{L}[^,.;]{2,60}?|thay mặt [^,.;]{2,60}?)(?:,? phối hợp [^.;]{1,160}?)?,? ){0,3}'
const WATCHES = new RegExp(
  `^,? ?${CHARGED}((?:thường xuyên )?(?:theo dõi|đôn đốc|(?:kiểm tra|giám sát)[^.;\\p{Lu}]{0,40}?(?:theo dõi|đôn đốc|việc (?:thực hiện|triển khai|chấp hành)[^.;]{0,80} này))(?!\\p{L}).*)$`,
  'u',
)

/** "Văn phòng Chính phủ theo chức năng, nhiệm vụ được giao theo dõi, đôn đốc việc thực hiện Công điện này". */
const BY_ITSELF = new RegExp(
  `^,? ?(?:theo chức năng,? nhiệm vụ(?: được giao)?,? )?(${CHARGED})((?:thường xuyên )?(?:theo dõi|đôn đốc|kiểm tra|giám sát)(?!\\p{L}).*)$`,
  'u',
)
/** What is watched is the execution itself: "theo dõi, đôn đốc việc thực hiện", "theo dõi, đôn đốc, báo cáo Giám đốc". */
const THE_EXECUTION =
  /^(?:(?:thường xuyên|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|nắm tình hình|tổng hợp)(?:, | và )?){1,5} ?(?:(?:các (?:cơ quan|đơn vị|địa phương)[^.;]{0,40} )?(?:việc|kết quả|quá trình|tình hình|tiến độ|công tác)? ?(?:tổ chức )?(?:thực hiện|triển khai|thi hành|chấp hành)(?!\p{L})|(?:kết quả|tình hình)(?: dư luận)?[,;]|báo cáo |tham mưu |$)/u

/** A sentence that begins with the body and says that it watches the execution. */
function watchingUnasked(sentence: string, words: NameWords): Monitoring | null {
  const named = beginsWithBody(sentence) ? leadingName(sentence, words) : null
  const match = named?.isSure ? BY_ITSELF.exec(named.rest.slice(0, 1000)) : null
  const [, charge = '', text = ''] = match ?? []
  if (!named || text === '') return null
  const isThis = /^(?:theo dõi|đôn đốc)(?!\p{L}).* này(?!\p{L})/u.test(text)
  const isCharged = charge !== '' && /^.{0,60}(?:theo dõi|đôn đốc)/u.test(text)
  const isAll = /theo dõi,? (?:và )?(?:đôn đốc|tổng hợp)|đôn đốc,? (?:và )?theo dõi/u.test(text)
  const isExecution = (isCharged || isAll) && THE_EXECUTION.test(text)
  return isThis || isExecution ? { agency: named.name, text: cleanPhrase(text) } : null
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
