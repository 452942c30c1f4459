import type { Payload } from 'payload'
import { migrations } from './migrations'

/** Brings the embedded database to the current model. MongoDB needs no migrations. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'mongoose') return
  // The generated list types its arguments by adapter, the interface by none.
  await payload.db.migrate({ migrations: migrations as never })
}
