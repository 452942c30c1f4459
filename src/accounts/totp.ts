/** Time-based one-time passwords (RFC 6238) as every authenticator app knows them. */
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'

const STEP_SECONDS = 30
/** Steps before and after now: telephones' clocks drift. */
const DRIFT = 1
const SECRET_BYTES = 20

export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

export const stepAt = (now: number): number => Math.floor(now / (STEP_SECONDS * 1000))

/** The time step that a code belongs to, or null where it belongs to none around now. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: DRIFT })
  return delta === null ? null : stepAt(now) + delta
}

export const totpCode = (secret: string, now: number): string =>
  totpOf(secret).generate({ timestamp: now })

export const totpAddress = (secret: string, label: string): string =>
  totpOf(secret, label).toString()

/** The address as a picture to be read by a telephone. */
export const totpPicture = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 2, pixelSize: 4 })

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({
    ...{ issuer: 'Cảnh Giác', label, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS },
    secret: Secret.fromBase32(secret),
  })
}
