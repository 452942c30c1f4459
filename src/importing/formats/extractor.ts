/**
 * The thread that reads .docx and .pdf files, kept from file to file and replaced by a fresh one when
 * a file takes too long or too much memory.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import {
  LONGEST_SECONDS,
  MOST_ARTICLE_GROWTH_BYTES,
  MOST_GROWTH_BYTES,
  MOST_HEAP_MEGABYTES,
} from './limits'
import { FormatRefusal } from './refusals'
import type { Results, WorkerAnswer, WorkerRequest } from './worker'

const ENTRY = 'dist/src/importing/formats/worker.js'
const WATCH_MILLISECONDS = 40

let thread: Worker | null = null
/** One file at a time: the limits are of one file. */
let turn: Promise<unknown> = Promise.resolve()

export function extract<F extends keyof Results>(
  request: WorkerRequest & { format: F },
  seconds = LONGEST_SECONDS,
): Promise<Results[F]> {
  const result = turn.then(() => ask(request, seconds))
  turn = result.catch(() => undefined)
  // The thread answers a format with what belongs to it.
  return result as Promise<Results[F]>
}

async function ask(request: WorkerRequest, seconds: number): Promise<Results[keyof Results]> {
  thread ??= started()
  const answer = await answerOf(thread, request, seconds)
  if (answer.isWorn) await endThread()
  if ('refusal' in answer) throw new FormatRefusal(answer.refusal)
  return answer.result
}

async function endThread(): Promise<void> {
  const worn = thread
  thread = null
  await worn?.terminate()
}

function started(): Worker {
  const entry = path.resolve(ENTRY)
  if (!existsSync(entry)) {
    throw new Error(
      `Thiếu ${ENTRY}: hãy dựng lại bằng npm start, npm run import hoặc npm run check.`,
    )
  }
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    // What reads files from anywhere needs neither secrets nor the flags of the main thread.
    env: {},
    execArgv: [],
  })
  // Also where it ends while nobody waits for it.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    if (thread === worker) thread = null
  })
  worker.unref()
  return worker
}

/** The thread's answer, or that the file was too hard for it. The timers keep the process alive. */
function answerOf(
  worker: Worker,
  { format, bytes }: WorkerRequest,
  seconds: number,
): Promise<WorkerAnswer> {
  const before = process.memoryUsage.rss()
  const mostGrowth = format === 'article' ? MOST_ARTICLE_GROWTH_BYTES : MOST_GROWTH_BYTES
  return new Promise((resolve) => {
    const give = (answer: WorkerAnswer) => {
      clearTimeout(deadline)
      clearInterval(watch)
      worker.off('message', give).off('error', giveUp).off('exit', giveUp)
      resolve(answer)
    }
    const giveUp = () => give({ refusal: 'too-hard', isWorn: true })
    const deadline = setTimeout(giveUp, seconds * 1000)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostGrowth) giveUp()
    }, WATCH_MILLISECONDS)
    worker.on('message', give).on('error', giveUp).on('exit', giveUp)
    const copy = new Uint8Array(bytes)
    worker.postMessage({ format, bytes: copy } satisfies WorkerRequest, [copy.buffer])
  })
}
