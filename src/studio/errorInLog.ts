import { stdSerializers } from 'pino'

const SERVER_ERROR = 500

/**
 * What the log keeps of an error: all of it where the server is at fault, but of a refusal (a wrong
 * password, a stale version, a file that is none) only what was refused and why.
 */
export function errorInLog(error: Error & { status?: unknown }): object {
  const { status, name, message } = error
  if (typeof status !== 'number' || status >= SERVER_ERROR) return stdSerializers.err(error)
  return { type: name, status, message }
}
