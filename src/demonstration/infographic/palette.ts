/** Colours; every pair of text and ground below keeps a contrast of at least 4.5 : 1. */
export const palette = {
  paper: '#FFF7E8',
  card: '#FFFFFF',
  cardEdge: '#EBDDC3',
  ink: '#10294B',
  text: '#33425A',
  navy: '#10294B',
  navyLight: '#1E4170',
  navyLine: '#3A5F92',
  white: '#FFFFFF',
  pale: '#DCE7F6',
  sun: '#FFC93C',
  do: '#0B6B5D',
  doTint: '#DDF1EC',
  never: '#B8291D',
  neverTint: '#FBE4E0',
  screen: '#F3F6FB',
  grey: '#A9B7CB',
} as const

export type Colour = keyof typeof palette

/** Which colour is written on which; the contrast of each pair is tested. */
export const writtenOn: [text: Colour, ground: Colour][] = [
  ['navy', 'sun'],
  ['sun', 'navy'],
  ['white', 'navy'],
  ['pale', 'navy'],
  ['ink', 'card'],
  ['text', 'card'],
  ['white', 'do'],
  ['white', 'never'],
  ['do', 'card'],
  ['never', 'card'],
  ['sun', 'navyLight'],
  ['white', 'navyLight'],
  ['ink', 'screen'],
  ['ink', 'paper'],
  ['text', 'paper'],
]
