/** Every screen of the studio that somebody gets to, over the demonstration content. */
import type { Page } from 'playwright-core'
import type { ScreenDocuments } from './documents'
import * as open from './opened'

/** Who looks at it; `nobody` has not signed in. */
export type Viewer = 'officer' | 'editor' | 'leader' | 'admin' | 'nobody'

export interface Screen {
  name: string
  viewer: Viewer
  /** Path and query below the address of the server. */
  path: (documents: ScreenDocuments) => string
  /** What is done on it before it is looked at. */
  open?: (page: Page) => Promise<void>
}

const LISTS = [
  ...['directives', 'campaigns', 'materials', 'media', 'dispatch-files', 'audiences'],
  ...[
    'scam-forms',
    'hotlines',
    'agencies',
    'portals',
    'webhooks',
    'releases',
    'audit-log',
    'users',
  ],
] as const
/** Where an officer or an editor writes. */
const WRITTEN = ['directives', 'campaigns', 'materials', 'media'] as const
const ADMINISTERED = [
  'audiences',
  'scam-forms',
  'hotlines',
  'agencies',
  'portals',
  'webhooks',
  'users',
] as const

const screen = (
  viewer: Viewer,
  name: string,
  path: string | Screen['path'],
  more: Pick<Screen, 'open'> = {},
): Screen => ({ viewer, name, path: typeof path === 'string' ? () => path : path, ...more })

const list = (slug: string) => `/admin/collections/${slug}`
const form =
  (slug: keyof ScreenDocuments, more = ''): Screen['path'] =>
  (documents) =>
    `${list(slug)}/${documents[slug]}${more}`

const ofNobody: Screen[] = [
  screen('nobody', 'login', '/admin/login'),
  screen('nobody', 'login-refused', '/admin/login', { open: open.wrongPassword }),
  screen('nobody', 'forgot', '/admin/forgot'),
  screen('nobody', 'invitation', ({ invitation }) => invitation),
  screen('nobody', 'invitation-void', '/admin/loi-moi#khong-co'),
  screen('nobody', 'logout-inactivity', '/admin/logout-inactivity'),
  screen('nobody', 'unknown-address', '/khong-co-trang-nay'),
]

const homes: Screen[] = (['officer', 'editor', 'leader', 'admin'] as const).map((viewer) =>
  screen(viewer, `home-${viewer}`, '/admin'),
)

const ownPages: Screen[] = [
  screen('officer', 'menu', '/admin', { open: open.menu }),
  screen('officer', 'calendar', '/admin/lich'),
  screen('officer', 'import-empty', '/admin/nhap-van-ban'),
  screen('officer', 'import-read', '/admin/nhap-van-ban', { open: open.readDispatch }),
  screen('leader', 'import-not-writer', '/admin/nhap-van-ban'),
  screen('officer', 'bulk-upload-empty', '/admin/tai-len'),
  screen('officer', 'bulk-upload-filled', '/admin/tai-len', { open: open.uploadPicture }),
  screen('leader', 'bulk-upload-not-writer', '/admin/tai-len'),
  screen('editor', 'urgent-warning', '/admin/canh-bao-khan'),
  screen('officer', 'urgent-warning-officer', '/admin/canh-bao-khan'),
  screen('leader', 'urgent-warning-not-writer', '/admin/canh-bao-khan'),
  screen('editor', 'directive-overview', form('directives', '/toan-canh')),
  ...(['page', 'phone', 'loudspeaker'] as const).map((tab) =>
    screen(
      'editor',
      `preview-${tab}`,
      ({ materials }) => `/admin/xem-truoc/materials/${materials}`,
      {
        open: open.previewTab(tab),
      },
    ),
  ),
  screen(
    'editor',
    'preview-campaign',
    ({ campaigns }) => `/admin/xem-truoc/campaigns/${campaigns}`,
  ),
  screen('editor', 'differences', ({ edited }) => `/admin/khac-biet/materials/${edited}`),
  screen('editor', 'versions', ({ edited }) => `${list('materials')}/${edited}/versions`),
  screen('editor', 'version', ({ edited }) => `${list('materials')}/${edited}/versions`, {
    open: open.oldestVersion,
  }),
  screen('officer', 'account', '/admin/account'),
  screen('editor', 'account-factor', '/admin/account', { open: open.beginFactor }),
  screen('admin', 'account-admin', '/admin/account'),
]

const errorPages: Screen[] = [
  screen('officer', 'unknown-page', '/admin/khong-co'),
  screen(
    'officer',
    'unknown-document',
    `${list('materials')}/019a0000-0000-7000-8000-000000000000`,
  ),
  screen('officer', 'unknown-collection', list('khong-co')),
  screen('officer', 'not-allowed', `${list('portals')}/create`),
]

const lists: Screen[] = [
  ...LISTS.map((slug) => screen('admin', `list-${slug}`, list(slug))),
  ...WRITTEN.map((slug) => screen('editor', `list-${slug}-editor`, list(slug))),
  screen('editor', 'list-empty', `${list('materials')}?search=khongcogi`),
  screen('editor', 'list-trash', `${list('materials')}/trash`),
  screen('editor', 'list-columns', list('materials'), { open: open.columns }),
  screen('editor', 'list-filters', list('materials'), { open: open.filters }),
  screen('editor', 'list-date-filter', list('materials'), { open: open.dateFilter }),
  screen('editor', 'list-selected', list('materials'), { open: open.selectRows }),
  screen('editor', 'list-edit-many', list('materials'), { open: open.editMany }),
  screen('editor', 'list-per-page', list('materials'), { open: open.perPage }),
]

const forms: Screen[] = [
  ...WRITTEN.map((slug) => screen('officer', `create-${slug}`, `${list(slug)}/create`)),
  ...WRITTEN.map((slug) => screen('editor', `edit-${slug}`, form(slug))),
  ...ADMINISTERED.map((slug) => screen('admin', `create-${slug}`, `${list(slug)}/create`)),
  ...LISTS.filter((slug) => !(WRITTEN as readonly string[]).includes(slug)).map((slug) =>
    screen('admin', `edit-${slug}`, form(slug)),
  ),
  screen('leader', 'read-material', form('materials')),
  screen('editor', 'edit-withdrawn', ({ withdrawn }) => `${list('materials')}/${withdrawn}`),
  screen('editor', 'edit-in-review', ({ inReview }) => `${list('materials')}/${inReview}`),
  screen('editor', 'edit-warning', ({ warning }) => `${list('materials')}/${warning}`),
  screen('admin', 'webhook-secret', form('webhooks'), { open: open.webhookStep('change') }),
  screen('admin', 'webhook-replay', form('webhooks'), { open: open.webhookStep('replay') }),
  screen('officer', 'create-refused', `${list('materials')}/create`, { open: open.saveEmpty }),
  ...[0, 1, 2, 3].map((tab) =>
    screen('editor', `directive-tab-${tab}`, form('directives'), { open: open.formTab(tab) }),
  ),
]

const dialogs: Screen[] = [
  screen('editor', 'step-return', ({ inReview }) => `${list('materials')}/${inReview}`, {
    open: open.step('return'),
  }),
  ...['withdraw', 'replace'].map((action) =>
    screen('editor', `step-${action}`, form('materials'), { open: open.step(action) }),
  ),
  screen('editor', 'step-schedule', ({ approved }) => `${list('materials')}/${approved}`, {
    open: open.step('schedule'),
  }),
  screen('officer', 'dialog-leave', `${list('materials')}/create`, { open: open.leave }),
  screen('editor', 'dialog-more', form('materials'), { open: open.more }),
  screen('editor', 'dialog-trash', form('materials'), { open: open.moveToTrash }),
  screen('editor', 'drawer-media', form('materials'), { open: open.chooseMedia }),
  screen('editor', 'drawer-new-media', form('materials'), { open: open.newMedia }),
  screen('editor', 'picker-directives', form('materials'), { open: open.directivePicker }),
  screen('editor', 'editor-link', form('materials'), { open: open.editorLink }),
  screen('officer', 'editor-slash', `${list('materials')}/create`, { open: open.editorSlash }),
  screen('editor', 'picture-edit', form('media'), { open: open.editPicture }),
]

export const SCREENS: readonly Screen[] = [
  ...ofNobody,
  ...homes,
  ...ownPages,
  ...errorPages,
  ...lists,
  ...forms,
  ...dialogs,
]
