interface Stoppable {
  close(): Promise<void>
}

const STOP_LIMIT_MS = 10_000

/** On SIGINT or SIGTERM closes everything in order; a part that hangs does not keep the process. */
export function stopOnSignals(parts: readonly (Stoppable | null | undefined)[]): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    for (const part of parts) await part?.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((err: unknown) => {
        console.error('stopping failed', err)
        process.exit(1)
      })
    })
  }
}
