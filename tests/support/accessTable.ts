/**
 * Who may do what to which collection by hand: one table, written from design §4.11, §7.1 and §7.7,
 * not from the code. Steps of the workflow (submit, approve, release …) are not here: they are in
 * tests/int/transitions.test.ts.
 *
 * The scene: a district above a ward, a quarter below the ward, and a commune that has nothing to
 * do with them. Every collection has one document of the ward and one of the commune.
 */
import type { Role } from '#src/domain/staff'

export const PLACES = ['ward', 'commune'] as const
export type Place = (typeof PLACES)[number]

/** The rows: who asks. `agency: null` is someone of no agency. */
export const ROWS = {
  anonymous: { who: 'an anonymous caller', role: null, agency: null },
  admin: { who: 'a system administrator', role: 'admin', agency: null },
  'agency-admin': { who: "the ward's administrator", role: 'agency-admin', agency: 'ward' },
  officer: { who: "the ward's officer", role: 'officer', agency: 'ward' },
  editor: { who: "the ward's editor", role: 'editor', agency: 'ward' },
  leader: { who: "the ward's leader", role: 'leader', agency: 'ward' },
  'editor above': { who: "the district's editor", role: 'editor', agency: 'district' },
  'officer below': { who: "the quarter's officer", role: 'officer', agency: 'quarter' },
  'agency-admin elsewhere': {
    who: "the commune's administrator",
    role: 'agency-admin',
    agency: 'commune',
  },
  'officer elsewhere': { who: "the commune's officer", role: 'officer', agency: 'commune' },
  'editor elsewhere': { who: "the commune's editor", role: 'editor', agency: 'commune' },
  'leader elsewhere': { who: "the commune's leader", role: 'leader', agency: 'commune' },
} as const satisfies Record<string, { who: string; role: Role | null; agency: string | null }>
export type RowName = keyof typeof ROWS
export const ROW_NAMES = Object.keys(ROWS) as RowName[]

export const OPERATIONS = {
  c: { name: 'create', verb: 'create one of' },
  r: { name: 'read', verb: 'read one of' },
  u: { name: 'update', verb: 'change one of' },
  t: { name: 'trash', verb: 'trash one of' },
  e: { name: 'erase', verb: 'erase for good one of' },
  v: { name: 'readVersions', verb: 'read the versions of one of' },
  l: { name: 'unlock', verb: 'unlock one of' },
} as const
export type Operation = (typeof OPERATIONS)[keyof typeof OPERATIONS]['name']

/** Capital letters are columns about the ward, small letters about the commune. */
const COLUMNS = 'CcRrUuTtEeVvLl'

/**
 * One letter a column: the letter itself where it is granted, `.` where it is refused, `-` where
 * the collection has no such thing (no trash, no versions, no accounts to unlock, no agency).
 */
type Rows = Record<RowName, string>

/** Officers and editors write for their own agency; an agency's tree reads; erasing is nobody's. */
const WORKFLOW: Rows = {
  anonymous: /*               */ '............--',
  admin: /*                   */ '..Rr......Vv--',
  'agency-admin': /*          */ '..R.......V.--',
  officer: /*                 */ 'C.R.U.T...V.--',
  editor: /*                  */ 'C.R.U.T...V.--',
  leader: /*                  */ '..R.......V.--',
  'editor above': /*          */ '..R.......V.--',
  'officer below': /*         */ '............--',
  'agency-admin elsewhere': /**/ '...r.......v--',
  'officer elsewhere': /*     */ '.c.r.u.t...v--',
  'editor elsewhere': /*      */ '.c.r.u.t...v--',
  'leader elsewhere': /*      */ '...r.......v--',
}

/** As content, without versions of its own; what was never released may be erased by its writers. */
const MEDIA: Rows = {
  anonymous: /*               */ '..........----',
  admin: /*                   */ '..Rr......----',
  'agency-admin': /*          */ '..R.......----',
  officer: /*                 */ 'C.R.U.T.E.----',
  editor: /*                  */ 'C.R.U.T.E.----',
  leader: /*                  */ '..R.......----',
  'editor above': /*          */ '..R.......----',
  'officer below': /*         */ '..........----',
  'agency-admin elsewhere': /**/ '...r......----',
  'officer elsewhere': /*     */ '.c.r.u.t.e----',
  'editor elsewhere': /*      */ '.c.r.u.t.e----',
  'leader elsewhere': /*      */ '...r......----',
}

/** Lists: everyone on the staff reads, administrators write, what materials point to stays. */
const LIST: Rows = {
  anonymous: /*               */ '.-.-.---.-----',
  admin: /*                   */ 'C-R-U---.-----',
  'agency-admin': /*          */ '.-R-.---.-----',
  officer: /*                 */ '.-R-.---.-----',
  editor: /*                  */ '.-R-.---.-----',
  leader: /*                  */ '.-R-.---.-----',
  'editor above': /*          */ '.-R-.---.-----',
  'officer below': /*         */ '.-R-.---.-----',
  'agency-admin elsewhere': /**/ '.-R-.---.-----',
  'officer elsewhere': /*     */ '.-R-.---.-----',
  'editor elsewhere': /*      */ '.-R-.---.-----',
  'leader elsewhere': /*      */ '.-R-.---.-----',
}

/** The same list for the tree of agencies: here the ward and the commune themselves. */
const AGENCIES: Rows = {
  anonymous: /*               */ '......--..----',
  admin: /*                   */ 'CcRrUu--..----',
  'agency-admin': /*          */ '..Rr..--..----',
  officer: /*                 */ '..Rr..--..----',
  editor: /*                  */ '..Rr..--..----',
  leader: /*                  */ '..Rr..--..----',
  'editor above': /*          */ '..Rr..--..----',
  'officer below': /*         */ '..Rr..--..----',
  'agency-admin elsewhere': /**/ '..Rr..--..----',
  'officer elsewhere': /*     */ '..Rr..--..----',
  'editor elsewhere': /*      */ '..Rr..--..----',
  'leader elsewhere': /*      */ '..Rr..--..----',
}

/** Portals belong to administrators: of the system everywhere, of an agency in their own. */
const PORTALS: Rows = {
  anonymous: /*               */ '..........----',
  admin: /*                   */ 'CcRrUuTtEe----',
  'agency-admin': /*          */ 'C.R.U.T.E.----',
  officer: /*                 */ '..R.......----',
  editor: /*                  */ '..R.......----',
  leader: /*                  */ '..R.......----',
  'editor above': /*          */ '..R.......----',
  'officer below': /*         */ '..........----',
  'agency-admin elsewhere': /**/ '.c.r.u.t.e----',
  'officer elsewhere': /*     */ '...r......----',
  'editor elsewhere': /*      */ '...r......----',
  'leader elsewhere': /*      */ '...r......----',
}

/** Rows of the server's own: endpoints of the portal and of the webhook say what may be known of them. */
const SERVERS_OWN: Rows = Object.fromEntries(
  ROW_NAMES.map((row) => [row, '......--..----']),
) as Rows

/** Kept like portals, and read by their keepers only: an address may hold a secret word. */
const WEBHOOKS: Rows = {
  anonymous: /*               */ '......--..----',
  admin: /*                   */ 'CcRrUu--Ee----',
  'agency-admin': /*          */ 'C.R.U.--E.----',
  officer: /*                 */ '......--..----',
  editor: /*                  */ '......--..----',
  leader: /*                  */ '......--..----',
  'editor above': /*          */ '......--..----',
  'officer below': /*         */ '......--..----',
  'agency-admin elsewhere': /**/ '.c.r.u--.e----',
  'officer elsewhere': /*     */ '......--..----',
  'editor elsewhere': /*      */ '......--..----',
  'leader elsewhere': /*      */ '......--..----',
}

/** Logs are appended by the server; here with a scheduled release, which only its tree may see. */
const LOG: Rows = {
  anonymous: /*               */ '......--..----',
  admin: /*                   */ '..Rr..--..----',
  'agency-admin': /*          */ '..R...--..----',
  officer: /*                 */ '..R...--..----',
  editor: /*                  */ '..R...--..----',
  leader: /*                  */ '..R...--..----',
  'editor above': /*          */ '..R...--..----',
  'officer below': /*         */ '......--..----',
  'agency-admin elsewhere': /**/ '...r..--..----',
  'officer elsewhere': /*     */ '...r..--..----',
  'editor elsewhere': /*      */ '...r..--..----',
  'leader elsewhere': /*      */ '...r..--..----',
}

/** Dispatches as they arrived: the import writes them, whoever may read the drafts reads them. */
const ORIGINALS: Rows = LOG

/** Someone else's account: a colleague in the ward, a stranger in the commune. */
const USERS: Rows = {
  anonymous: /*               */ '......--..--..',
  admin: /*                   */ 'CcRrUu--Ee--Ll',
  'agency-admin': /*          */ 'C.R.U.--..--L.',
  officer: /*                 */ '......--..--..',
  editor: /*                  */ '......--..--..',
  leader: /*                  */ '......--..--..',
  'editor above': /*          */ '......--..--..',
  'officer below': /*         */ '......--..--..',
  'agency-admin elsewhere': /**/ '.c.r.u--..--.l',
  'officer elsewhere': /*     */ '......--..--..',
  'editor elsewhere': /*      */ '......--..--..',
  'leader elsewhere': /*      */ '......--..--..',
}

export const ACCESS_TABLE = {
  directives: WORKFLOW,
  campaigns: WORKFLOW,
  materials: WORKFLOW,
  media: MEDIA,
  'dispatch-files': ORIGINALS,
  audiences: LIST,
  'scam-forms': LIST,
  hotlines: LIST,
  agencies: AGENCIES,
  portals: PORTALS,
  'portal-keys': SERVERS_OWN,
  webhooks: WEBHOOKS,
  'webhook-states': SERVERS_OWN,
  'webhook-deliveries': SERVERS_OWN,
  releases: LOG,
  'audit-log': LOG,
  users: USERS,
} as const satisfies Record<string, Rows>
export type TableCollection = keyof typeof ACCESS_TABLE
export const TABLE_COLLECTIONS = Object.keys(ACCESS_TABLE) as TableCollection[]

export interface Cell {
  row: RowName
  operation: Operation
  place: Place
  /** Null: the collection has no such thing. */
  isGranted: boolean | null
  title: string
}

/** The cells of one collection, row by row. Throws where a row is not written as the table asks. */
export function cellsOf(collection: TableCollection): Cell[] {
  return ROW_NAMES.flatMap((row) => {
    const written = [...ACCESS_TABLE[collection][row]]
    if (written.length !== COLUMNS.length) throw new Error(`${collection}, ${row}: wrong length`)
    return written.map((mark, index) => cellOf(collection, row, COLUMNS.charAt(index), mark))
  })
}

function cellOf(collection: TableCollection, row: RowName, column: string, mark: string): Cell {
  if (mark !== column && mark !== '.' && mark !== '-') {
    throw new Error(`${collection}, ${row}: ${mark} stands in column ${column}`)
  }
  const { name, verb } = OPERATIONS[column.toLowerCase() as keyof typeof OPERATIONS]
  const place: Place = column === column.toUpperCase() ? 'ward' : 'commune'
  const verdict = mark === '.' ? 'does not let' : 'lets'
  return {
    row,
    operation: name,
    place,
    isGranted: mark === '-' ? null : mark === column,
    title: `${verdict} ${ROWS[row].who} ${verb} the ${place}'s ${collection}`,
  }
}
