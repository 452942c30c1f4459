/** A certificate that a server of the test signs for itself (RFC 5280, in DER by hand: no key lies in the repository). */
import { generateKeyPairSync, sign } from 'node:crypto'

export interface SelfSigned {
  /** Both in PEM. */
  key: string
  cert: string
}

const SEQUENCE = 0x30
const SET = 0x31
const INTEGER = 0x02
const BIT_STRING = 0x03
const OCTET_STRING = 0x04
const UTF8_STRING = 0x0c
const UTC_TIME = 0x17
/** Object identifiers, encoded. */
const ECDSA_WITH_SHA256 = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const COMMON_NAME = [0x06, 0x03, 0x55, 0x04, 0x03]
const SUBJECT_ALT_NAME = [0x06, 0x03, 0x55, 0x1d, 0x11]
const VERSION_3 = [0xa0, 0x03, 0x02, 0x01, 0x02]
const DNS_NAME = 0x82
const EXTENSIONS = 0xa3

export function selfSigned(name: string): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256)
  const holder = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, text(name)))))
  const names = der(SEQUENCE, der(DNS_NAME, text(name)))
  const content = der(
    SEQUENCE,
    ...[VERSION_3, der(INTEGER, [1]), algorithm, holder],
    der(SEQUENCE, der(UTC_TIME, text('200101000000Z')), der(UTC_TIME, text('491231235959Z'))),
    ...[holder, publicKey.export({ type: 'spki', format: 'der' })],
    der(EXTENSIONS, der(SEQUENCE, der(SEQUENCE, SUBJECT_ALT_NAME, der(OCTET_STRING, names)))),
  )
  const signature = sign('sha256', content, privateKey)
  const whole = der(SEQUENCE, content, algorithm, der(BIT_STRING, [0], signature))
  const base64 = whole.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  }
}

const text = (value: string) => Buffer.from(value)

function der(tag: number, ...parts: (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Uint8Array.from(part)))
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

function lengthOf(length: number): number[] {
  if (length < 128) return [length]
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}
