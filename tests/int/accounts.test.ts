/**
 * Accounts: invitations, passwords, lock-out and sessions, by hand through the REST interface, as
 * someone would try who wants in (docs/decisions/011-accounts.md).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPasswordOf } from '#src/accounts/passwordHash'
import { openTestStudio, PASSWORD, type Person, type TestStudio } from '#tests/support/studio'
import { studioApi, tokenOf, type StudioApi } from '#tests/support/studioApi'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NEW_PASSWORD = 'thuyen-giay-xuoi-dong'

let studio: TestStudio
let api: StudioApi
let ward: string
let commune: string
let admin: Person
let wardAdmin: Person
let invited = 0

beforeAll(async () => {
  studio = await openTestStudio()
  api = studioApi(studio)
  ward = await studio.agency('Ủy ban nhân dân phường')
  commune = await studio.agency('Ủy ban nhân dân xã')
  admin = await studio.person('admin', null)
  wardAdmin = await studio.person('agency-admin', ward)
})
afterAll(() => studio.close())

const signIn = (person: Person) => tokenOf(api, person.email, person.password)
const login = (email: string, password: string, more: object = {}) =>
  api('POST', '/users/login', { body: { email, password, ...more } })

/** Whether the token still opens anything. */
async function isSignedIn(token: string): Promise<boolean> {
  return (await api('GET', '/users/me', { token })).body.user !== null
}

const newcomer = (data: object = {}) => ({
  ...{ name: `Người mới ${++invited}`, email: `moi-${invited}@example.vn` },
  ...{ role: 'editor', agency: ward, ...data },
})

async function invite(data: object = {}, by: Person = wardAdmin) {
  const body = newcomer(data)
  const answer = await api('POST', '/users/invite', { token: await signIn(by), body })
  const word = String(answer.body.path).split('#')[1] ?? ''
  return { ...answer, email: body.email, id: String(answer.body.id), word }
}

const accept = (token: string, password?: string) =>
  api('POST', '/users/accept-invitation', { body: { token, ...(password && { password }) } })

async function stored(id: string): Promise<Record<string, unknown>> {
  const found = await studio.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!found) throw new Error(`no account ${id}`)
  return found
}

async function logged(id: string): Promise<string[]> {
  const { docs } = await studio.payload.db.find<{ action: string; detail?: string }>({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    sort: 'id',
  })
  return docs.map(({ action, detail }) => `${action}: ${detail ?? ''}`)
}

const titleOf = ({ body }: { body: Record<string, unknown> }) => body.title
const codeOf = ({ body }: { body: Record<string, unknown> }) => body.code

describe('an invitation', () => {
  it('leads from an administrator to a password that only the person knows', async () => {
    const { status, word, id, email, body } = await invite()
    expect(status).toBe(200)
    expect(body.path).toMatch(/^\/admin\/loi-moi#[\w-]{43}$/)
    expect(Date.parse(String(body.expiresAt))).toBe(studio.clock.now() + 7 * DAY)
    expect(await accept(word)).toMatchObject({ status: 200, body: { email } })
    expect(await accept(word, NEW_PASSWORD)).toMatchObject({ status: 200, body: { email } })
    expect(await isSignedIn(await tokenOf(api, email, NEW_PASSWORD))).toBe(true)
    expect(await logged(id)).toEqual([
      expect.stringMatching(/^rights-changed: /),
      expect.stringMatching(/^invited: .*Được mời/),
      expect.stringMatching(/^invited: .*Đã nhận lời mời/),
    ])
  })

  it('is stored as a hash, and no answer to anybody holds it', async () => {
    const { word, id } = await invite()
    expect(JSON.stringify(await stored(id))).not.toContain(word)
    for (const person of [admin, wardAdmin]) {
      const token = await signIn(person)
      const { body } = await api('GET', `/users/${id}?depth=2&showHiddenFields=true`, { token })
      expect(JSON.stringify(body)).toContain(id)
      expect(JSON.stringify(body)).not.toMatch(
        /invitationHash|totpSecret|recoveryHashes|"hash"|"salt"/,
      )
    }
  })

  it('is not found by asking for a hash', async () => {
    const { id } = await invite()
    const { invitationHash } = await stored(id)
    const token = await signIn(wardAdmin)
    const where = `where[invitationHash][equals]=${String(invitationHash)}`
    const { status, body } = await api('GET', `/users?${where}`, { token })
    expect(status === 200 ? body.totalDocs : 0).toBe(0)
  })

  it('is used once', async () => {
    const { word, email } = await invite()
    await accept(word, NEW_PASSWORD)
    expect(await accept(word, 'mot-mat-khau-khac-han')).toMatchObject({ status: 404 })
    expect(codeOf(await login(email, 'mot-mat-khau-khac-han'))).toBe('wrong-credentials')
  })

  it('is used once by two people at once', async () => {
    const { word } = await invite()
    const chosen = ['mot-mat-khau-dai-1', 'mot-mat-khau-dai-2']
    const both = await Promise.all(chosen.map((password) => accept(word, password)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  it('ends after seven days', async () => {
    const before = studio.clock.now()
    const { word } = await invite()
    studio.clock.set(before + 7 * DAY - 1)
    expect(await accept(word)).toMatchObject({ status: 200 })
    studio.clock.set(before + 7 * DAY)
    expect(await accept(word)).toMatchObject({ status: 404 })
    expect(await accept(word, NEW_PASSWORD)).toMatchObject({ status: 404 })
  })

  it('is worth nothing once another was made', async () => {
    const { word, id } = await invite()
    const again = await api('POST', `/users/${id}/invitation`, { token: await signIn(wardAdmin) })
    expect(await accept(word, NEW_PASSWORD)).toMatchObject({ status: 404 })
    const renewed = String(again.body.path).split('#')[1] ?? ''
    expect(await accept(renewed, NEW_PASSWORD)).toMatchObject({ status: 200 })
  })

  it('that is used, expired, wrong or no text at all is refused in the same words', async () => {
    const used = await invite()
    await accept(used.word, NEW_PASSWORD)
    const renewed = await invite()
    await api('POST', `/users/${renewed.id}/invitation`, { token: await signIn(wardAdmin) })
    const words = [used.word, renewed.word, 'x', '', used.word.slice(1), used.word.toLowerCase()]
    const answers = await Promise.all(words.map((word) => accept(word, NEW_PASSWORD)))
    const oddities = [null, 7, { exists: true }, [used.word], 'x'.repeat(500)]
    for (const token of oddities) {
      answers.push(await api('POST', '/users/accept-invitation', { body: { token } }))
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'invitation-invalid' } })
  })

  it('is not used up by a password that is refused', async () => {
    const { word, email } = await invite()
    for (const password of ['ngan', 'matkhau123456', email]) {
      const answer = await accept(word, password)
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'weak-password', field: 'password' },
      })
      expect(answer.body).toMatchObject({
        title: expect.stringMatching(/Hãy/),
        detail: expect.any(String),
      })
    }
    expect(await accept(word, NEW_PASSWORD)).toMatchObject({ status: 200 })
  })

  it('gives nobody else’s password: the account opens with none until then', async () => {
    const { email, word, id } = await invite()
    expect(codeOf(await login(email, word))).toBe('wrong-credentials')
    expect(codeOf(await login(email, ' '))).toBe('wrong-credentials')
    expect(await isPasswordOf(await stored(id), '')).toBe(false)
  })

  it('comes from administrators only, each within their reach', async () => {
    const others = await Promise.all([
      studio.person('editor', ward),
      studio.person('officer', ward),
      studio.person('leader', ward),
    ])
    for (const person of others) {
      expect([person.role, (await invite({}, person)).status]).toEqual([person.role, 403])
    }
    expect((await invite({ agency: commune })).status).toBe(403)
    expect((await invite({ role: 'admin' })).status).toBe(403)
    expect((await invite({ role: 'admin', agency: null }, admin)).status).toBe(200)
    expect((await api('POST', '/users/invite', { body: newcomer() })).status).toBe(401)
  })

  it.each(['totpConfirmedAt', 'password', 'id', 'sessions', 'invitationHash'])(
    'takes no field %s from its maker',
    async (field) => {
      expect(await invite({ [field]: 'x' })).toMatchObject({
        status: 400,
        body: { code: 'invalid-request', field },
      })
    },
  )
})

describe('resetting a lost password', () => {
  it('voids the old one and ends all sessions at once', async () => {
    const editor = await studio.person('editor', ward)
    const token = await signIn(editor)
    const answer = await api('POST', `/users/${editor.id}/invitation`, {
      token: await signIn(wardAdmin),
    })
    expect(answer.status).toBe(200)
    expect(await isSignedIn(token)).toBe(false)
    expect(codeOf(await login(editor.email, PASSWORD))).toBe('wrong-credentials')
    await accept(String(answer.body.path).split('#')[1] ?? '', NEW_PASSWORD)
    await tokenOf(api, editor.email, NEW_PASSWORD)
  })

  it.each([
    ['invitation', 'an account of another agency', () => studio.person('editor', commune), 404],
    [
      'invitation',
      'a system administrator of the same agency',
      () => studio.person('admin', ward),
      403,
    ],
    [
      'remove-second-factor',
      'an account of another agency',
      () => studio.person('editor', commune),
      404,
    ],
    ['remove-second-factor', 'a system administrator', () => studio.person('admin', ward), 403],
    [
      'sign-out-everywhere',
      'an account of another agency',
      () => studio.person('editor', commune),
      404,
    ],
    ['sign-out-everywhere', 'a system administrator', () => studio.person('admin', ward), 403],
    ['unlock', 'an account of another agency', () => studio.person('editor', commune), 404],
    ['unlock', 'a system administrator', () => studio.person('admin', ward), 403],
  ])('%s: an agency’s administrator does not reach %s', async (path, _whose, make, status) => {
    const target = await make()
    const token = await signIn(target)
    const attempt = await api('POST', `/users/${target.id}/${path}`, {
      token: await signIn(wardAdmin),
    })
    expect(attempt.status).toBe(status)
    expect(await isSignedIn(token)).toBe(true)
    expect((await stored(target.id)).invitationHash ?? null).toBeNull()
  })

  it.each(['invitation', 'remove-second-factor', 'sign-out-everywhere', 'unlock'])(
    '%s: nobody but an administrator does it to others',
    async (path) => {
      const target = await studio.person('leader', ward)
      const kept = await signIn(target)
      for (const role of ['editor', 'officer', 'leader'] as const) {
        const token = await signIn(await studio.person(role, ward))
        const { status } = await api('POST', `/users/${target.id}/${path}`, { token })
        expect([role, status]).toEqual([role, 403])
      }
      expect((await api('POST', `/users/${target.id}/${path}`)).status).toBe(401)
      expect(await isSignedIn(kept)).toBe(true)
    },
  )
})

describe('Payload’s own ways to a password', () => {
  it('are closed: no mail, no token, no first user, no saving by hand', async () => {
    const editor = await studio.person('editor', ward)
    const own = await signIn(editor)
    const administrator = await signIn(admin)
    const body = {
      email: 'x@example.vn',
      password: NEW_PASSWORD,
      token: 'x',
      name: 'x',
      role: 'admin',
    }
    for (const path of [
      'forgot-password',
      'reset-password',
      'first-register',
      'unlock',
      'verify/x',
    ]) {
      for (const token of [undefined, own, administrator]) {
        const { status } = await api('POST', `/users/${path}`, { token, body })
        expect([path, [401, 403, 503].includes(status)]).toEqual([path, true])
      }
    }
    for (const token of [own, administrator]) {
      const saved = await api('PATCH', `/users/${editor.id}`, {
        token,
        body: { password: NEW_PASSWORD },
      })
      expect(saved.status).toBe(403)
      const bulk = await api('PATCH', `/users?where[id][equals]=${editor.id}`, {
        token,
        body: { password: NEW_PASSWORD },
      })
      expect(codeOf(await login(editor.email, NEW_PASSWORD))).toBe('wrong-credentials')
      expect(bulk.body.docs ?? []).toEqual([])
    }
    await signIn(editor)
  })

  it('stay with their address: nobody gives an account another one from an open session of its own', async () => {
    const editor = await studio.person('editor', ward)
    const body = { email: 'nguoi-khac@example.vn' }
    await api('PATCH', `/users/${editor.id}`, { token: await signIn(editor), body })
    expect(codeOf(await login(body.email, editor.password))).toBe('wrong-credentials')
    await signIn(editor)
    const byAdmin = await api('PATCH', `/users/${editor.id}`, { token: await signIn(admin), body })
    expect(byAdmin.status).toBe(200)
    await signIn({ ...editor, email: body.email })
  })

  it('do not take a reset token that was planted by saving', async () => {
    const editor = await studio.person('editor', ward)
    const token = await signIn(editor)
    await api('PATCH', `/users/${editor.id}`, {
      token,
      body: {
        ...{ resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
        ...{ invitationHash: 'x', invitationExpiresAt: '2099-01-01T00:00:00.000Z' },
        ...{ totpSecret: 'x', totpConfirmedAt: '2020-01-01T00:00:00.000Z', totpLastStep: 1 },
        ...{ recoveryHashes: ['x'], loginAttempts: -99, lockUntil: null, hash: 'x', salt: 'x' },
        ...{ sessions: [{ id: 'x', expiresAt: '2099-01-01T00:00:00.000Z' }] },
      },
    })
    const account = await stored(editor.id)
    for (const field of ['resetPasswordToken', 'invitationHash', 'totpSecret', 'totpConfirmedAt']) {
      expect([field, account[field] ?? null]).toEqual([field, null])
    }
    expect(account.recoveryHashes ?? null).toBeNull()
    expect(account.loginAttempts).toBe(0)
    expect(account.sessions).toHaveLength(1)
    await signIn(editor)
  })
})

describe('the stored password', () => {
  it('is compared as Payload stores it', async () => {
    const { id } = await studio.person('officer', ward)
    expect(await isPasswordOf(await stored(id), PASSWORD)).toBe(true)
    expect(await isPasswordOf(await stored(id), `${PASSWORD} `)).toBe(false)
    expect(await isPasswordOf(null, PASSWORD)).toBe(false)
  })

  it('opens however a keyboard puts its letters together', async () => {
    const { word, email } = await invite()
    await accept(word, 'Thuyền giấy xuôi dòng'.normalize('NFD'))
    for (const form of ['NFC', 'NFD']) {
      await tokenOf(api, email, 'Thuyền giấy xuôi dòng'.normalize(form))
    }
  })
})

describe('changing one’s own password', () => {
  const change = (token: string, present: string, password: string) =>
    api('POST', '/users/change-password', { token, body: { present, password } })

  it('asks for the present one and ends all other sessions', async () => {
    const officer = await studio.person('officer', ward)
    const [here, elsewhere] = [await signIn(officer), await signIn(officer)]
    expect(await change(here, 'khong-phai-mat-khau', NEW_PASSWORD)).toMatchObject({
      ...{ status: 403, body: { code: 'wrong-password', field: 'present' } },
    })
    expect(await isSignedIn(elsewhere)).toBe(true)
    expect(await change(here, PASSWORD, NEW_PASSWORD)).toMatchObject({ status: 200 })
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false])
    expect(codeOf(await login(officer.email, PASSWORD))).toBe('wrong-credentials')
    await tokenOf(api, officer.email, NEW_PASSWORD)
    expect(await logged(officer.id)).toContainEqual(expect.stringMatching(/Tự đổi mật khẩu/))
  })

  it('keeps the rules', async () => {
    const officer = await studio.person('officer', ward)
    const token = await signIn(officer)
    for (const password of ['qua-ngan', 'Mật khẩu 2026!', officer.email, PASSWORD]) {
      expect(await change(token, PASSWORD, password)).toMatchObject({
        ...{ status: 400, body: { code: 'weak-password', field: 'password' } },
      })
    }
    await signIn(officer)
  })

  it('counts wrong guesses of the present one towards the lock-out', async () => {
    const officer = await studio.person('officer', ward)
    const token = await signIn(officer)
    const codes: unknown[] = []
    for (let guess = 0; guess < 6; guess += 1) {
      codes.push(codeOf(await change(token, `sai-mat-khau-${guess}`, NEW_PASSWORD)))
    }
    expect(codes).toEqual([...Array<string>(5).fill('wrong-password'), 'account-locked'])
    expect(codeOf(await login(officer.email, PASSWORD))).toBe('account-locked')
  })
})

describe('a new account made by hand', () => {
  it.each(['1234567', 'matkhau12345', 'x'.repeat(300)])(
    'is refused with the password %j',
    async (password) => {
      const token = await signIn(admin)
      const { status } = await api('POST', '/users', { token, body: newcomer({ password }) })
      expect(status).toBe(400)
    },
  )
})

describe('lock-out', () => {
  async function fail(email: string, times: number) {
    const answers = []
    for (let count = 0; count < times; count += 1)
      answers.push(await login(email, 'sai-mat-khau-roi'))
    return answers
  }

  it('begins with the fifth failure, lasts ten minutes and says so', async () => {
    const officer = await studio.person('officer', ward)
    await fail(officer.email, 4)
    await signIn(officer)
    const start = studio.clock.now()
    expect((await fail(officer.email, 5)).map(codeOf)).toEqual(Array(5).fill('wrong-credentials'))
    const locked = await login(officer.email, PASSWORD)
    expect(locked).toMatchObject({ status: 423, body: { code: 'account-locked' } })
    expect(locked.body.detail).toMatch(/khoảng 10 phút \(lúc \d\d:\d\d\), hoặc nhờ người quản trị/)
    studio.clock.set(start + 10 * MINUTE - 1)
    expect(codeOf(await login(officer.email, PASSWORD))).toBe('account-locked')
    studio.clock.set(start + 10 * MINUTE)
    await signIn(officer)
    expect((await fail(officer.email, 4)).map(codeOf)).toEqual(Array(4).fill('wrong-credentials'))
    await signIn(officer)
  })

  it('tells nothing about whether an account exists: not by words, not by the lock', async () => {
    const officer = await studio.person('officer', ward)
    const known = await fail(officer.email, 7)
    const unknown = await fail('khong-co-ai@example.vn', 7)
    expect(unknown).toEqual(known)
    expect(known.map(codeOf).slice(4, 6)).toEqual(['wrong-credentials', 'account-locked'])
  })

  it('tells nothing by the time that an answer takes', async () => {
    const time = async (email: string) => {
      const start = performance.now()
      await login(email, 'sai-mat-khau-roi')
      return performance.now() - start
    }
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 4; round += 1) {
      times.known.push(await time((await studio.person('officer', ward)).email))
      times.unknown.push(await time(`khong-co-ai-${round}@example.vn`))
    }
    // Without the comparison with nobody's password, the unknown address answers in a few ms.
    expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2)
  })

  it('holds against thirty guesses at once', async () => {
    const officer = await studio.person('officer', ward)
    const guesses = Array.from({ length: 30 }, (_, number) =>
      login(officer.email, `sai-mat-khau-${number}`),
    )
    const right = login(officer.email, PASSWORD)
    const codes = (await Promise.all(guesses)).map(codeOf)
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(5)
    expect(codeOf(await right)).toBe('account-locked')
  })

  it('is lifted by an administrator, which is logged', async () => {
    const officer = await studio.person('officer', ward)
    await fail(officer.email, 5)
    const token = await signIn(wardAdmin)
    const standing = await api('GET', `/users/${officer.id}/account`, { token })
    expect(Date.parse(String(standing.body.lockedUntil))).toBe(studio.clock.now() + 10 * MINUTE)
    expect((await api('POST', `/users/${officer.id}/unlock`, { token })).status).toBe(200)
    await signIn(officer)
    expect(await logged(officer.id)).toContainEqual(expect.stringMatching(/Được mở khóa/))
  })

  it.each([
    [{ email: { equals: 'x' }, password: 'x' }, 400],
    [{ email: ['admin@example.vn'], password: 'x' }, 400],
    [{ email: 'x@example.vn', password: { $ne: null } }, 400],
    [{ email: 'x@example.vn', password: 'x'.repeat(1000) }, 400],
    [{ email: 'x@example.vn', password: 'x', role: 'admin' }, 400],
    [{}, 400],
  ])('%j is no login', async (body, status) => {
    expect(await api('POST', '/users/login', { body })).toMatchObject({ status, cookie: null })
  })

  it('says it in the same words for every failure of either kind', async () => {
    const officer = await studio.person('officer', ward)
    const wrong = await login(officer.email.toUpperCase(), 'sai-mat-khau-roi')
    expect(titleOf(wrong)).toBe(titleOf(await login('nguoi-la@example.vn', PASSWORD)))
  })
})

describe('signing out everywhere', () => {
  it('ends every session of the person, the present one too, which is logged', async () => {
    const officer = await studio.person('officer', ward)
    const tokens = [await signIn(officer), await signIn(officer), await signIn(officer)]
    const [token] = tokens
    const answer = await api('POST', `/users/${officer.id}/sign-out-everywhere`, { token })
    expect(answer.status).toBe(200)
    for (const one of tokens) expect(await isSignedIn(one)).toBe(false)
    expect(await logged(officer.id)).toContainEqual(expect.stringMatching(/^signed-out-everywhere/))
  })

  it('is done for others by their administrator', async () => {
    const editor = await studio.person('editor', ward)
    const token = await signIn(editor)
    const by = await signIn(wardAdmin)
    await api('POST', `/users/${editor.id}/sign-out-everywhere`, { token: by })
    expect([await isSignedIn(token), await isSignedIn(by)]).toEqual([false, true])
  })

  it('leaves no session that could be renewed, not even by a renewal at the same moment', async () => {
    const officer = await studio.person('officer', ward)
    const [here, elsewhere] = [await signIn(officer), await signIn(officer)]
    const renew = () => api('POST', '/users/refresh-token', { token: elsewhere })
    const signOut = api('POST', `/users/${officer.id}/sign-out-everywhere`, { token: here })
    await Promise.all([renew(), renew(), signOut, renew(), renew()])
    expect((await stored(officer.id)).sessions ?? []).toEqual([])
    expect((await renew()).status).toBe(401)
  })

  it('signing out once ends only the present session', async () => {
    const officer = await studio.person('officer', ward)
    const [here, elsewhere] = [await signIn(officer), await signIn(officer)]
    expect((await api('POST', '/users/logout', { token: here })).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([false, true])
    expect((await api('POST', '/users/refresh-token', { token: elsewhere })).status).toBe(200)
    expect(await isSignedIn(elsewhere)).toBe(true)
  })
})
