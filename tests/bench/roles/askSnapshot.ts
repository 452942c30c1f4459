/**
 * Asks the routes themselves, never twice the same and without the cache of answers: every time is also
 * how long the process could do nothing else.
 */
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { sqliteFile } from '#src/database/sqliteFile'
import { ANYONE } from '#src/delivery/callers/caller'
import { ChangeService } from '#src/delivery/changes/changeService'
import { answerApi, type Asked } from '#src/delivery/routes/api'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { paragraphs, title } from '../words'
import { say } from './say'

/** Long after everything that is generated has opened. */
const NOW = Date.parse('2046-01-01T00:00:00Z')
const LISTS = 2_000
const SEARCHES = 2_000
const WARM_UP = 200

export interface Times {
  filteredList: number[]
  search: number[]
}

export async function play({ dataDir }: { dataDir: string }): Promise<Times> {
  const reader = openReleaseReader({ databaseUrl: null, sqliteFile: sqliteFile(dataDir) })
  const store = createSnapshotStore({ reader })
  await store.refresh()
  while (store.prepare());
  const view = store.viewAt(NOW)
  if (!view) throw new Error('nothing was read')
  const asked: Asked = {
    ...{ view, caller: ANYONE, representation: 'json', site: 'http://127.0.0.1' },
    ...{ client: () => '', onGone: () => {} },
    service: { clock: { now: () => NOW }, store, changes: new ChangeService({ secret: 'bench' }) },
  }
  const timed = (count: number, question: (number: number) => string) => {
    for (let number = 0; number < WARM_UP; number += 1) timeOf(asked, question(count + number))
    return Array.from({ length: count }, (_, number) => timeOf(asked, question(number)))
  }
  const times = { filteredList: timed(LISTS, listOf), search: timed(SEARCHES, searchOf) }
  await reader.close()
  return say(times)
}

function timeOf(asked: Asked, queryString: string): number {
  const begun = performance.now()
  const answer = answerApi(asked, '/api/v1/materials', queryString)
  const took = performance.now() - begun
  if (answer instanceof Promise || answer.status !== 200) throw new Error(`refused: ${queryString}`)
  return took
}

/** One, two or three filters, any page. */
function listOf(number: number): string {
  const filters = [
    `audience=doi-tuong-${number % 8}`,
    `scamForm=thu-doan-${number % 24}`,
    `agency=phuong-${number % 20}`,
  ]
  const used = filters.slice(0, 1 + (number % 3)).join('&')
  return `${used}&limit=10&page=${1 + (number % 5)}`
}

/** One to four words as they stand in the texts, common and rare, whole and begun. */
function searchOf(number: number): string {
  const text = number % 4 === 0 ? title(number) : (paragraphs(number, 1)[0] ?? '')
  const words = text.split(' ').slice(number % 5, (number % 5) + 1 + (number % 4))
  const last = words.pop() ?? 'lua'
  const begun = number % 3 === 0 ? last.slice(0, 2) : last
  const q = encodeURIComponent([...words, begun].join(' '))
  const sort = number % 2 === 0 ? '-relevance' : '-releasedAt'
  return `q=${q}&sort=${sort}&limit=10`
}
