/**
 * Release records for tests: `releaseOf('materials', { … })` fills in what a test does not care
 * about. Instants are written as ISO texts, because that is how the rules speak of them.
 */
import type {
  Access,
  ContentByCollection,
  ReleasedCollection,
  ReleaseOf,
  ReleaseRecord,
  Replacement,
  Withdrawal,
} from '#src/domain/release'
import type { ReleaseReader } from '#src/database/releaseReader/releaseReader'

export const instant = (iso: string): number => {
  const parsed = Date.parse(iso)
  if (Number.isNaN(parsed)) throw new RangeError(`not an instant: ${iso}`)
  return parsed
}

const DEFAULT_INSTANT = '2024-11-01T00:00:00.000Z'

const CONTENT: ContentByCollection = {
  materials: {
    kind: 'article',
    slug: '',
    language: 'vi',
    title: 'Nhận diện cuộc gọi lừa đảo',
    summary: 'Những dấu hiệu thường gặp.',
    body: { html: '<p>Không chuyển tiền.</p>', text: 'Không chuyển tiền.' },
    textEquivalent: null,
    assets: [],
    directives: [],
    campaigns: [],
    scamForms: [],
    audiences: [],
    topics: [],
    translationOf: null,
    urgent: false,
    steps: [],
    hotlines: [],
    agency: null,
    availability: 'always',
    windows: [],
    licence: null,
    attribution: null,
  },
  campaigns: {
    slug: '',
    title: 'Đợt cao điểm phòng, chống lừa đảo',
    summary: 'Tuyên truyền trên không gian mạng.',
    directives: [],
    topics: [],
    agency: null,
    windows: [],
  },
  directives: {
    slug: '',
    documentNumber: { number: '1384', symbol: 'UBND-NC' },
    docType: 'cong-van',
    issuer: 'Ủy ban nhân dân tỉnh Đắk Nông',
    agency: null,
    issuedOn: { value: '2023-03-24', precision: 'day' },
    subject: 'Về việc cảnh báo thủ đoạn lừa đảo',
    citations: [],
  },
  agencies: { slug: '', names: [], kind: 'ubnd', parent: null },
  audiences: { slug: '', name: 'Người cao tuổi' },
  'scam-forms': { slug: '', name: 'Giả danh cơ quan', group: null },
  hotlines: {
    ...{ slug: '', name: 'Cảnh sát 113', call: '113', sms: null, smsForm: null },
    ...{ url: null, validFrom: null, validTo: null },
  },
  portals: {
    ...{ slug: '', name: 'Cổng thông tin phường', agency: null, domains: [] },
    ...{ quotaPerMinute: null, keys: [] },
  },
}

export interface ReleaseOptions<C extends ReleasedCollection> {
  documentId: string
  effectiveFrom?: string
  access?: Access
  version?: number
  content?: Partial<ContentByCollection[C]>
}

/** Writes records in order and numbers them 1, 2, 3 … as the studio does. */
export class ReleaseLog {
  readonly records: ReleaseRecord[] = []

  releaseOf<C extends ReleasedCollection>(collection: C, options: ReleaseOptions<C>): ReleaseOf<C> {
    const versions = this.records.filter((record) => record.documentId === options.documentId)
    const record = {
      ...this.#base(options.documentId, options.effectiveFrom),
      action: 'release' as const,
      collection,
      version: options.version ?? versions.length + 1,
      access: options.access ?? ('public' as const),
      content: { ...CONTENT[collection], slug: options.documentId, ...options.content },
    } as ReleaseOf<C>
    this.records.push(record as ReleaseRecord)
    return record
  }

  withdraw(documentId: string, at: string, reason = 'Nội dung có sai sót'): Withdrawal {
    const base = { ...this.#base(documentId, at), collection: this.#collectionOf(documentId) }
    const record: Withdrawal = { ...base, action: 'withdraw', reason }
    this.records.push(record)
    return record
  }

  replace(documentId: string, at: string, successor: string): Replacement {
    const base = { ...this.#base(documentId, at), collection: this.#collectionOf(documentId) }
    const record: Replacement = { ...base, action: 'replace', reason: null, successor }
    this.records.push(record)
    return record
  }

  #base(documentId: string, at = DEFAULT_INSTANT) {
    const sequence = this.records.length + 1
    const effectiveFrom = instant(at)
    return {
      id: `record-${sequence}`,
      sequence,
      documentId,
      effectiveFrom,
      recordedAt: effectiveFrom,
    }
  }

  #collectionOf(documentId: string): ReleasedCollection {
    const first = this.records.find((record) => record.documentId === documentId)
    if (!first) throw new Error(`nothing was released of ${documentId}`)
    return first.collection
  }
}

/** Reads from a log, or fails while `away` is set: a database that comes and goes. */
export class LogReader implements ReleaseReader {
  away = false
  readings = 0

  constructor(readonly log: ReleaseLog) {}

  async readAfter(sequence: number): Promise<ReleaseRecord[]> {
    this.readings += 1
    if (this.away) throw new Error('the database is away')
    return this.log.records.filter((record) => record.sequence > sequence)
  }

  async close(): Promise<void> {}
}
