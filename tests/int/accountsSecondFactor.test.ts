/** The second factor (RFC 6238), by hand through the REST interface: every way around it is tried. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newRecoveryCodes } from '#src/accounts/secretWord'
import { totpCode } from '#src/accounts/totp'
import type { StudioContext } from '#src/studio/context'
import { bodyOf } from '#tests/support/body'
import { openTestStudio, PASSWORD, type Person, type TestStudio } from '#tests/support/studio'
import { studioApi, tokenOf, type StudioApi } from '#tests/support/studioApi'

const STEP = 30_000

let studio: TestStudio
let api: StudioApi
let ward: string
let wardAdmin: Person

beforeAll(async () => {
  studio = await openTestStudio('2026-03-01T00:00:10.000Z')
  api = studioApi(studio)
  ward = await studio.agency('Ủy ban nhân dân phường')
  wardAdmin = await studio.person('agency-admin', ward)
})
afterAll(() => studio.close())

const login = (person: Person, more: object = {}) =>
  api('POST', '/users/login', { body: { email: person.email, password: PASSWORD, ...more } })
const codeOf = ({ body }: { body: Record<string, unknown> }) => body.code
const post = (token: string, path: string, body: object = {}) =>
  api('POST', `/users/${path}`, { token, body })
const now = () => studio.clock.now()
const pass = (milliseconds: number) => studio.clock.set(now() + milliseconds)

async function isSignedIn(token: string): Promise<boolean> {
  return (await api('GET', '/users/me', { token })).body.user !== null
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const found = await studio.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!found) throw new Error(`no account ${id}`)
  return found
}

interface Protected {
  person: Person
  secret: string
  recoveryCodes: string[]
  /** The session in which it was set up. */
  token: string
}

/** Someone with a second factor; the clock has moved on, so that the next code is a new one. */
async function protectedPerson(role: Person['role'] = 'editor'): Promise<Protected> {
  const person = await studio.person(role, ward)
  const token = await tokenOf(api, person.email, PASSWORD)
  const begun = await post(token, 'second-factor/begin', { password: PASSWORD })
  const secret = String(begun.body.secret)
  const confirmed = await post(token, 'second-factor/confirm', { code: totpCode(secret, now()) })
  expect(confirmed.status).toBe(200)
  pass(STEP)
  return { person, secret, recoveryCodes: confirmed.body.recoveryCodes as string[], token }
}

describe('setting it up', () => {
  it('asks for the password, shows the secret once, and is on after the first right code', async () => {
    const person = await studio.person('editor', ward)
    const [token, elsewhere] = [
      await tokenOf(api, person.email, PASSWORD),
      await tokenOf(api, person.email, PASSWORD),
    ]
    const wrong = await post(token, 'second-factor/begin', { password: 'khong-phai' })
    expect(wrong).toMatchObject({ status: 403, body: { code: 'wrong-password' } })
    const { body } = await post(token, 'second-factor/begin', { password: PASSWORD })
    expect(body.address).toContain(`secret=${String(body.secret)}`)
    expect(body.picture).toMatch(/^<svg /)
    // Not on yet: the password alone still opens.
    expect((await login(person)).status).toBe(200)
    const bad = await post(token, 'second-factor/confirm', { code: '000000' })
    expect(bad).toMatchObject({ status: 403, body: { code: 'wrong-own-code' } })
    const code = totpCode(String(body.secret), now())
    const { body: confirmed } = await post(token, 'second-factor/confirm', { code })
    expect(confirmed.recoveryCodes).toHaveLength(10)
    expect([await isSignedIn(token), await isSignedIn(elsewhere)]).toEqual([true, false])
    expect(codeOf(await login(person))).toBe('second-factor-required')
  })

  it('stores the secret encrypted and the recovery codes hashed, and shows neither again', async () => {
    const { person, secret, recoveryCodes, token } = await protectedPerson()
    const text = JSON.stringify(await stored(person.id))
    for (const word of [secret, ...recoveryCodes, recoveryCodes[0]?.replace('-', '')]) {
      expect(text).not.toContain(word)
    }
    expect(studio.payload.decrypt(String((await stored(person.id)).totpSecret))).toBe(secret)
    const administrator = await tokenOf(api, wardAdmin.email, PASSWORD)
    const answers = [
      await api('GET', '/users/me?depth=3&showHiddenFields=true', { token }),
      await api('GET', `/users/${person.id}?showHiddenFields=true`, { token: administrator }),
      await api('POST', '/users/refresh-token', { token }),
      await api('GET', `/users/${person.id}/account`, { token: administrator }),
    ]
    for (const { body } of answers) {
      expect(JSON.stringify(body)).not.toMatch(/totpSecret|totpLastStep|recoveryHashes/)
    }
  })

  it('is not done again over one that is on, with or without a code', async () => {
    const { token, secret, person } = await protectedPerson()
    const before = (await stored(person.id)).totpSecret
    const begun = await post(token, 'second-factor/begin', { password: PASSWORD })
    expect(codeOf(begun)).toBe('factor-already-on')
    const confirmed = await post(token, 'second-factor/confirm', { code: totpCode(secret, now()) })
    expect(codeOf(confirmed)).toBe('factor-already-on')
    expect((await stored(person.id)).totpSecret).toBe(before)
  })

  it('does not confirm what was never begun', async () => {
    const person = await studio.person('editor', ward)
    const token = await tokenOf(api, person.email, PASSWORD)
    for (const code of ['', '000000', '123456']) {
      expect((await post(token, 'second-factor/confirm', { code })).status).toBe(403)
    }
    expect((await login(person)).status).toBe(200)
  })

  it('locks after five wrong codes', async () => {
    const person = await studio.person('editor', ward)
    const token = await tokenOf(api, person.email, PASSWORD)
    await post(token, 'second-factor/begin', { password: PASSWORD })
    const codes: unknown[] = []
    for (let guess = 0; guess < 6; guess += 1) {
      codes.push(codeOf(await post(token, 'second-factor/confirm', { code: '000000' })))
    }
    expect(codes).toEqual([...Array<string>(5).fill('wrong-own-code'), 'account-locked'])
  })
})

describe('signing in with it', () => {
  it('opens no session and sets no cookie before the code is right', async () => {
    const { person } = await protectedPerson()
    const before = await stored(person.id)
    const attempts = [
      {},
      { code: '' },
      { code: '000000' },
      { code: '٠٠٠٠٠٠' },
      { code: newRecoveryCodes()[0] },
    ]
    for (const attempt of attempts) {
      const answer = await login(person, attempt)
      expect([401, 403]).toContain(answer.status)
      expect(answer.cookie).toBeNull()
      expect(answer.body).not.toHaveProperty('token')
      expect(answer.body).not.toHaveProperty('user')
    }
    expect((await stored(person.id)).sessions).toEqual(before.sessions)
  })

  it('opens with the code of now, of one step before and of one step after', async () => {
    for (const drift of [-STEP, 0, STEP]) {
      const { person, secret } = await protectedPerson()
      pass(2 * STEP)
      const answer = await login(person, { code: totpCode(secret, now() + drift) })
      expect([drift, answer.status]).toEqual([drift, 200])
      expect(await isSignedIn(String(answer.body.token))).toBe(true)
      expect(answer.cookie).toMatch(/HttpOnly/)
    }
  })

  it.each([-2 * STEP, 2 * STEP])('does not open with a code %i ms away', async (drift) => {
    const { person, secret } = await protectedPerson()
    pass(4 * STEP)
    expect(codeOf(await login(person, { code: totpCode(secret, now() + drift) }))).toBe(
      'wrong-code',
    )
  })

  it('takes a code once, also within its half minute, and none before it', async () => {
    const { person, secret } = await protectedPerson()
    pass(2 * STEP)
    const earlier = totpCode(secret, now() - STEP)
    const code = totpCode(secret, now())
    expect((await login(person, { code })).status).toBe(200)
    expect(codeOf(await login(person, { code }))).toBe('wrong-code')
    expect(codeOf(await login(person, { code: earlier }))).toBe('wrong-code')
    pass(STEP)
    expect((await login(person, { code: totpCode(secret, now()) })).status).toBe(200)
  })

  it('takes a code once from four at the same moment', async () => {
    const { person, secret } = await protectedPerson()
    const code = totpCode(secret, now())
    const answers = await Promise.all(Array.from({ length: 4 }, () => login(person, { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('does not take the code that confirmed it', async () => {
    const person = await studio.person('editor', ward)
    const token = await tokenOf(api, person.email, PASSWORD)
    const begun = await post(token, 'second-factor/begin', { password: PASSWORD })
    const code = totpCode(String(begun.body.secret), now())
    await post(token, 'second-factor/confirm', { code })
    expect(codeOf(await login(person, { code }))).toBe('wrong-code')
  })

  it('does not take another person’s code', async () => {
    const [one, other] = [await protectedPerson(), await protectedPerson()]
    expect(codeOf(await login(one.person, { code: totpCode(other.secret, now()) }))).toBe(
      'wrong-code',
    )
    expect(codeOf(await login(one.person, { code: other.recoveryCodes[0] }))).toBe('wrong-code')
  })

  it('with a wrong password says nothing about a second factor, whatever the code', async () => {
    const { person, secret } = await protectedPerson()
    const password = 'sai-mat-khau-roi'
    const code = totpCode(secret, now())
    expect(codeOf(await login(person, { password, code }))).toBe('wrong-credentials')
    expect(codeOf(await login(person, { password }))).toBe('wrong-credentials')
    // The code was not used up by whoever does not know the password.
    expect((await login(person, { code })).status).toBe(200)
  })

  it('locks after five wrong codes, though the password was right each time', async () => {
    const { person, secret } = await protectedPerson()
    const codes: unknown[] = []
    for (let guess = 0; guess < 6; guess += 1) {
      // Asking for the second factor in between gives no guess back.
      await login(person)
      codes.push(codeOf(await login(person, { code: '000000' })))
    }
    expect(codes).toEqual([...Array<string>(5).fill('wrong-code'), 'account-locked'])
    expect(codeOf(await login(person, { code: totpCode(secret, now()) }))).toBe('account-locked')
  })

  it('holds against thirty codes at once', async () => {
    const { person } = await protectedPerson()
    const guesses = Array.from({ length: 30 }, (_, number) =>
      login(person, { code: String(100_000 + number) }),
    )
    const codes = (await Promise.all(guesses)).map(codeOf)
    expect(codes.filter((code) => code === 'wrong-code')).toHaveLength(5)
    expect(codes.filter((code) => code === 'account-locked')).toHaveLength(25)
  })
})

describe('ways around it', () => {
  it('Payload’s own login operation refuses without it and leaves no session', async () => {
    const { person } = await protectedPerson()
    const before = (await stored(person.id)).sessions
    const attempt = studio.payload.login({
      collection: 'users',
      data: { email: person.email, password: PASSWORD },
      // As the system: even then.
      overrideAccess: true,
    })
    await expect(attempt).rejects.toMatchObject({ status: 403 })
    expect((await stored(person.id)).sessions).toEqual(before)
  })

  it('neither does Payload’s resetting of a password', async () => {
    const { person } = await protectedPerson()
    await studio.payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
    })
    const attempt = studio.payload.resetPassword({
      collection: 'users',
      data: { token: 'x', password: 'mot-mat-khau-khac' },
      // As the system: even then.
      overrideAccess: true,
    })
    await expect(attempt).rejects.toThrow()
    expect((await stored(person.id)).sessions).toEqual([])
  })

  it('an invitation gives a password, not a way past the second factor', async () => {
    const { person, secret } = await protectedPerson()
    const administrator = await tokenOf(api, wardAdmin.email, PASSWORD)
    const { body } = await post(administrator, `${person.id}/invitation`)
    const password = 'mot-mat-khau-hoan-toan-moi'
    const accepted = await api('POST', '/users/accept-invitation', {
      body: { token: String(body.path).split('#')[1], password },
    })
    expect(accepted).toMatchObject({ status: 200, cookie: null })
    expect(accepted.body).not.toHaveProperty('token')
    expect(codeOf(await login(person, { password }))).toBe('second-factor-required')
    expect((await login(person, { password, code: totpCode(secret, now()) })).status).toBe(200)
  })

  it('a method in a header, a query or a form changes nothing', async () => {
    const { person } = await protectedPerson()
    const body = { email: person.email, password: PASSWORD }
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await api('POST', '/users/login', {
        headers: { 'x-payload-http-method-override': method },
        body,
      })
      expect([method, answer.cookie, answer.body.token ?? null]).toEqual([method, null, null])
    }
    for (const path of ['/users/login/', '/users//login', '/users/login?code=000000&depth=9']) {
      const answer = await api('POST', path, { body })
      expect([path, answer.cookie, answer.body.token ?? null]).toEqual([path, null, null])
    }
  })

  it('is not taken off by saving one’s account, nor by an administrator’s saving', async () => {
    const { person, token } = await protectedPerson()
    const administrator = await tokenOf(api, wardAdmin.email, PASSWORD)
    const off = {
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      recoveryHashes: null,
    }
    for (const by of [token, administrator]) {
      await api('PATCH', `/users/${person.id}`, { token: by, body: off })
      await api('PATCH', `/users?where[id][equals]=${person.id}`, { token: by, body: off })
    }
    expect(codeOf(await login(person))).toBe('second-factor-required')
  })

  it('is not turned off without both factors', async () => {
    const { person, secret, token } = await protectedPerson()
    const attempts = [{ password: PASSWORD }, { code: totpCode(secret, now()) }]
    for (const attempt of attempts) {
      expect((await post(token, 'second-factor/remove', attempt)).status).toBe(400)
    }
    const wrong = { password: PASSWORD, code: '000000' }
    expect(codeOf(await post(token, 'second-factor/remove', wrong))).toBe('wrong-own-code')
    expect(codeOf(await login(person))).toBe('second-factor-required')
    const right = { password: PASSWORD, code: totpCode(secret, now()) }
    expect((await post(token, 'second-factor/remove', right)).status).toBe(200)
    expect((await login(person)).status).toBe(200)
  })

  it('a session that was ended does not set one up', async () => {
    const person = await studio.person('editor', ward)
    const token = await tokenOf(api, person.email, PASSWORD)
    await post(token, 'logout')
    const begun = await post(token, 'second-factor/begin', { password: PASSWORD })
    expect(begun).toMatchObject({ status: 401 })
  })
})

describe('recovery codes', () => {
  it('open once each, however they are typed', async () => {
    const { person, recoveryCodes } = await protectedPerson()
    const [first = '', second = '', third = ''] = recoveryCodes
    expect((await login(person, { code: first })).status).toBe(200)
    expect(codeOf(await login(person, { code: first }))).toBe('wrong-code')
    const typed = ` ${second.replace('-', ' ').toUpperCase()} `
    expect((await login(person, { code: typed })).status).toBe(200)
    const both = await Promise.all([login(person, { code: third }), login(person, { code: third })])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await stored(person.id)).recoveryHashes).toHaveLength(7)
  })

  it('leave the app’s codes as they are', async () => {
    const { person, secret, recoveryCodes } = await protectedPerson()
    pass(STEP)
    await login(person, { code: recoveryCodes[0] })
    const code = totpCode(secret, now())
    expect((await login(person, { code })).status).toBe(200)
    expect(codeOf(await login(person, { code }))).toBe('wrong-code')
  })

  it('are logged when used', async () => {
    const { person, recoveryCodes } = await protectedPerson()
    await login(person, { code: recoveryCodes[4] })
    expect(await logged(person.id)).toContainEqual(expect.stringMatching(/mã dự phòng, còn 9 mã/))
  })
})

async function logged(id: string): Promise<string[]> {
  const { docs } = await studio.payload.db.find<{ action: string; detail?: string }>({
    collection: 'audit-log',
    where: { and: [{ documentId: { equals: id } }, { action: { equals: 'second-factor' } }] },
  })
  return docs.map(({ detail }) => detail ?? '')
}

describe('a lost telephone', () => {
  it('is helped by an administrator, which ends all sessions and is logged', async () => {
    const { person, token } = await protectedPerson()
    const administrator = await tokenOf(api, wardAdmin.email, PASSWORD)
    const removed = await post(administrator, `${person.id}/remove-second-factor`)
    expect(removed.status).toBe(200)
    expect(await isSignedIn(token)).toBe(false)
    expect((await login(person)).status).toBe(200)
    expect(await logged(person.id)).toContainEqual(expect.stringMatching(/Người quản trị đã gỡ/))
  })

  it('of an administrator is not helped by themselves', async () => {
    const { person, token } = await protectedPerson('agency-admin')
    expect((await post(token, `${person.id}/remove-second-factor`)).status).toBe(403)
    expect((await post(token, `${person.id}/invitation`)).status).toBe(403)
    expect(codeOf(await login(person))).toBe('second-factor-required')
  })
})

describe('served beyond this machine', () => {
  const context = () => studio.payload.config.custom.studio as StudioContext
  beforeAll(() => {
    context().requiresSecondFactor = true
  })
  afterAll(() => {
    context().requiresSecondFactor = false
  })

  async function inReview(): Promise<{ id: string; version: number }> {
    const officer = await tokenOf(api, (await studio.person('officer', ward)).email, PASSWORD)
    const body = {
      title: 'Không chuyển tiền',
      kind: 'article',
      availability: 'always',
      body: bodyOf(),
    }
    const created = await api('POST', '/materials', { token: officer, body })
    const { id } = created.body.doc as { id: string }
    await api('POST', `/materials/${id}/transitions`, {
      token: officer,
      body: { action: 'submit' },
    })
    return { id, version: 1 }
  }
  const step = (token: string, id: string, body: object) =>
    api('POST', `/materials/${id}/transitions`, { token, body })
  const REASON = { reason: 'Sai số điện thoại' }

  it('an editor without it neither approves, schedules, releases, returns, withdraws nor calls off', async () => {
    const { id, version } = await inReview()
    const bare = await studio.person('editor', ward)
    const token = await tokenOf(api, bare.email, PASSWORD)
    const steps = [
      { action: 'approve', version },
      { action: 'schedule', version, effectiveFrom: '2099-01-01T00:00:00Z' },
      { action: 'release', version },
      { action: 'return', ...REASON },
      { action: 'withdraw', ...REASON },
      { action: 'replace', successor: id },
    ]
    for (const body of steps) {
      const answer = await step(token, id, body)
      expect([body.action, answer.status, codeOf(answer)]).toEqual([
        ...[body.action, 403, 'second-factor-needed'],
      ])
    }
    for (const path of ['schedule-cancellation', 'second-look']) {
      const answer = await api('POST', `/materials/${id}/${path}`, { token, body: { version } })
      expect([path, codeOf(answer)]).toEqual([path, 'second-factor-needed'])
    }
    const offered = await api('GET', `/materials/${id}/transitions`, { token })
    const actions = offered.body.actions as { action: string; refusal: { code: string } | null }[]
    expect(actions.find(({ action }) => action === 'approve')?.refusal?.code).toBe(
      'second-factor-needed',
    )
  })

  it('an editor with it does, and without it still writes and submits', async () => {
    const { token } = await protectedPerson()
    const { id, version } = await inReview()
    expect((await step(token, id, { action: 'approve', version })).status).toBe(200)
    expect((await step(token, id, { action: 'release', version })).status).toBe(200)
    // Moving a released document to the trash withdraws it: not without the second factor either.
    const bare = await tokenOf(api, (await studio.person('editor', ward)).email, PASSWORD)
    const trash = { deletedAt: new Date(now()).toISOString() }
    const trashed = await api('PATCH', `/materials/${id}`, { token: bare, body: trash })
    expect(trashed.status).toBe(403)
    const written = await api('POST', '/materials', {
      ...{ token: bare },
      body: { title: 'Bài của tôi', kind: 'article', availability: 'always', body: bodyOf() },
    })
    const own = (written.body.doc as { id: string }).id
    expect((await step(bare, own, { action: 'submit' })).status).toBe(200)
  })

  it('administrators without it administer nothing, and see no account but their own', async () => {
    const admin = await studio.person('admin', null)
    const target = await studio.person('officer', ward)
    for (const person of [admin, await studio.person('agency-admin', ward)]) {
      const token = await tokenOf(api, person.email, PASSWORD)
      const newcomer = { name: 'Người mới', email: 'la@example.vn', role: 'officer', agency: ward }
      const attempts = [
        post(token, 'invite', newcomer),
        api('POST', '/users', { token, body: { ...newcomer, password: PASSWORD } }),
        api('PATCH', `/users/${target.id}`, { token, body: { role: 'editor' } }),
        api('DELETE', `/users/${target.id}`, { token }),
        api('POST', '/portals', { token, body: { name: 'Cổng', agency: ward } }),
        api('POST', '/agencies', { token, body: { names: [{ name: 'Xã' }], kind: 'xa' } }),
        ...['invitation', 'unlock', 'sign-out-everywhere', 'remove-second-factor'].map((path) =>
          post(token, `${target.id}/${path}`),
        ),
      ]
      for (const { status } of await Promise.all(attempts)) expect([403, 404]).toContain(status)
      const { body } = await api('GET', '/users', { token })
      expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([person.id])
      expect(codeOf(await post(token, `${target.id}/unlock`))).toBe('second-factor-needed')
    }
    expect(await stored(target.id)).toMatchObject({ role: 'officer' })
  })

  it('an administrator with it does', async () => {
    const { token } = await protectedPerson('agency-admin')
    const newcomer = { name: 'Người mới', email: 'moi@example.vn', role: 'officer', agency: ward }
    expect((await post(token, 'invite', newcomer)).status).toBe(200)
  })
})
