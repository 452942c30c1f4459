/**
 * The import screen's side of the server. `POST /cms/api/dispatch-imports/read` reads a file and
 * writes nothing; `…/match` says what corrected fields would be matched with; `POST
 * /cms/api/dispatch-imports` makes the draft, as the import command does.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { agenciesUnderOf } from '#src/access/agencyTree'
import type { Known } from '../identity'
import { factsOf, importDispatchFile, isNoDispatch, jobOf } from '../importDispatch'
import type { ImportOptions } from '../importJob'
import { indexAgencies } from '../knownAgencies'
import type { DispatchFile } from '../readFile'
import type { ConfirmAnswer, MatchAnswer, ReadAnswer } from './answers'
import { agencyNames, refuseUnknownChoices } from './choices'
import { correctionOf, fieldsOf } from './convert'
import { DISPATCH_FIELDS } from './draftFields'
import { matchOf, seenDirectives } from './match'
import { agencyOfWriter, answered, bodyOf, fileOf, RefusedError } from './request'

const PATH = '/dispatch-imports'
/** More than any dispatch; the browser shows it whole. */
const LONGEST_SHOWN = 300_000

const FILE_ALONE = z.strictObject({})
const WITH_FIELDS = z.strictObject({ fields: DISPATCH_FIELDS })
const TO_MATCH = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(300),
  isScanned: z.boolean(),
  fields: DISPATCH_FIELDS,
})

export const dispatchImportEndpoints: Endpoint[] = [
  { path: `${PATH}/read`, method: 'post', handler: (req) => answered(() => read(req)) },
  { path: `${PATH}/match`, method: 'post', handler: (req) => answered(() => match(req)) },
  { path: PATH, method: 'post', handler: (req) => answered(() => confirm(req)) },
]

async function read(req: PayloadRequest): Promise<ReadAnswer> {
  const options = await optionsFor(req)
  await bodyOf(req, FILE_ALONE)
  const file = await fileOf(req)
  const facts = dispatchIn(file)
  const fields = fieldsOf(facts.reading, options.agencies)
  const named = [fields.issuerAgency, ...fields.recipients.map(({ agency }) => agency)]
  return {
    hash: file.hash,
    isScanned: file.isScanned,
    text: file.text.slice(0, LONGEST_SHOWN),
    isTextCut: file.text.length > LONGEST_SHOWN,
    fields,
    evidence: facts.evidence.filter(({ end }) => end <= LONGEST_SHOWN),
    warnings: facts.reading.warnings,
    agencyNames: await agencyNames(
      req,
      named.filter((id) => id !== null),
    ),
    match: await matchOf(req, jobOf(file, facts, options)),
  }
}

async function match(req: PayloadRequest): Promise<MatchAnswer> {
  const options = await optionsFor(req)
  const { fields, ...file } = await bodyOf(req, TO_MATCH)
  const correction = correctionOf(fields, { file: file.name, warnings: [], fields: NOTHING_READ })
  const facts = { reading: correction.reading, evidence: [] }
  return matchOf(req, jobOf(file, facts, { ...options, correction }))
}

/** Warnings are the browser's to keep there. */
const NOTHING_READ = {} as Parameters<typeof correctionOf>[1]['fields']

async function confirm(req: PayloadRequest): Promise<ConfirmAnswer> {
  const options = await optionsFor(req)
  const { fields } = await bodyOf(req, WITH_FIELDS)
  const file = await fileOf(req)
  // Before anything else is done with a secret one.
  const { reading } = dispatchIn(file)
  await refuseUnknownChoices(req, fields)
  const asRead = { ...reading, fields: fieldsOf(reading, options.agencies) }
  const correction = correctionOf(fields, asRead)
  const done = await importDispatchFile(file, { ...options, correction, req })
  const seen = await seenDirectives(req, [done.id])
  return {
    status: done.status,
    directive: seen.get(done.id) ?? null,
    warnings: [...correction.reading.warnings, ...done.warnings],
  }
}

/** The same refusals as the command's. */
function dispatchIn(file: DispatchFile): ReturnType<typeof factsOf> {
  const facts = factsOf(file)
  if (isNoDispatch(facts)) throw new RefusedError({ code: 'not-a-dispatch' })
  return facts
}

/** The drafts are the person's own agency's, whatever the request says. */
async function optionsFor(req: PayloadRequest): Promise<ImportOptions> {
  const owner = agencyOfWriter(req)
  const under = await agenciesUnderOf(req, owner)
  const isInside = ({ agency }: Known) =>
    agency === null || agency === owner || under.includes(agency)
  return {
    payload: req.payload,
    agencies: await indexAgencies(req.payload),
    owner,
    // A draft of an agency beside one's own stays as it is, even one that no person has touched.
    mayComplete: isInside,
  }
}
