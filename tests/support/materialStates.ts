/** Materials in every state that one can be found in, made by the steps that lead there. */
import { expect } from 'vitest'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { bodyOf } from './body'
import type { Person, TestStudio } from './studio'

/** The stored ones, the computed ones, a public document with a later draft, and one in the trash. */
export const STATES = [
  ...(['draft', 'in-review', 'approved', 'scheduled', 'public', 'edited'] as const),
  ...(['expired', 'withdrawn', 'replaced', 'trashed'] as const),
] as const
export type State = (typeof STATES)[number]

/** In what was saved once more, or moved to the trash, the second version is the one in question. */
export const versionIn = (state: State) => (state === 'edited' || state === 'trashed' ? 2 : 1)

type Request = Omit<TransitionRequest, 'collection' | 'documentId'>

const DAY_MS = 86_400_000
/** A studio that makes these begins later. */
const PAST_WINDOW = { startDay: '2026-03-01', endDay: '2026-03-01' }
const WHILE_OPEN = Date.parse('2026-03-01T01:00:00.000Z')
export const AFTER_PAST_WINDOW = '2026-03-03T00:00:00.000Z'

const UP_TO = { draft: 0, 'in-review': 1, approved: 2, public: 3 } as const
type Stored = keyof typeof UP_TO

export class MaterialStates {
  private written = 0
  private readonly makers: Record<State, () => Promise<string>> = {
    draft: () => this.write(),
    'in-review': () => this.brought('in-review'),
    approved: () => this.brought('approved'),
    public: () => this.brought('public'),
    scheduled: async () => {
      const id = await this.brought('approved')
      const effectiveFrom = this.studio.clock.now() + DAY_MS
      await this.step(this.editor, id, { action: 'schedule', version: 1, effectiveFrom })
      return id
    },
    edited: async () => {
      const id = await this.brought('public')
      await this.save(id, { summary: 'Bản hai' })
      return id
    },
    expired: async () => {
      const now = this.studio.clock.now()
      const id = await this.write({ availability: 'own', windows: [PAST_WINDOW] })
      this.studio.clock.set(WHILE_OPEN)
      await this.bring(id, 'public')
      this.studio.clock.set(now)
      return id
    },
    withdrawn: async () => {
      const id = await this.brought('public')
      await this.step(this.editor, id, { action: 'withdraw', reason: 'Sai' })
      return id
    },
    replaced: async () => {
      const [id, successor] = [await this.brought('public'), await this.brought('public')]
      await this.step(this.editor, id, { action: 'replace', successor })
      return id
    },
    trashed: async () => {
      const id = await this.write()
      await this.save(id, { deletedAt: new Date(this.studio.clock.now()).toISOString() })
      return id
    },
  }

  /** `author` alone writes; `editor` approves, releases and ends. */
  constructor(
    private readonly studio: TestStudio,
    private readonly author: Person | null,
    private readonly editor: Person | null,
  ) {}

  make(state: State): Promise<string> {
    return this.makers[state]()
  }

  async write(data: object = {}): Promise<string> {
    const { id } = await this.studio.payload.create({
      collection: 'materials',
      data: {
        ...{ title: `Cảnh báo ${++this.written}`, kind: 'article', availability: 'always' },
        body: bodyOf(),
        ...data,
      } as never,
      overrideAccess: false,
      req: await this.studio.as(this.author),
    })
    return id
  }

  private async save(id: string, data: object): Promise<void> {
    await this.studio.payload.update({
      collection: 'materials',
      id,
      data,
      overrideAccess: false,
      req: await this.studio.as(this.author),
    })
  }

  private async brought(state: Stored): Promise<string> {
    const id = await this.write()
    await this.bring(id, state)
    return id
  }

  /** To a stored state, or to the public. */
  private async bring(id: string, state: Stored): Promise<void> {
    const steps = [
      [this.author, { action: 'submit' }],
      [this.editor, { action: 'approve', version: 1 }],
      [this.editor, { action: 'release', version: 1 }],
    ] as const
    for (const [person, request] of steps.slice(0, UP_TO[state])) {
      await this.step(person, id, request)
    }
  }

  private async step(person: Person | null, documentId: string, request: Request): Promise<void> {
    this.studio.clock.set(this.studio.clock.now() + 1000)
    const req = await this.studio.as(person)
    const outcome = await performTransition(req, {
      collection: 'materials',
      documentId,
      ...request,
    })
    expect(outcome).not.toHaveProperty('code')
  }
}
