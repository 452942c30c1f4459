import path from 'node:path'
import { ensureSecret, ensureWritable, type Environment } from '#src/env'

/** Makes the data and media folders, and the secret that Next's own copy of the configuration reads. */
export function prepareFolders(environment: Environment): void {
  ensureWritable('DATA_DIR', environment.dataDir)
  ensureWritable('MEDIA_DIR', environment.mediaDir)
  ensureWritable('MEDIA_DIR', path.join(environment.mediaDir, 'uploads'))
  ensureWritable('MEDIA_DIR', path.join(environment.mediaDir, 'released'))
  process.env.PAYLOAD_SECRET = ensureSecret(environment)
}
