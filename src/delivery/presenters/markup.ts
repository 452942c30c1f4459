const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
/** What XML 1.0 has no way to write, and no reader wants to see. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as it stands in HTML or XML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}

export interface Attributes {
  [name: string]: string | number | null | undefined
}

/** One element; `inner` is markup already. Attributes that are unset are left out. */
export function element(name: string, attributes: Attributes, inner: string): string {
  return `<${name}${attributesIn(attributes)}>${inner}</${name}>`
}

/** An element of HTML that has no inside, such as `img`. */
export function voidElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesIn(attributes)}>`
}

function attributesIn(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}
