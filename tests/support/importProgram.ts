/** Imports the files that it is told of, one by one: a process beside others on the same database. */
import { createInterface } from 'node:readline'
import config from '#config'
import { importDispatch } from '#src/importing/importDispatch'
import { indexAgencies } from '#src/importing/knownAgencies'
import { openStudio } from '#src/studio/openStudio'

const payload = await openStudio(config)
const agencies = await indexAgencies(payload)
const [owner = null] = process.argv.slice(2)

function say(line: object): void {
  process.stdout.write(`\n${JSON.stringify(line)}\n`)
}

say({ said: 'ready' })
for await (const file of createInterface({ input: process.stdin })) {
  try {
    const { id, status } = await importDispatch(file, { payload, agencies, owner })
    say({ said: 'imported', id, status })
  } catch (error) {
    say({ said: 'failed', error: String(error) })
  }
}
await payload.destroy()
process.exit(0)
