/** What styles.xml says about text: capitals, hidden text, fonts, and the list that a style belongs to. */
import type { Readable } from 'node:stream'
import { readXml, type Attributes } from './readXml'

export interface TextLook {
  capitals?: boolean
  smallCapitals?: boolean
  hidden?: boolean
  font?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  struck?: boolean
  /** Above or below the line. */
  raised?: boolean
}

export interface ListPlace {
  /** '0' takes a paragraph out of the list of its style. */
  list?: string
  level?: number
}

interface Style extends TextLook, ListPlace {
  basedOn?: string
  /** As Word keeps it in every language: `heading 1`, `title`. */
  name?: string
  /** Of headings, counted from 0. */
  outline?: number
}

/** Styles may be based on each other in a circle. */
const LONGEST_CHAIN = 12

export class Styles {
  readonly byId = new Map<string, Style>()
  defaultParagraph: string | null = null
  defaults: Style = {}
  readonly #resolved = new Map<string, Style>()

  /** The style with all that it is based on; nearer ones win. */
  resolve(id: string | null | undefined): Style {
    const chain: Style[] = []
    let style = this.byId.get(id ?? '')
    while (style && chain.length < LONGEST_CHAIN) {
      chain.unshift(style)
      style = this.byId.get(style.basedOn ?? '')
    }
    return Object.assign({}, ...chain)
  }

  ofParagraph(id: string | null): Style {
    const key = id ?? this.defaultParagraph ?? ''
    const known = this.#resolved.get(key)
    if (known) return known
    const style = { ...this.defaults, ...this.resolve(key) }
    this.#resolved.set(key, style)
    return style
  }
}

export async function readStyles(stream: Readable | null): Promise<Styles> {
  const styles = new Styles()
  if (!stream) return styles
  let current: Style = {}
  await readXml(stream, {
    open: (name, attributes) => {
      if (name === 'w:docDefaults') current = styles.defaults
      else if (name === 'w:style') current = addStyle(styles, attributes)
      else if (!noteLook(current, name, attributes)) noteList(current, name, attributes)
      if (name === 'w:basedOn') current.basedOn = attributes['w:val']
      else if (name === 'w:name') current.name = attributes['w:val']?.toLowerCase()
      else if (name === 'w:outlineLvl') current.outline = Number(attributes['w:val'])
    },
  })
  return styles
}

function addStyle(styles: Styles, attributes: Attributes): Style {
  const id = attributes['w:styleId'] ?? ''
  const style: Style = {}
  styles.byId.set(id, style)
  const isDefault = isOn(attributes['w:default'] ?? '0')
  if (isDefault && attributes['w:type'] === 'paragraph') styles.defaultParagraph = id
  return style
}

const SWITCHES: Readonly<
  Record<
    string,
    'capitals' | 'smallCapitals' | 'hidden' | 'bold' | 'italic' | 'underline' | 'struck'
  >
> = {
  'w:caps': 'capitals',
  'w:smallCaps': 'smallCapitals',
  'w:vanish': 'hidden',
  'w:b': 'bold',
  'w:i': 'italic',
  'w:u': 'underline',
  'w:strike': 'struck',
  'w:dstrike': 'struck',
}

/** Properties of a run that matter for its text. */
export function noteLook(look: TextLook, name: string, attributes: Attributes): boolean {
  const property = SWITCHES[name]
  if (property) look[property] = isOn(attributes['w:val'])
  else if (name === 'w:vertAlign') look.raised = attributes['w:val'] !== 'baseline'
  else if (name === 'w:rFonts')
    look.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? look.font
  else return false
  return true
}

export function noteList(place: ListPlace, name: string, attributes: Attributes): boolean {
  if (name === 'w:numId') place.list = attributes['w:val']
  else if (name === 'w:ilvl') place.level = Number(attributes['w:val'])
  else return false
  return true
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
