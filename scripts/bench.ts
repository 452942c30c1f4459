/**
 * `npm run bench [-- --check]`: measures side by side and prints one `name=value` per line; `--check`
 * compares with the floors of design §8 and ends with 1 when one is missed. The same file is also
 * every process that the measuring needs: `bench.js --role=NAME` reads its input from stdin.
 */
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { cleanUp, cleanUpOnSignals } from '#tests/bench/cleanup'
import { missedFloors } from '#tests/bench/floors'
import { measure } from '#tests/bench/measure'
import { ROLES, type RoleName } from '#tests/bench/roles/index'

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { role: { type: 'string' }, check: { type: 'boolean', default: false } },
  })
  if (values.role !== undefined) return playRole(values.role as RoleName)
  cleanUpOnSignals()
  try {
    const figures = await measure((name, value) => console.log(`${name}=${value}`))
    const missed = values.check ? missedFloors(figures) : []
    for (const line of missed) console.error(line)
    return missed.length > 0 ? 1 : 0
  } finally {
    await cleanUp()
  }
}

async function playRole(name: RoleName): Promise<number> {
  const role = await ROLES[name]()
  await role.play(JSON.parse(await text(process.stdin)) as never)
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
