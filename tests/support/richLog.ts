/** A log with something of every kind in every state, each naming others: what two ways of asking are compared over. */
import { ReleaseLog } from './releases'

export const OPEN = '2024-11-20T00:00:00Z'
export const LATER = '2024-12-20T00:00:00Z'
export const INSTANTS = ['2024-11-05T00:00:00Z', OPEN, '2024-12-05T00:00:00Z', LATER]

const WINDOW = { startDay: '2024-11-10', endDay: '2024-11-30' }
const NEXT_WINDOW = { startDay: '2024-12-15', endDay: null }
const file = (hash: string) => ({
  ...{ hash: hash.repeat(32), name: 'áp phích.png', mimeType: 'image/png', bytes: 10 },
  ...{ width: 5, height: 2 },
})

export function richLog(): ReleaseLog {
  const log = new ReleaseLog()
  writeLists(log)
  writeDirectives(log)
  writeCampaigns(log)
  writeMaterials(log)
  return log
}

function writeLists(log: ReleaseLog): void {
  const names = (name: string) => [{ name, validFrom: null, validTo: null }]
  log.releaseOf('agencies', { documentId: 'g1', content: { names: names('UBND tỉnh') } })
  log.releaseOf('agencies', {
    documentId: 'g2',
    content: { names: names('UBND xã'), parent: 'g1' },
  })
  log.releaseOf('audiences', { documentId: 'a1', content: { slug: 'nguoi-cao-tuoi' } })
  log.releaseOf('audiences', { documentId: 'a2', effectiveFrom: LATER, content: { name: 'Trẻ' } })
  log.releaseOf('scam-forms', { documentId: 's1', content: { slug: 'gia-danh' } })
  log.releaseOf('hotlines', { documentId: 'h1' })
  log.releaseOf('hotlines', { documentId: 'h2', content: { name: '156', validTo: '2024-11-25' } })
}

function writeDirectives(log: ReleaseLog): void {
  const cites = (directive: string | null) => ({
    ...{ number: '112/KH-UBND', docType: 'ke-hoach', issuer: 'UBND tỉnh', directive },
    issuedOn: { value: '2024-01', precision: 'month' as const },
    relations: ['implements' as const],
    implements: ['1/CT-TTg'],
  })
  const content = { slug: 'ke-hoach-112', docType: 'ke-hoach', agency: 'g1' }
  log.releaseOf('directives', {
    documentId: 'd1',
    content: { ...content, citations: [cites(null)] },
  })
  log.releaseOf('directives', {
    documentId: 'd2',
    content: { citations: [cites('d1'), cites('d3')], subject: 'Phòng ngừa lừa đảo', agency: 'g2' },
  })
  log.releaseOf('directives', { documentId: 'd3', effectiveFrom: LATER })
  log.releaseOf('directives', { documentId: 'd4' })
  log.withdraw('d4', '2024-11-15T00:00:00Z', 'Ban hành nhầm')
}

function writeCampaigns(log: ReleaseLog): void {
  const content = { directives: ['d1', 'd2'], agency: 'g1', topics: ['lua-dao'] }
  log.releaseOf('campaigns', {
    documentId: 'c1',
    content: { ...content, windows: [WINDOW, NEXT_WINDOW], slug: 'cao-diem' },
  })
  log.releaseOf('campaigns', {
    documentId: 'c2',
    content: { windows: [NEXT_WINDOW], title: 'Đợt Tết', directives: ['d2'] },
  })
  log.releaseOf('campaigns', { documentId: 'c3', content: { windows: [WINDOW], title: 'Ăn chặn' } })
}

function writeMaterials(log: ReleaseLog): void {
  const assets = [
    {
      ...file('ab'),
      alt: 'Áp phích',
      caption: null,
      renditions: [{ ...file('cd'), size: 'card' }],
    },
  ]
  const named = {
    ...{
      directives: ['d1', 'd2'],
      campaigns: ['c1', 'c2'],
      scamForms: ['s1'],
      audiences: ['a1', 'a2'],
    },
    ...{ hotlines: ['h1', 'h2'], agency: 'g2', assets, topics: ['lua-dao'], steps: ['Gọi 113.'] },
  }
  const release = (documentId: string, content: object, effectiveFrom?: string) =>
    log.releaseOf('materials', {
      ...{ documentId, content },
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    })
  release('m1', { ...named, slug: 'ap-phich', kind: 'infographic', title: 'Áp phích con cấp cứu' })
  release('m2', { ...named, availability: 'campaigns', title: 'Bài phát thanh', language: 'en' })
  release('m3', {
    availability: 'own',
    windows: [WINDOW],
    title: 'Zalo',
    kind: 'warning',
    urgent: true,
  })
  release('m4', { title: 'Ăn chặn tiền', directives: ['d2'] }, '2024-11-12T00:00:00Z')
  release('m5', { ...named, title: 'Sẽ có' }, LATER)
  release('m6', { title: 'Đã thu hồi' })
  log.withdraw('m6', '2024-11-15T00:00:00Z')
  release('m7', { title: 'Đã thay' })
  log.replace('m7', '2024-11-15T00:00:00Z', 'm1')
  release('m8', { title: 'Đã thay bằng bản sắp có' })
  log.replace('m8', '2024-11-15T00:00:00Z', 'm5')
  log.releaseOf('materials', { documentId: 'm9', access: 'keyed', content: { title: 'Riêng' } })
}
