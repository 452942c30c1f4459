import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atTheEnd } from './cleanup'
import { type Figure, type Figures } from './floors'
import { measureAnswers } from './measureAnswers'
import { measureReleasing } from './measureReleasing'
import { measureSnapshot, type SnapshotFigures } from './measureSnapshot'
import { measureStart } from './measureStart'
import { rounded } from './statistics'

export type Report = (name: Figure, value: number) => void

const FEW = 1_000
const MANY = 10_000
/** No floor is set for so many: they are measured and reported. */
const MOST = 100_000
const STARTS = 5
const STARTS_OF_MOST = 2

/** Measures everything of design §8 that one machine can tell, and reports each figure as it is known. */
export async function measure(report: Report): Promise<Figures> {
  const figures: Figures = {}
  const note = (measured: Figures, digits: number) => {
    for (const [name, value] of Object.entries(measured) as [Figure, number][]) {
      figures[name] = rounded(value, digits)
      report(name, rounded(value, digits))
    }
  }
  const few = await measureStart(temporaryFolder(), FEW, STARTS)
  note({ start_ms: few.startMs, rss_mb: few.residentMb }, 0)
  const many = await measureStart(temporaryFolder(), MANY, STARTS)
  note({ start_10k_ms: many.startMs, rss_10k_mb: many.residentMb }, 0)
  note(uncached(await measureSnapshot(many.dataDir), '10k'), 2)
  note(await measureAnswers(few.dataDir, temporaryFolder(), FEW), 3)
  note(await measureReleasing(few.dataDir), 3)
  const most = await measureStart(temporaryFolder(), MOST, STARTS_OF_MOST)
  note({ start_100k_ms: most.startMs, rss_100k_mb: most.residentMb }, 0)
  note(uncached(await measureSnapshot(most.dataDir), '100k'), 2)
  return figures
}

function uncached(times: SnapshotFigures, size: '10k' | '100k'): Figures {
  return {
    [`filtered_list_${size}_p99_ms`]: times.filteredListP99,
    [`search_${size}_median_ms`]: times.searchMedian,
    [`search_${size}_p99_ms`]: times.searchP99,
    [`search_${size}_longest_ms`]: times.searchLongest,
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-bench-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
