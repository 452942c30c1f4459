import path from 'node:path'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '#collections/index'
import { guardLocks } from '#src/access/lockedDocuments'
import { makeClock } from '#src/clock'
import { databaseAdapter } from '#src/database/adapter'
import { ACCOUNT_VIEWS, studioViews } from '#src/admin/pages'
import { dispatchImportEndpoints } from '#src/importing/screen/endpoints'
import { originsOf, readEnvironment } from '#src/env'
import { errorInLog } from '#src/studio/errorInLog'
import { PUBLIC_ONLY, THIS_MACHINE_TOO } from '#src/outgoing/destination'
import { guardedClient } from '#src/outgoing/guardedClient'
import { lockedInVietnamese } from '#src/studio/lockedInVietnamese'
import { noEmail } from '#src/studio/noEmail'
import { writeKeyUses } from '#src/portals/keyUses'
import { guardVersions } from '#src/release/guardVersions'
import { bodyEditor } from '#src/studio/bodyEditor'
import { STUDIO_TRANSLATIONS } from '#src/studio/translations'
import { refuseInVietnamese } from '#src/uploading/refuseInVietnamese'
import type { StudioContext } from '#src/studio/context'

const environment = readEnvironment(process.env)
const { mediaDir, publicUrl } = environment

const studio: StudioContext = {
  clock: makeClock(environment.testClock),
  outgoing: guardedClient({
    rules: environment.allowsLocalWebhooks ? THIS_MACHINE_TOO : PUBLIC_ONLY,
  }),
  requiresSecondFactor: environment.isServedBeyondThisMachine,
  uploadsDir: path.join(/*turbopackIgnore: true*/ mediaDir, 'uploads'),
  releasedDir: path.join(/*turbopackIgnore: true*/ mediaDir, 'released'),
}

const MEGABYTE = 1024 * 1024

export default buildConfig({
  secret: environment.secret ?? '',
  serverURL: publicUrl ?? '',
  csrf: originsOf(environment),
  routes: { admin: '/admin', api: '/cms/api' },
  graphQL: { disable: true },
  db: databaseAdapter({
    databaseUrl: environment.databaseUrl,
    transactions: environment.databaseTransactions,
    dataDir: environment.dataDir,
  }),
  editor: bodyEditor,
  email: noEmail,
  sharp,
  collections: collections({
    uploadsDir: studio.uploadsDir,
    servesOverTls: publicUrl?.startsWith('https:') ?? false,
  }),
  endpoints: dispatchImportEndpoints,
  hooks: { afterError: [lockedInVietnamese, refuseInVietnamese] },
  custom: { studio },
  // Vietnamese only, so that no browser's Accept-Language turns the studio English.
  i18n: {
    supportedLanguages: { vi },
    fallbackLanguage: 'vi',
    translations: STUDIO_TRANSLATIONS,
  },
  admin: {
    user: 'users',
    // No picture service is asked about anyone who signs in.
    avatar: 'default',
    components: {
      views: { ...studioViews(), ...ACCOUNT_VIEWS },
      providers: ['/src/admin/PayloadMarkup/index.tsx#PayloadMarkup'],
      header: ['/src/admin/Accounts/FactorNotice.tsx#FactorNotice'],
      beforeNavLinks: ['/src/admin/StudioNav/index.tsx#StudioNav'],
      graphics: {
        Logo: '/src/admin/Brand/index.tsx#Logo',
        Icon: '/src/admin/Brand/index.tsx#Icon',
      },
    },
    dateFormat: "HH:mm 'ngày' dd/MM/yyyy",
    timezones: {
      supportedTimezones: [{ label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
      defaultTimezone: 'Asia/Ho_Chi_Minh',
    },
    meta: { titleSuffix: ' – Cảnh Giác' },
    importMap: {
      baseDir: path.resolve(/*turbopackIgnore: true*/ '.'),
      importMapFile: path.resolve(/*turbopackIgnore: true*/ 'src/app/(payload)/admin/importMap.js'),
    },
  },
  // A little more than a file may have: the media collection refuses what is too big by its name.
  upload: {
    limits: { fileSize: 54 * MEGABYTE, files: 1 },
    requestSizeLimit: 55 * MEGABYTE,
    abortOnLimit: true,
    responseOnLimit: 'Tệp lớn hơn 50 MB. Hãy nén bớt hoặc tách tệp ra rồi tải lên lại.',
  },
  bodyParser: { limits: { fieldSize: 2 * MEGABYTE } },
  // To stderr: what a command prints on stdout is its answer.
  loggingLevels: { FileUploadError: 'info' },
  logger: {
    options: { level: 'warn', serializers: { err: errorInLog } },
    destination: process.stderr,
  },
  onInit: (payload) => {
    guardVersions(payload)
    guardLocks(payload)
    writeKeyUses(payload)
  },
  telemetry: false,
  typescript: {
    outputFile: path.resolve(/*turbopackIgnore: true*/ 'src/database/payload-types.ts'),
  },
})
