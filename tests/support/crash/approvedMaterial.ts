import { randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { studioOf } from '#src/studio/context'
import type { Stage, StagePerson } from './stage'
import { bodyOf } from '#tests/support/body'

const WIDTH = 240
const HEIGHT = 180
const CHANNELS = 3

/** Writes a material with a picture of its own and takes it to its approval. Returns its id. */
export async function approvedMaterial(payload: Payload, stage: Stage): Promise<string> {
  const context = studioOf(payload)
  const { releasedDir } = context
  // Approving copies the files as well; elsewhere, so that it is the release that stores them.
  context.releasedDir = path.join(path.dirname(releasedDir), 'approved')
  try {
    const id = await writeMaterial(payload, stage)
    await step(stage, stage.officer, { documentId: id, action: 'submit' })
    await step(stage, stage.editor, { documentId: id, action: 'approve', version: 1 })
    return id
  } finally {
    context.releasedDir = releasedDir
  }
}

async function writeMaterial(payload: Payload, stage: Stage): Promise<string> {
  const req = await stage.as(stage.officer)
  const data = await picture()
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Nhiễu ngẫu nhiên' } as never,
    file: { name: `${randomUUID()}.png`, mimetype: 'image/png', data, size: data.length },
    overrideAccess: false,
    req,
  })
  const material = await payload.create({
    collection: 'materials',
    data: {
      title: `Rút phích cắm ${randomUUID()}`,
      kind: 'article',
      body: bodyOf(),
      availability: 'always',
      assets: [media.id],
    } as never,
    overrideAccess: false,
    req,
  })
  return material.id
}

/** Noise: no two pictures share a file of the content-addressed store. */
function picture(): Promise<Buffer> {
  const raw = { width: WIDTH, height: HEIGHT, channels: CHANNELS } as const
  return sharp(randomBytes(WIDTH * HEIGHT * CHANNELS), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

async function step(
  stage: Stage,
  person: StagePerson,
  request: Omit<TransitionRequest, 'collection'>,
): Promise<void> {
  const outcome = await performTransition(await stage.as(person), {
    collection: 'materials',
    ...request,
  })
  if ('code' in outcome) throw new Error(`${request.action}: ${JSON.stringify(outcome)}`)
}
