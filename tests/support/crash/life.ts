/** One life of the studio program, from its orders to its end or to its SIGKILL. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Line, Orders } from './lines'

export interface Life {
  /** Gives the orders, and answers with everything it said. `onLine` may kill at once or later. */
  live(orders: Orders, onLine: OnLine): Promise<Line[]>
  /** Ends a life that got no orders. */
  discard(): void
}

export type OnLine = (line: Line, kill: () => void) => void

const LIFE_LIMIT_MS = 120_000

/** Starts a process that loads its modules and touches nothing before it gets its orders. */
export function beginLife(program: string, variables: Record<string, string>): Life {
  const child = spawn(
    process.execPath,
    // Without the condition, Node 20 dies silently on some starts while it loads Lexical.
    ['--conditions=production', program],
    { env: { ...process.env, ...variables, NODE_ENV: 'production' }, timeout: LIFE_LIMIT_MS },
  )
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const kill = () => void child.kill('SIGKILL')
  return {
    discard: kill,
    async live(orders, onLine) {
      const lines: Line[] = []
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line = lineOf(text)
        if (!line) return
        lines.push(line)
        onLine(line, kill)
      })
      child.stdin.end(JSON.stringify(orders))
      // 'close' comes after the last of its output has been read.
      const [code, signal] = await once(child, 'close')
      if (code === 0 || signal === 'SIGKILL') return lines
      throw new Error(`the studio ended with ${code ?? signal}: ${complaints}`)
    },
  }
}

/** Payload's own messages and a line that the kill cut off are none of ours. */
function lineOf(text: string): Line | null {
  if (!text.startsWith('{"said":') || !text.endsWith('}')) return null
  return JSON.parse(text) as Line
}
