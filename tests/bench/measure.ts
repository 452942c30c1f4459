import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atTheEnd } from './cleanup'
import { type Figure, type Figures } from './floors'
import { measureAnswers } from './measureAnswers'
import { measureStart } from './measureStart'
import { rounded } from './statistics'

export type Report = (name: Figure, value: number) => void

const FEW = 1_000
const MANY = 10_000

/** Measures everything of design §8 that one machine can tell, and reports each figure as it is known. */
export async function measure(report: Report): Promise<Figures> {
  const figures: Figures = {}
  const note = (measured: Figures, digits: number) => {
    for (const [name, value] of Object.entries(measured) as [Figure, number][]) {
      figures[name] = rounded(value, digits)
      report(name, rounded(value, digits))
    }
  }
  const few = await measureStart(temporaryFolder(), FEW)
  note({ start_ms: few.startMs, rss_mb: few.residentMb }, 0)
  const many = await measureStart(temporaryFolder(), MANY)
  note({ start_10k_ms: many.startMs, rss_10k_mb: many.residentMb }, 0)
  note(await measureAnswers(few.dataDir, temporaryFolder(), FEW), 3)
  return figures
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-bench-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
