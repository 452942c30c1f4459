/**
 * Who may call which endpoint of ours: written from design §4.11, §4.7 and §7, not from the code. One
 * letter a row of tests/support/accessTable.ts, in its order: `G` where the caller is let through to
 * what the endpoint then answers, `.` where they are refused or may not even know.
 */
import type { TableCollection } from './accessTable'

/** What is asked about the ward's: a draft, or the account of its officer. */
interface EndpointRow {
  marks: string
  body?: Record<string, unknown>
}

//             anonymous · admin · agency-admin · officer · editor · leader · editor above · officer below
//             · elsewhere: agency-admin · officer · editor · leader
const ANYONE = 'GGGGGGGGGGGG'
const STAFF = '.GGGGGGGGGGG'
const READERS = '.GGGGGG.....'
const WRITERS = '...GG.......'
const EDITORS = '....G.G.....'
/** Each for their own agency. */
const WRITERS_ANYWHERE = '...GG.GG.GG.'
const ACCOUNT_KEEPERS = '.GG.........'
const NOBODY = '............'

const WORKFLOW: Record<string, EndpointRow> = {
  'post /:id/transitions': { marks: WRITERS, body: { action: 'submit' } },
  'get /:id/transitions': { marks: READERS },
  'post /:id/schedule-cancellation': { marks: EDITORS, body: { version: 1 } },
  'get /:id/timeline': { marks: READERS },
  'get /:id/mandates-ended': { marks: READERS },
}

export const ENDPOINT_TABLE: Partial<Record<TableCollection, Record<string, EndpointRow>>> = {
  directives: WORKFLOW,
  campaigns: WORKFLOW,
  materials: {
    ...WORKFLOW,
    'post /:id/second-look': { marks: EDITORS, body: { version: 1 } },
    'get /:id/lacks': { marks: READERS },
    'post /uploads': { marks: WRITERS_ANYWHERE },
  },
  portals: {
    'get /:id/keys': { marks: ACCOUNT_KEEPERS },
    'post /:id/keys': { marks: ACCOUNT_KEEPERS },
    // Of a key that does not exist nobody learns more; of those that do: tests/int/portalKeys.test.ts.
    'post /:id/keys/:key/rotate': { marks: NOBODY },
    'post /:id/keys/:key/revoke': { marks: NOBODY },
  },
  webhooks: {
    'get /:id/deliveries': { marks: ACCOUNT_KEEPERS },
    // Before there is a secret, so that nothing is sent anywhere.
    'post /:id/test': { marks: ACCOUNT_KEEPERS },
    'post /:id/secret': { marks: ACCOUNT_KEEPERS },
    'post /:id/replay': { marks: ACCOUNT_KEEPERS, body: { from: '2026-02-28T00:00:00Z' } },
    // Of a delivery that does not exist nobody learns more; of others: tests/int/webhooks.test.ts.
    'post /:id/deliveries/:delivery/resend': { marks: NOBODY },
  },
  users: {
    'post /login': { marks: ANYONE, body: { email: 'khong-co@example.vn', password: 'x' } },
    'post /logout': { marks: STAFF },
    'post /refresh-token': { marks: STAFF },
    'post /accept-invitation': { marks: ANYONE, body: { token: 'x' } },
    'post /invite': { marks: ACCOUNT_KEEPERS },
    'post /change-password': { marks: STAFF },
    'post /second-factor/begin': { marks: STAFF },
    'post /second-factor/confirm': { marks: STAFF },
    'post /second-factor/remove': { marks: STAFF },
    'post /:id/invitation': { marks: ACCOUNT_KEEPERS },
    'post /:id/sign-out-everywhere': { marks: ACCOUNT_KEEPERS },
    'post /:id/remove-second-factor': { marks: ACCOUNT_KEEPERS },
    'post /:id/unlock': { marks: ACCOUNT_KEEPERS },
    'get /:id/account': { marks: ACCOUNT_KEEPERS },
    'post /forgot-password': { marks: ANYONE },
    'post /reset-password': { marks: NOBODY },
    'post /first-register': { marks: NOBODY },
    'post /unlock': { marks: NOBODY },
    'post /verify/:token': { marks: NOBODY },
  },
}

/** Of no collection. */
export const ROOT_ENDPOINT_TABLE: Record<string, EndpointRow> = {
  'post /dispatch-imports/read': { marks: WRITERS_ANYWHERE },
  'post /dispatch-imports/match': { marks: WRITERS_ANYWHERE },
  'post /dispatch-imports': { marks: WRITERS_ANYWHERE },
}

/**
 * Payload's own, by what a collection is: what they do is in the access table, tried through them in
 * tests/int/endpoints.test.ts. A new one of a later Payload fails the test until it is looked at.
 */
export const PAYLOADS_OWN = {
  everywhere: [
    ...['get /', 'post /', 'patch /', 'delete /', 'get /:id', 'patch /:id', 'delete /:id'],
    ...['get /count', 'post /access/:id?', 'post /:id/duplicate'],
    ...['get /versions', 'get /versions/:id', 'post /versions/:id'],
  ],
  uploads: ['get /paste-url/:id?', 'get /file/:filename'],
  accounts: [
    ...['get /init', 'get /me', 'post /login', 'post /logout', 'post /refresh-token'],
    ...['post /forgot-password', 'post /reset-password', 'post /first-register', 'post /unlock'],
    'post /verify/:id',
  ],
  root: ['get /access'],
} as const
