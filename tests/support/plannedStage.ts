/** Two communes under one district, and in each of them something in every state. */
import type { CollectionSlug } from 'payload'
import { staffMember } from '#src/access/staff'
import type { Role } from '#src/domain/staff'
import type { WorkflowCollection } from '#src/domain/release'
import type { TransitionAction } from '#src/domain/workflow'
import { performTransition } from '#src/release/transition'
import { bodyOf } from './body'
import { openTestStudio, type Person, type TestStudio } from './studio'

type Data = Record<string, unknown>

/** A Wednesday. */
export const TODAY = '2026-11-25'

export interface PlannedStage {
  studio: TestStudio
  district: string
  commune: string
  other: string
  people: Record<
    'admin' | 'officer' | 'editor' | 'leader' | 'communeAdmin' | 'above' | 'stranger',
    Person
  >
  /** Writes as a person and answers with the id. */
  write(person: Person, collection: CollectionSlug, data: Data): Promise<string>
  /** Takes a step as a person; a refusal fails the test. */
  step(
    person: Person,
    collection: WorkflowCollection,
    documentId: string,
    action: TransitionAction,
    more?: { reason?: string; effectiveFrom?: number },
  ): Promise<void>
  /** Submits as the officer, approves and releases as the editor. */
  release(collection: WorkflowCollection, documentId: string): Promise<void>
}

export async function openPlannedStage(): Promise<PlannedStage> {
  const studio = await openTestStudio(`${TODAY}T03:00:00.000Z`)
  const district = await studio.agency('Ủy ban nhân dân huyện')
  const commune = await studio.agency('Ủy ban nhân dân xã', district)
  const other = await studio.agency('Ủy ban nhân dân xã bên', district)
  const person = (role: Role, agency: string | null) => studio.person(role, agency)
  const people = {
    admin: await person('admin', null),
    officer: await person('officer', commune),
    editor: await person('editor', commune),
    leader: await person('leader', commune),
    communeAdmin: await person('agency-admin', commune),
    above: await person('editor', district),
    stranger: await person('officer', other),
  }
  const write: PlannedStage['write'] = async (who, collection, data) => {
    const req = await studio.as(who)
    const { id } = await studio.payload.create({
      collection,
      data: data as never,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return String(id)
  }
  const step: PlannedStage['step'] = async (who, collection, documentId, action, more = {}) => {
    const req = await studio.as(who)
    if (!staffMember(req.user)) throw new Error('nobody is signed in')
    const found = await studio.payload.db.findOne<{ id: string; version: number }>({
      collection,
      where: { id: { equals: documentId } },
    })
    const version = found?.version ?? 0
    const outcome = await performTransition(req, {
      collection,
      documentId,
      action,
      version,
      ...more,
    })
    if ('code' in outcome) throw new Error(`${action}: ${outcome.code} ${outcome.detail ?? ''}`)
  }
  return {
    ...{ studio, district, commune, other, people, write, step },
    release: async (collection, id) => {
      await step(people.officer, collection, id, 'submit')
      await step(people.editor, collection, id, 'approve')
      await step(people.editor, collection, id, 'release')
    },
  }
}

export const campaign = (title: string, startDay: string, endDay?: string): Data => ({
  title,
  windows: [{ startDay, ...(endDay && { endDay }) }],
})

export const article = (title: string, more: Data = {}): Data => ({
  ...{ title, kind: 'article', body: bodyOf('Gọi lại số đã lưu.'), availability: 'always' },
  ...more,
})
