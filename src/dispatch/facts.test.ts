/**
 * The acceptance cases: five real dispatches and the vectors of document numbers. They lie beside
 * the checkout, not in it; where they are absent these tests are skipped and say so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocumentNumber, type DocumentNumber } from '#src/domain/documentNumber/index'
import { readDispatch, type DispatchReading } from './index'

interface CitedFact {
  ref: string | null
  type: string | null
  date: string | null
  issuerText: string
  relations: string[]
  implements?: string
}
interface TaskFact {
  no: string
  kind: string
  assignees: string[]
  delegates?: string[]
  partners?: string[]
  audiences: string[]
  channels: string[]
  window: { startDate: string; endDate: string } | null
}
interface DispatchFact {
  file: string
  type: string
  issuer: { textName: string }
  place: string
  numberRaw: string
  number: string | null
  symbol: { raw: string }
  date: { iso: string | null; year: number; month: number | null; precision: string }
  subject: string
  kinhGui: string[]
  noiNhan: string[]
  signer: DispatchReading['signer']
  basis: CitedFact[]
  campaign: {
    window: { startDate: string; endDate: string; yearInferred: boolean } | null
    riskPeriod?: { raw: string }
  }
  materials: { textName: string; attached: boolean }[]
  tasks: TaskFact[]
  monitoring: { agencyText: string; dutyRaw: string } | null
}
interface Facts {
  documents: DispatchFact[]
  docNumberVectors: (Partial<DocumentNumber> & { raw: string; reject?: boolean })[]
}

const SHARED = resolve(process.cwd(), '../shared')
const isPresent = existsSync(`${SHARED}/facts.json`) && existsSync(`${SHARED}/dispatches`)
const { documents, docNumberVectors }: Facts = isPresent
  ? (JSON.parse(readFileSync(`${SHARED}/facts.json`, 'utf8')) as Facts)
  : { documents: [], docNumberVectors: [] }

const valueOf = ({ iso, year, month }: DispatchFact['date']): string =>
  iso ?? (month ? `${year}-${String(month).padStart(2, '0')}` : String(year))

const citationOf = ({ ref, type, date, issuerText, relations, implements: above }: CitedFact) => ({
  number: ref,
  docType: type,
  issuedOn: date === null ? null : { value: date, precision: 'day' },
  issuer: issuerText,
  relations,
  implements: above ? [above] : [],
})

const windowsOf = ({ window }: DispatchFact['campaign']) =>
  window
    ? [
        {
          startDay: window.startDate,
          endDay: window.endDate,
          yearInferred: window.yearInferred,
        },
      ]
    : []

const TITLE = '(skipped where ../shared is absent)'

describe.skipIf(!isPresent)(`a real dispatch ${TITLE}`, () => {
  describe.each(documents)('$file', (fact) => {
    const reading = readDispatch(readFileSync(`${SHARED}/${fact.file}`, 'utf8'), fact.file)

    it('has its number, symbol, type and issuer', () => {
      expect(`Số: ${reading.documentNumber.raw}`).toBe(fact.numberRaw)
      expect(reading.documentNumber.number).toBe(fact.number)
      expect(reading.documentNumber.symbol).toBe(fact.symbol.raw)
      expect(reading.docType).toBe(fact.type)
      expect(reading.issuer).toBe(fact.issuer.textName)
    })

    it('has its place, its date as far as known, and its subject', () => {
      expect(reading.place).toBe(fact.place)
      expect(reading.issuedOn).toEqual({
        value: valueOf(fact.date),
        precision: fact.date.precision,
      })
      expect(reading.subject).toBe(fact.subject)
    })

    it('names who must act, who is told and who signs', () => {
      expect(reading.recipients).toEqual(fact.kinhGui)
      expect(reading.copiedTo).toEqual(fact.noiNhan)
      expect(reading.signer).toEqual(fact.signer)
    })

    it('cites what it cites, each once, and nothing else', () => {
      expect(reading.citations).toEqual(fact.basis.map(citationOf))
    })

    it('has its windows, risk periods, monitoring and attachments', () => {
      const { monitoring, campaign } = fact
      const risks = campaign.riskPeriod ? [{ text: campaign.riskPeriod.raw }] : []
      expect(reading.windows).toEqual(windowsOf(campaign))
      expect(reading.riskPeriods).toEqual(risks)
      expect(reading.monitoring).toEqual(
        monitoring && { agency: monitoring.agencyText, text: monitoring.dutyRaw },
      )
      expect(reading.attachments.map(({ text }) => text)).toEqual(
        fact.materials.filter(({ attached }) => attached).map(({ textName }) => textName),
      )
      expect(reading.deadlines).toEqual([])
    })

    it('gives each duty to those who are to do it', () => {
      expect(
        reading.tasks.map(({ no, kind, assignees, delegates, partners }) => ({
          no,
          kind,
          assignees,
          delegates,
          partners,
        })),
      ).toEqual(
        fact.tasks.map(({ no, kind, assignees, delegates = [], partners = [] }) => ({
          no,
          kind,
          assignees,
          delegates,
          partners,
        })),
      )
    })

    it('says of each duty whom it is to reach, through what and when', () => {
      expect(
        reading.tasks.map(({ no, audiences, channels, window }) => ({
          no,
          audiences,
          channels,
          window: window && [window.startDay, window.endDay],
        })),
      ).toEqual(
        fact.tasks.map(({ no, audiences, channels, window }) => ({
          no,
          audiences,
          channels,
          window: window && [window.startDate, window.endDate],
        })),
      )
    })
  })
})

describe.skipIf(!isPresent)(`the vectors of document numbers ${TITLE}`, () => {
  const BLANK = { kind: null, number: null, year: null, typeAbbr: null, issuer: null, unit: null }

  it.each(docNumberVectors)('read $raw', ({ raw, reject, ...vector }) => {
    const fields = Object.entries(vector).filter(([key]) => key in BLANK)
    const expected = reject ? null : { ...BLANK, ...Object.fromEntries(fields) }
    expect(parseDocumentNumber(raw)).toEqual(expected)
  })
})
