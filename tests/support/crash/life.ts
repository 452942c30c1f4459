/** One life of the studio program, from its start to its end or to the SIGKILL that the test sends. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Line, Orders } from './lines'

export interface Life {
  /** Everything that it said. */
  lines: readonly Line[]
  wasKilled: boolean
}

export interface LifeOptions {
  program: string
  orders: Orders
  variables: Record<string, string>
  /** Told of every line; may kill at once or later. */
  onLine?: (line: Line, kill: () => void) => void
}

const LIFE_LIMIT_MS = 60_000

export async function live(options: LifeOptions): Promise<Life> {
  const { program, orders, variables, onLine } = options
  const child = spawn(
    process.execPath,
    // Without the condition, Node 20 dies silently on some starts while it loads Lexical.
    ['--conditions=production', program, JSON.stringify(orders)],
    {
      env: { ...process.env, ...variables, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIFE_LIMIT_MS,
    },
  )
  let wasKilled = false
  const kill = () => {
    wasKilled = child.kill('SIGKILL')
  }
  const lines: Line[] = []
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = lineOf(text)
    if (!line) return
    lines.push(line)
    onLine?.(line, kill)
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  // 'close' comes after the last of its output has been read.
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0 && !wasKilled) throw new Error(`the studio ended with ${code}: ${complaints}`)
  return { lines, wasKilled }
}

/** Payload's own messages and a line that the kill cut off are none of ours. */
function lineOf(text: string): Line | null {
  if (!text.startsWith('{"said":') || !text.endsWith('}')) return null
  return JSON.parse(text) as Line
}
