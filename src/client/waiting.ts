/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', abort, { once: true })
  })
}

/** 1, 2, 4 … seconds and no more than `most`, half of it by chance: not everyone comes back at once. */
export function backOffMs(failures: number, mostMs: number): number {
  const whole = Math.min(mostMs, 1000 * 2 ** Math.min(failures - 1, 20))
  return whole / 2 + (Math.random() * whole) / 2
}
