/**
 * Opens Payload outside Next: for the start of the server, the import command and the tests. Has a
 * key of its own, because Next's bundle keeps an instance in a module graph of its own.
 */
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { migrate } from '#src/database/migrate'

export async function openStudio(config: Promise<SanitizedConfig>): Promise<Payload> {
  const payload = await getPayload({ config, key: 'canh-giac' })
  await migrate(payload)
  return payload
}
