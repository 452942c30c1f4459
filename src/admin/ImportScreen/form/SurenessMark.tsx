import type { Sureness } from '../sureness'
import { IMPORT_TEXT } from '../text'

const text = IMPORT_TEXT.sureness

export function SurenessMark({ id, sureness }: { id: string; sureness: Sureness }) {
  const { level, confidence } = sureness
  return (
    <span id={id} className={`import-sureness import-sureness--${level}`} data-level={level}>
      {text[level]}
      {confidence !== null && ` ${text.percent(confidence)}`}
    </span>
  )
}
