/** Everything that the directive's page shows, read as the signed-in person may read it. */
import type { PayloadRequest } from 'payload'
import type { Directive } from '#src/database/payload-types'
import { idOf } from '#src/access/staff'
import type { MandateGraph } from '#src/domain/mandateGraph/graph'
import type { PublicationState } from '#src/domain/publication'
import { textOrNull, type Stored } from '#src/release/freeze/stored'
import { readAnomalies, type Anomaly } from './anomalies'
import { readAnswers, type Answers } from './answers'
import { readDependents, type Dependents } from './dependents'
import { factsOf, type DirectiveFacts } from './directiveFacts'
import { endedMandates, type EndedMandate } from './endedMandates'
import { readGraph } from './readGraph'
import { readOriginal, type Original } from './original'
import { readRecipients, type Recipient } from './recipients'
import { standingsOf } from './standings'

export interface Overview {
  stored: Directive
  facts: DirectiveFacts
  state: PublicationState
  issuerAgency: string | null
  recipients: Recipient[]
  original: Original | null
  graph: MandateGraph
  answers: Answers
  anomalies: Anomaly[]
  ended: EndedMandate[]
  /** What hangs on the directive; read only when some mandate has ended. */
  dependents: Dependents | null
}

/** Null where the person may not read the directive. */
export async function readOverview(req: PayloadRequest, id: string): Promise<Overview | null> {
  const { docs } = await req.payload.find({
    collection: 'directives',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const stored = docs[0]
  if (!stored) return null
  const facts = factsOf(stored)
  const graph = await readGraph(req, facts)
  const below = graph.nodes.filter(({ level, directive }) => level >= 0 && directive !== null)
  const ended = await endedMandates(req, [id])
  return {
    stored,
    facts,
    state: (await standingsOf(req, [stored as unknown as Stored])).get(id) ?? 'draft',
    issuerAgency: await issuerName(req, idOf(stored.issuerAgency)),
    recipients: await readRecipients(req, stored),
    original: await readOriginal(req, stored),
    graph,
    answers: await readAnswers(
      req,
      below.map(({ key }) => key),
    ),
    anomalies: await readAnomalies(req, stored, facts),
    ended,
    dependents: ended.length > 0 ? await readDependents(req, id) : null,
  }
}

async function issuerName(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return textOrNull(docs[0]?.name)
}
