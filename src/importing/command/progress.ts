/** How far a long import has come, on stderr: one line that changes on a terminal, few lines in a log. */

interface Screen {
  isTTY?: boolean
  write(text: string): unknown
}

interface ProgressOptions {
  total: number
  screen: Screen
  /** Milliseconds, from any beginning. */
  now: () => number
}

export interface Progress {
  /** Called with the number of files done. */
  show(done: number): void
  /** Makes room for a line of its own. */
  clear(): void
}

/** A log gets lines only when it would stay silent for long. */
const MOST_SILENT_FILES = 20
const SHARE_OF_LOG_LINE = 0.1
const MS_OF_LOG_LINE = 5_000
const ERASE_LINE = '\r\u001B[K'

export function progressOn(options: ProgressOptions): Progress {
  if (options.total < 2) return SILENT
  if (options.screen.isTTY) return onTerminal(options)
  return options.total > MOST_SILENT_FILES ? inLog(options) : SILENT
}

const SILENT: Progress = { show: () => {}, clear: () => {} }

function onTerminal({ total, screen, now }: ProgressOptions): Progress {
  const startedAt = now()
  return {
    show: (done) => screen.write(`${ERASE_LINE}${line(done, total, now() - startedAt)}`),
    clear: () => screen.write(ERASE_LINE),
  }
}

function inLog({ total, screen, now }: ProgressOptions): Progress {
  const startedAt = now()
  let said = { done: 0, at: startedAt }
  return {
    show: (done) => {
      const isFar = done - said.done >= total * SHARE_OF_LOG_LINE
      if (!isFar && now() - said.at < MS_OF_LOG_LINE) return
      said = { done, at: now() }
      screen.write(`${line(done, total, now() - startedAt)}\n`)
    },
    clear: () => {},
  }
}

function line(done: number, total: number, elapsedMs: number): string {
  const share = `Đã đọc ${done}/${total} tệp (${Math.floor((done / total) * 100)} %)`
  if (done === 0 || done === total) return share
  return `${share}, còn khoảng ${duration((elapsedMs / done) * (total - done))}`
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`
}
