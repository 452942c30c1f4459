/** Icons of the steps, drawn on a field of 96 × 96 with one line weight. */
import { palette } from './palette'
import type { IconName } from './words'

type Draw = (line: string, tint: string) => string

/** A handset lying on its back: thick bow, thicker ends. */
const handset = (line: string) =>
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
}

/** An icon in a tinted disc around (cx, cy). */
export function icon(name: IconName, tone: 'do' | 'never', cx: number, cy: number): string {
  const line = palette[tone]
  const tint = tone === 'do' ? palette.doTint : palette.neverTint
  return (
    `<circle cx="${cx}" cy="${cy}" r="63" fill="${tint}"/>` +
    `<g transform="translate(${cx - 48} ${cy - 48})" fill="none" stroke="${line}" ` +
    `stroke-width="5.4" stroke-linecap="round" stroke-linejoin="round">${icons[name](line, tint)}</g>`
  )
}
