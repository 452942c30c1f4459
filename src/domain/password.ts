/** What a password must be (docs/decisions/011-accounts.md). One rule for every role: roles change. */
import { COMMON_PASSWORDS } from './commonPasswords'
import { fold } from './fold'

export const SHORTEST_PASSWORD = 12
/** Longer ones cost the server more than they bring anyone. */
export const LONGEST_PASSWORD = 200

const COMMON = new Set(COMMON_PASSWORDS)
/** Shorter names are part of many good passwords. */
const SHORTEST_NAME = 4
const FEWEST_DIFFERENT = 5

export interface Holder {
  email?: string | null
  name?: string | null
}

/** Why this password is not taken, in a sentence that says what to do; null when it is. */
export function passwordFault(password: string, holder: Holder): string | null {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) {
    return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự. Hãy dùng vài từ dễ nhớ ghép lại.`
  }
  if (length > LONGEST_PASSWORD) return `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`
  if (speaksOf(password, holder)) {
    return 'Mật khẩu không được là tên hoặc thư điện tử của bạn.'
  }
  if (isCommon(password)) {
    return 'Mật khẩu này quá phổ biến: kẻ gian thử trước tiên. Hãy dùng vài từ dễ nhớ ghép lại.'
  }
  return null
}

function isCommon(password: string): boolean {
  const bare = bareOf(password)
  const word = bare.replace(/^\d+|\d+$/g, '')
  const isRepetitive = new Set(bare).size < FEWEST_DIFFERENT
  return isRepetitive || COMMON.has(bare) || COMMON.has(word)
}

/** The name or the address itself, with nothing but digits and marks around it. */
function speaksOf(password: string, { email, name }: Holder): boolean {
  const word = bareOf(password).replace(/^\d+|\d+$/g, '')
  const [mailbox = '', host = ''] = (email ?? '').split('@')
  return [name ?? '', mailbox, host, `${mailbox}${host}`]
    .map((text) => bareOf(text).replace(/^\d+|\d+$/g, ''))
    .some((text) => text.length >= SHORTEST_NAME && word === text)
}

function bareOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '')
}
