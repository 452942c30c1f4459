/** The agency, officer and editor that the killed studio works with: made by the first life, found by the others. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '#src/domain/staff'
import { PASSWORD } from '../studio'

export interface StagePerson {
  id: string
  role: Role
  agency: string
}

export interface Stage {
  officer: StagePerson
  editor: StagePerson
  as(person: StagePerson): Promise<PayloadRequest>
}

export async function openStage(payload: Payload): Promise<Stage> {
  const agency = await theAgency(payload)
  return {
    officer: await thePerson(payload, 'officer', agency),
    editor: await thePerson(payload, 'editor', agency),
    as: (person) => createLocalReq({ user: { ...person, collection: 'users' } as never }, payload),
  }
}

async function theAgency(payload: Payload): Promise<string> {
  // The test sets the stage, here and below.
  const { docs } = await payload.find({ collection: 'agencies', limit: 1, overrideAccess: true })
  if (docs[0]) return docs[0].id
  const { id } = await payload.create({
    collection: 'agencies',
    data: { names: [{ name: 'Ủy ban nhân dân phường Đứt Điện' }], kind: 'xa' },
    overrideAccess: true,
  })
  return id
}

async function thePerson(payload: Payload, role: Role, agency: string): Promise<StagePerson> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: role } },
    limit: 1,
    overrideAccess: true,
  })
  if (docs[0]) return { id: docs[0].id, role, agency }
  const { id } = await payload.create({
    collection: 'users',
    data: { name: role, email: `${role}@example.vn`, password: PASSWORD, role, agency },
    overrideAccess: true,
  })
  return { id, role, agency }
}
