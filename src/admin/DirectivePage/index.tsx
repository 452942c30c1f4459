import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isWriter } from '#src/domain/staff'
import { readOverview } from '#src/studio/mandates/readOverview'
import { requireStaff } from '../StudioPage'
import { AnomalyList } from './AnomalyList'
import { AnswerList } from './AnswerList'
import { Facts } from './Facts'
import { Graph } from './Graph'
import { NewAnswers } from './NewAnswers'
import { ReviewList } from './ReviewList'
import { Tasks } from './Tasks'
import { DIRECTIVE_TEXT as text } from './text'
import './index.css'

/** Toàn cảnh: a tab of every directive that shows it with all that it stands on and all that hangs on it. */
export async function DirectivePage(props: DocumentViewServerProps) {
  const member = requireStaff(props)
  const { req } = props.initPageResult
  const overview = await readOverview(req, String(props.doc?.id ?? ''))
  if (!overview) notFound()
  const { admin } = req.payload.config.routes
  return (
    <main className="directive-page gutter--left gutter--right" data-testid="directive-page">
      {isWriter(member) && <NewAnswers directive={overview.stored.id} admin={admin} />}
      {overview.dependents && (
        <Section name="review" title={text.review}>
          <ReviewList ended={overview.ended} dependents={overview.dependents} admin={admin} />
        </Section>
      )}
      <Section name="facts" title={text.facts}>
        <Facts overview={overview} />
      </Section>
      <Section name="anomalies" title={text.anomalies}>
        <AnomalyList anomalies={overview.anomalies} admin={admin} />
      </Section>
      <Section name="graph" title={text.graph}>
        <Graph graph={overview.graph} admin={admin} />
      </Section>
      <Section name="tasks" title={text.tasks}>
        <Tasks tasks={overview.stored.tasks ?? []} />
      </Section>
      <Section name="answers" title={text.answers}>
        <AnswerList overview={overview} admin={admin} />
      </Section>
    </main>
  )
}

interface SectionProps {
  name: string
  title: string
  children: ReactNode
}

function Section({ name, title, children }: SectionProps) {
  return (
    <section
      className={`directive-page__section directive-page__section--${name}`}
      aria-labelledby={`directive-${name}`}
      data-testid={`directive-${name}`}
    >
      <h2 id={`directive-${name}`}>{title}</h2>
      {children}
    </section>
  )
}
