import type { ReactNode } from 'react'
import { partialDateInWords, windowInWords } from '#src/domain/dateWords'
import { dayDigits } from '#src/domain/days/dayWords'
import { numberedDocument } from '#src/domain/mandateWords'
import { isDay } from '#src/domain/calendar'
import type { Overview } from '#src/studio/mandates/readOverview'
import { WORKFLOW_TEXT } from '../text'
import { OriginalFile } from './OriginalFile'
import { Recipients } from './Recipients'
import { DIRECTIVE_TEXT as text } from './text'

/** What the document says of itself. */
export function Facts({ overview }: { overview: Overview }) {
  const { facts, stored, state, recipients, original } = overview
  return (
    <dl className="directive-facts">
      <Fact term={text.number}>{numberOf(overview)}</Fact>
      <Fact term={text.docType}>
        {facts.docType ? numberedDocument({ ...facts, number: null }) : text.notYet}
      </Fact>
      <Fact term={text.issuer}>{issuerOf(overview)}</Fact>
      <Fact term={text.issuedOn}>
        {facts.issuedOn ? partialDateInWords(facts.issuedOn) : text.notYet}
      </Fact>
      <Fact term={text.subject} isWide>
        {facts.subject || text.notYet}
      </Fact>
      <Fact term={text.state}>{WORKFLOW_TEXT.states[state]}</Fact>
      {stored.urgency && <Fact term={text.urgency}>{text.urgencies[stored.urgency]}</Fact>}
      <Fact term={text.recipients} isWide>
        <Recipients recipients={recipients} />
      </Fact>
      <Fact term={text.windows}>
        <Lines lines={windowsOf(overview)} empty={text.notYet} />
      </Fact>
      <Fact term={text.deadlines}>
        <Lines lines={deadlinesOf(overview)} empty={text.noDeadline} />
      </Fact>
      {(stored.riskPeriods ?? []).length > 0 && (
        <Fact term={text.riskPeriods}>
          <Lines lines={stored.riskPeriods ?? []} empty="" />
        </Fact>
      )}
      <Fact term={text.monitoring} isWide>
        {[stored.monitoring?.agency, stored.monitoring?.text].filter(Boolean).join(': ') ||
          text.notYet}
      </Fact>
      <Fact term={text.original} isWide>
        <OriginalFile original={original} />
      </Fact>
    </dl>
  )
}

function numberOf({ facts: { number } }: Overview): string {
  if (number === null) return text.notYet
  return /^[/-]/.test(number) ? text.blankNumber(number) : number
}

function issuerOf({ facts, issuerAgency }: Overview): string {
  if (!facts.issuer) return issuerAgency ?? text.notYet
  const isSame = !issuerAgency || issuerAgency === facts.issuer
  return isSame ? facts.issuer : `${facts.issuer} (${issuerAgency})`
}

function windowsOf({ stored }: Overview): string[] {
  return (stored.windows ?? []).map(({ startDay, endDay, yearInferred }) => {
    const words = windowInWords({ startDay, endDay: endDay || null })
    return yearInferred ? words + text.inferredYear : words
  })
}

function deadlinesOf({ stored }: Overview): string[] {
  return (stored.deadlines ?? []).map(({ day, text: words }) => {
    const date = day && isDay(day) ? dayDigits(day) : day
    return [date, words].filter(Boolean).join(': ')
  })
}

interface FactProps {
  term: string
  /** Over both columns. */
  isWide?: boolean
  children: ReactNode
}

function Fact({ term, isWide = false, children }: FactProps) {
  return (
    <div className={isWide ? 'directive-facts__wide' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Lines({ lines, empty }: { lines: readonly string[]; empty: string }) {
  if (lines.length === 0) return empty
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
