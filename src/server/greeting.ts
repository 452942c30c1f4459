import type { Loaded } from '#src/demonstration/load/index'
import type { Environment } from '#src/env'
import type { PrintedLogin } from '#src/studio/firstAdministrator'

/** What the person who typed the command needs: the address, logins and keys made now, three lines to try. */
export function announce(environment: Environment, port: number, { logins, keys }: Loaded): void {
  const address = publicAddress(environment, port)
  const lines = ['', `Cảnh Giác đang chạy tại ${address}`]
  if (environment.role !== 'delivery') lines.push(`  Trang quản trị: ${address}/admin`)
  if (logins.length > 0) lines.push('', ...loginLines(logins))
  if (keys.length > 0) lines.push('', ...keyLines(keys, address))
  if (environment.role !== 'studio') lines.push('', ...tryLines(address))
  console.log(lines.join('\n'))
}

/** Where people and programs find this server, without a slash at the end. */
export function publicAddress({ publicUrl, host }: Environment, port: number): string {
  return publicUrl ?? `http://${hostInAddress(host)}:${port}`
}

function hostInAddress(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

function loginLines(logins: PrintedLogin[]): string[] {
  return [
    'Tài khoản (chỉ in ra một lần, hãy ghi lại):',
    ...logins.map(
      ({ role, email, password }) => `  ${role}: ${email} / ${password ?? '(mật khẩu bạn đã đặt)'}`,
    ),
  ]
}

function keyLines(keys: Loaded['keys'], address: string): string[] {
  return [
    'Khóa truy cập (chỉ in ra một lần, hãy ghi lại):',
    ...keys.flatMap(({ portal, key }) => [
      `  ${portal}: ${key}`,
      `  curl -H 'Authorization: Bearer ${key}' '${address}/api/v1/campaigns?state=upcoming'`,
    ]),
  ]
}

function tryLines(address: string): string[] {
  return [
    'Thử lấy nội dung đang có hiệu lực:',
    `  curl '${address}/api/v1/materials?q=cap+cuu'`,
    `  curl '${address}/api/v1/materials?directive=1384%2FUBND-NC'`,
    `  curl '${address}/api/v1/campaigns'`,
  ]
}
