/** SVG path data of the typeface as operators of a PDF: y grows upwards, curves are all cubic. */
type Point = readonly [x: number, y: number]

const NUMBERS = /-?\d+(?:\.\d+)?/g
const COMMANDS = /([MLQCZ])([^MLQCZ]*)/g
const number = (value: number) => String(Math.round(value * 100) / 100)
const join = (points: readonly Point[], operator: string) =>
  `${points.map(([x, y]) => `${number(x)} ${number(y)}`).join(' ')} ${operator}\n`

export function pdfPath(data: string): string {
  let current: Point = [0, 0]
  let operators = ''
  for (const [, command, rest = ''] of data.matchAll(COMMANDS)) {
    const points = pairs((rest.match(NUMBERS) ?? []).map(Number))
    if (command === 'Z') operators += 'h\n'
    else if (command === 'M') operators += join(points, 'm')
    else if (command === 'L') operators += join(points, 'l')
    else operators += join(command === 'Q' ? cubic(current, points) : points, 'c')
    current = points.at(-1) ?? current
  }
  return operators
}

/** The box around some path data: left, bottom, right, top. */
export function boxOf(data: string): [number, number, number, number] {
  const points = pairs((data.match(NUMBERS) ?? []).map(Number))
  if (points.length === 0) return [0, 0, 0, 0]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function pairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index) =>
    index % 2 ? [] : [[x, -(numbers[index + 1] ?? 0)] as const],
  )
}

/** A quadratic curve from `start`, said in cubic words. */
function cubic(start: Point, [control = start, end = start]: readonly Point[]): Point[] {
  const towards = ([x, y]: Point): Point => [
    x + ((control[0] - x) * 2) / 3,
    y + ((control[1] - y) * 2) / 3,
  ]
  return [towards(start), towards(end), end]
}
