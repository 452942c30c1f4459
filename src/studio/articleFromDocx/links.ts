/** Addresses that an article may lead to: the same that a released body may (src/release/freeze/richText.ts). */

const SAFE = ['https:', 'http:', 'mailto:', 'tel:', 'sms:']
const LONGEST = 2000

export function safeAddress(target: string): string | null {
  const address = target.trim()
  if (address.length > LONGEST || !URL.canParse(address)) return null
  return SAFE.includes(new URL(address).protocol) ? address : null
}

/** The address of a field `HYPERLINK "https://…"`; null where the field is another or leads within the document. */
export function addressInField(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? null
}
