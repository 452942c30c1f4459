/** Where a link in a body may lead: what the public page keeps too (src/release/freeze/richText.ts). */

const USABLE = /^(?:https?:\/\/[^\s/]+\.?[^\s]*|(?:mailto|tel|sms):\S+|\/(?!\/)\S*|#\S+)$/iu

/** `https://…`, `mailto:…`, `tel:…`, `sms:…`, a path of the same site or a place of the same page. */
export const isLinkAddress = (address: string): boolean => USABLE.test(address.trim())

export const HOW_TO_LINK =
  'Hãy nhập địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc sms:, ví dụ https://chinhphu.vn.'
