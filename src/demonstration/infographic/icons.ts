/** Icons, drawn on a field of 96 × 96 with one line weight. */
import { palette } from './palette'

export type IconName =
  | 'ringing-phone'
  | 'address-book'
  | 'no-money'
  | 'lock'
  | 'shield'
  | 'person'
  | 'clock'
  | 'phone-back'
  | 'triangle'
  | 'banknote'
  | 'qr'
  | 'hush'
  | 'magnifier'

export interface Tone {
  line: string
  tint: string
}

type Draw = (line: string, tint: string) => string

/** A handset lying on its back: thick bow, thicker ends. */
export const handset = (line: string) =>
  `<g fill="none" stroke="${line}" stroke-linecap="round">` +
  `<path d="M35 37C35 51 47 63 61 63" stroke-width="7"/>` +
  `<path d="M35 33V38M60 63H65" stroke-width="13"/></g>`

/** A stroke across the icon, with a gap of the ground's colour beside it. */
const strikeThrough = (line: string, tint: string) =>
  `<path d="M17 15L81 83" stroke="${tint}" stroke-width="17"/>` +
  `<path d="M17 15L81 83" stroke="${line}" stroke-width="7"/>`

const icons: Record<IconName, Draw> = {
  'ringing-phone': (line) =>
    `<rect x="26" y="6" width="44" height="84" rx="10" fill="${palette.white}"/>` +
    `<path d="M42 17H54"/>` +
    `<path d="M13 33C8 42 8 54 13 63M83 33C88 42 88 54 83 63" />` +
    `<circle cx="48" cy="54" r="14" fill="${line}" stroke="none"/>` +
    `<path d="M43 48.5V59.5M53 48.5V59.5" stroke="${palette.white}" stroke-width="5"/>`,
  'address-book': (line) =>
    `<rect x="19" y="11" width="62" height="74" rx="9" fill="${palette.white}"/>` +
    `<path d="M13 28H24M13 48H24M13 68H24"/>` +
    `<g transform="translate(1 0)">${handset(line)}</g>`,
  'no-money': (line, tint) =>
    `<rect x="8" y="26" width="80" height="46" rx="7" fill="${palette.white}"/>` +
    `<circle cx="48" cy="49" r="11"/>` +
    `<path d="M20 38V38.2M76 60V60.2" stroke-width="7"/>` +
    strikeThrough(line, tint),
  lock: (line) =>
    `<path d="M31 43V31C31 21 38 13 48 13C58 13 65 21 65 31V43"/>` +
    `<rect x="17" y="42" width="62" height="42" rx="9" fill="${palette.white}"/>` +
    `<g fill="${line}" stroke="none"><circle cx="32" cy="63" r="5"/><circle cx="48" cy="63" r="5"/>` +
    `<circle cx="64" cy="63" r="5"/></g>`,
  shield: () =>
    `<path d="M48 10C57 17 68 21 79 21V46C79 66 67 79 48 87C29 79 17 66 17 46V21C28 21 39 17 48 10Z" ` +
    `fill="${palette.white}"/><path d="M33 49L44 60L64 38"/>`,
  person: () =>
    `<circle cx="48" cy="30" r="18" fill="${palette.white}"/>` +
    `<path d="M14 84C14 64 29 55 48 55C67 55 82 64 82 84Z" fill="${palette.white}"/>`,
  clock: () =>
    `<circle cx="48" cy="48" r="38" fill="${palette.white}"/><path d="M48 25V49L64 60"/>` +
    `<path d="M48 15V15.2M48 81V81.2M15 48H15.2M81 48H81.2" stroke-width="6"/>`,
  'phone-back': (line) =>
    `<g transform="translate(-20 -8) scale(1.34)">${handset(line)}</g>` +
    `<path d="M52 26H84M72 13L85 26L72 39"/>`,
  triangle: () =>
    `<path d="M48 12L88 82H8Z" fill="${palette.white}"/><path d="M48 36V57" stroke-width="7"/>` +
    `<path d="M48 69V69.2" stroke-width="9"/>`,
  banknote: () =>
    `<rect x="8" y="24" width="80" height="48" rx="7" fill="${palette.white}"/>` +
    `<circle cx="48" cy="48" r="12"/><path d="M20 36V36.2M76 60V60.2" stroke-width="7"/>`,
  qr: (line) =>
    `<rect x="20" y="6" width="56" height="84" rx="10" fill="${palette.white}"/>` +
    `<path d="M31 22H44V35H31ZM52 22H65V35H52ZM31 43H44V56H31Z" stroke-width="5"/>` +
    `<path d="M54 45H54.2M63 45H63.2M54 54H54.2M63 54H63.2" stroke-width="7"/>` +
    `<path d="M42 76H54" stroke="${line}"/>`,
  hush: (line, tint) =>
    `<path d="M20 14H76A10 10 0 0 1 86 24V56A10 10 0 0 1 76 66H50L32 82V66H20A10 10 0 0 1 10 56V24A10 10 0 0 1 20 14Z" ` +
    `fill="${palette.white}"/><path d="M29 40V40.2M48 40V40.2M67 40V40.2" stroke-width="8"/>` +
    strikeThrough(line, tint),
  magnifier: () =>
    `<circle cx="42" cy="42" r="29" fill="${palette.white}"/><path d="M64 64L84 84" stroke-width="10"/>` +
    `<path d="M29 42L38 51L56 32"/>`,
}

export const toneOf = (tone: 'do' | 'never'): Tone =>
  tone === 'do'
    ? { line: palette.do, tint: palette.doTint }
    : { line: palette.never, tint: palette.neverTint }

const DISC = 63

/** An icon in a tinted disc around (cx, cy). */
export function icon(
  name: IconName,
  { line, tint }: Tone,
  cx: number,
  cy: number,
  radius = DISC,
): string {
  const scale = radius / DISC
  return (
    `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${tint}"/>` +
    `<g transform="translate(${cx - 48 * scale} ${cy - 48 * scale}) scale(${scale})" fill="none" ` +
    `stroke="${line}" stroke-width="5.4" stroke-linecap="round" stroke-linejoin="round">` +
    `${icons[name](line, tint)}</g>`
  )
}
