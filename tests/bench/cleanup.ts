/** What a measurement leaves behind is ended and removed, also when it is interrupted. */
type Ending = () => Promise<void> | void

const endings: Ending[] = []

/** The last thing begun is the first to be ended. */
export function atTheEnd(ending: Ending): void {
  endings.unshift(ending)
}

export async function cleanUp(): Promise<void> {
  for (const ending of endings.splice(0)) await ending()
}

export function cleanUpOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(130)))
  }
}
