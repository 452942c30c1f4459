/**
 * Whether a picture is mostly words, told from a small grey version of it: letters are thin strokes of
 * two brightnesses, of uneven distances, side by side in lines. Measured in mostlyText.test.ts.
 */

export interface GreyPicture {
  width: number
  height: number
  /** One byte per pixel, row by row. */
  data: Uint8Array
}

/** The longer side of the grey version. */
export const GREY_SIDE = 800

const TILE = { width: 24, height: 12 }
const STRONG_EDGE = 36
const WIDEST_STROKE = 14
const LEAST_STROKES_PER_ROW = 0.55
const LEAST_CONTRAST = 55
/** Share of the variance that two brightnesses explain: letters about 0.85, noise about 0.64. */
const LEAST_TWO_TONED = 0.72
/** Letters stand on paper: so much of a tile has nearly one brightness. Leaves have many. */
const LEAST_PAPER = 0.3
const PAPER_RANGE = 8
/** How far around a tile an empty row between two lines is looked for: pixels, and tiles to each side. */
const LINE_REACH = 30
const SIDE_REACH = 2
const BLANK = 0.08
const LEAST_TILES_IN_LINE = 3
/** Spread of the distances between strokes: stripes and bricks have next to none. */
const LEAST_UNEVENNESS = 0.35
const LEAST_SHARE = 0.13

export const isMostlyText = (picture: GreyPicture): boolean => textShare(picture) >= LEAST_SHARE

/** The part of the picture that lines of letters cover. */
export function textShare(picture: GreyPicture): number {
  const columns = Math.floor(picture.width / TILE.width)
  const rows = Math.floor(picture.height / TILE.height)
  if (columns < LEAST_TILES_IN_LINE || rows < 1) return 0
  const strokes = strokesOf(picture, columns)
  let covered = 0
  for (let row = 0; row < rows; row += 1) {
    const tiles = Array.from({ length: columns }, (_, column) =>
      lookAt(picture, strokes, column, row),
    )
    covered += tilesInLines(tiles)
  }
  return covered / (columns * rows)
}

/** Widths of strokes by pixel row and column of tiles. */
type Strokes = number[][][]

interface Tile {
  isText: boolean
  widths: number[]
}

function lookAt(picture: GreyPicture, strokes: Strokes, column: number, row: number): Tile {
  const top = row * TILE.height
  const widths = strokes.slice(top, top + TILE.height).flatMap((line) => line[column] ?? [])
  const isDense = widths.length / TILE.height >= LEAST_STROKES_PER_ROW
  const isText =
    isDense && isTwoToned(picture, column * TILE.width, top) && hasBlankRow(strokes, column, top)
  return { isText, widths }
}

const strokesOf = (picture: GreyPicture, columns: number): Strokes =>
  Array.from({ length: picture.height }, (_, y) =>
    Array.from({ length: columns }, (_, column) => strokesIn(picture, column * TILE.width, y)),
  )

/** Distances from one strong edge to the opposite one that ends the stroke, in a row of a tile. */
function strokesIn({ width, data }: GreyPicture, left: number, y: number): number[] {
  const widths: number[] = []
  let edgeAt = -1
  let direction = 0
  for (let x = left + 1; x < Math.min(left + TILE.width + 2, width - 1); x += 1) {
    const step = (data[y * width + x + 1] ?? 0) - (data[y * width + x - 1] ?? 0)
    if (Math.abs(step) < STRONG_EDGE || Math.sign(step) === direction) continue
    if (direction !== 0 && x - edgeAt <= WIDEST_STROKE) widths.push(x - edgeAt)
    edgeAt = x
    direction = Math.sign(step)
  }
  return widths
}

/** Between two lines of writing there is next to nothing; between leaves there are leaves. */
function hasBlankRow(strokes: Strokes, column: number, top: number): boolean {
  const counts = strokes
    .slice(Math.max(0, top - LINE_REACH), top + TILE.height + LINE_REACH)
    .map((line) =>
      line
        .slice(Math.max(0, column - SIDE_REACH), column + SIDE_REACH + 1)
        .reduce((sum, widths) => sum + widths.length, 0),
    )
  const most = Math.max(...counts)
  return Math.min(...counts) <= most * BLANK
}

/** Otsu's split of the tile's brightnesses: far apart, nearly all there is to them, and one of them even. */
function isTwoToned({ width, data }: GreyPicture, left: number, top: number): boolean {
  const counts = new Array<number>(256).fill(0)
  for (let y = top; y < top + TILE.height; y += 1) {
    for (let x = left; x < left + TILE.width; x += 1) {
      const value = data[y * width + x] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  const { explained, contrast } = bestSplit(counts)
  return (
    explained >= LEAST_TWO_TONED && contrast >= LEAST_CONTRAST && paperShare(counts) >= LEAST_PAPER
  )
}

function paperShare(counts: readonly number[]): number {
  const around = (value: number) =>
    counts
      .slice(Math.max(0, value - PAPER_RANGE), value + PAPER_RANGE + 1)
      .reduce((sum, count) => sum + count, 0)
  const paper = counts.indexOf(Math.max(...counts))
  return around(paper) / (TILE.width * TILE.height)
}

function bestSplit(counts: readonly number[]): { explained: number; contrast: number } {
  const total = TILE.width * TILE.height
  const sum = counts.reduce((all, count, value) => all + count * value, 0)
  const mean = sum / total
  const variance =
    counts.reduce((all, count, value) => all + count * (value - mean) ** 2, 0) / total
  let best = { between: 0, contrast: 0 }
  let below = 0
  let sumBelow = 0
  counts.forEach((count, value) => {
    below += count
    sumBelow += count * value
    if (below === 0 || below === total) return
    const contrast = (sum - sumBelow) / (total - below) - sumBelow / below
    const between = (below / total) * (1 - below / total) * contrast ** 2
    if (between > best.between) best = { between, contrast }
  })
  return { explained: variance === 0 ? 0 : best.between / variance, contrast: best.contrast }
}

/** Tiles of letters that stand side by side, line by line; one blank tile between words is part of it. */
function tilesInLines(tiles: readonly Tile[]): number {
  let covered = 0
  let line: Tile[] = []
  const end = () => {
    if (line.length >= LEAST_TILES_IN_LINE && isUneven(line.flatMap(({ widths }) => widths)))
      covered += line.length
    line = []
  }
  tiles.forEach((tile, index) => {
    if (tile.isText) line.push(tile)
    else if (!tiles[index + 1]?.isText) end()
  })
  end()
  return covered
}

function isUneven(gaps: readonly number[]): boolean {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
  return Math.sqrt(variance) / mean >= LEAST_UNEVENNESS
}
