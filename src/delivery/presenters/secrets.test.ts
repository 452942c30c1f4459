/** Presenters name what goes out; what a record holds besides stays inside. */
import { describe, expect, it } from 'vitest'
import type { ReleasedCollection, ReleaseRecord } from '#src/domain/release'
import { instant, ReleaseLog } from '../../../tests/support/releases'
import { emptySnapshot, grownBy } from '../snapshot/snapshot'
import { View } from '../snapshot/view'
import { presentAgency } from './agency'
import { presentCampaign } from './campaign'
import { presentDirective } from './directive'
import { presentMaterial } from './material'
import { presentAudience, presentHotline, presentScamForm } from './referenceCards'

const WINDOW = { startDay: '2024-11-01', endDay: null }
const ASSET = {
  hash: 'a'.repeat(64),
  name: 'poster.png',
  mimeType: 'image/png',
  bytes: 1,
  width: 1,
  height: 1,
}

/** Puts a marked field into every object of a value, at any depth. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, marked(inner)] as const)
  return Object.fromEntries([...entries, ['draftersMark', 'SECRET']])
}

function markedView(): View {
  const log = new ReleaseLog()
  const names = [{ name: 'UBND', validFrom: null, validTo: null }]
  log.releaseOf('agencies', { documentId: 'parent', content: { names } })
  log.releaseOf('agencies', { documentId: 'agency', content: { names, parent: 'parent' } })
  log.releaseOf('audiences', { documentId: 'audience' })
  log.releaseOf('scam-forms', { documentId: 'scam-form' })
  log.releaseOf('hotlines', { documentId: 'hotline' })
  const citation = {
    number: '1/CT-TTg',
    docType: 'chi-thi',
    issuedOn: { value: '2024', precision: 'year' as const },
    issuer: 'Thủ tướng',
    relations: ['implements' as const],
    implements: ['2/NQ-CP'],
    directive: 'directive',
  }
  const mandate = { directives: ['directive'], agency: 'agency' }
  log.releaseOf('directives', { documentId: 'directive', content: { citations: [citation] } })
  log.releaseOf('campaigns', { documentId: 'campaign', content: { ...mandate, windows: [WINDOW] } })
  log.releaseOf('materials', {
    documentId: 'material',
    content: {
      ...mandate,
      campaigns: ['campaign'],
      audiences: ['audience'],
      scamForms: ['scam-form'],
      hotlines: ['hotline'],
      availability: 'campaigns',
      assets: [{ ...ASSET, alt: '', caption: null, renditions: [{ ...ASSET, size: 'thumb' }] }],
    },
  })
  const records = log.records.map((record) => marked(record) as ReleaseRecord)
  return new View(grownBy(emptySnapshot(), records), instant('2024-11-02T00:00:00Z'))
}

describe('presenters', () => {
  const view = markedView()
  /** Portals have no presenter: nothing of them is for callers. */
  const PRESENTED: Record<Exclude<ReleasedCollection, 'portals'>, () => unknown[]> = {
    materials: () => view.list('materials').map((entry) => presentMaterial(entry, view)),
    campaigns: () => view.list('campaigns').map((entry) => presentCampaign(entry, view)),
    directives: () => view.list('directives').map((entry) => presentDirective(entry, view)),
    agencies: () => view.list('agencies').map((entry) => presentAgency(entry, view)),
    audiences: () => view.list('audiences').map(presentAudience),
    'scam-forms': () => view.list('scam-forms').map(presentScamForm),
    hotlines: () => view.list('hotlines').map(presentHotline),
  }

  it.each(Object.entries(PRESENTED))('let nothing unnamed out of %s', (_, present) => {
    const [body] = present()
    expect(body).toBeDefined()
    expect(JSON.stringify(body)).not.toContain('SECRET')
  })

  it('show a material with everything that it refers to', () => {
    expect(PRESENTED.materials()).toMatchObject([
      {
        directives: [{ id: 'directive', citations: [{ directive: { id: 'directive' } }] }],
        campaigns: [{ id: 'campaign', windows: [WINDOW] }],
        audiences: [{ id: 'audience' }],
        scamForms: [{ id: 'scam-form' }],
        hotlines: [{ id: 'hotline', call: '113' }],
        agency: { id: 'agency', name: 'UBND' },
        assets: [{ url: `/media/${ASSET.hash}/poster.png`, renditions: [{ size: 'thumb' }] }],
      },
    ])
  })
})
