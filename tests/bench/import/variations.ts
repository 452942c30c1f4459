/** A thousand dispatches out of the fixtures: every one with a number and a year of its own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FIXTURES = 'tests/fixtures/dispatches/tuning'
/** What people send every day; the ones that are hard on purpose ("kho-…") are another matter. */
const TYPICAL = /^(?!kho-).*\.txt$/
const FIRST_YEAR = 2001
const YEARS = 25

/** Writes `count` files into `folder` and answers with their paths. */
export function writeVariations(folder: string, count: number): string[] {
  const fixtures = readdirSync(FIXTURES)
    .filter((name) => TYPICAL.test(name))
    .map((name) => readFileSync(path.join(FIXTURES, name), 'utf8'))
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `${String(index).padStart(5, '0')}.txt`)
    writeFileSync(file, varied(fixtures[index % fixtures.length] ?? '', index))
    return file
  })
}

/** All years move alike, so that what the dispatch cites stays before it and its windows stay whole. */
function varied(text: string, index: number): string {
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
  const shift = FIRST_YEAR + (index % YEARS) - (years[0] ?? FIRST_YEAR)
  return text
    .replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + shift))
    .replace(/(Số: *)\d*/, `$1${1000 + index}`)
}
