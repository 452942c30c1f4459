/**
 * `npm run bench:import [-- --files 1000]`: seconds that an import takes, one `name=value` per line;
 * on SQLite, and on MongoDB where `MONGODB_TEST_URL` names one.
 */
import { parseArgs } from 'node:util'
import { measureImport } from '#tests/bench/import/measureImport'

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000' } } })
const files = Number(values.files)

print('sqlite', null)
const { MONGODB_TEST_URL: mongodbUrl } = process.env
if (mongodbUrl) print('mongodb', mongodbUrl)

function print(database: string, url: string | null): void {
  const { seconds, repeatSeconds } = measureImport(files, url)
  console.log(`import_${database}_files=${files}`)
  console.log(`import_${database}_seconds=${seconds.toFixed(1)}`)
  console.log(`import_${database}_ms_per_file=${((seconds / files) * 1000).toFixed(1)}`)
  console.log(`import_${database}_repeat_seconds=${repeatSeconds.toFixed(1)}`)
}
