import type { CollectionConfig } from 'payload'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import { identityField } from '#collections/fields/identity'
import { agencyAdministrator } from '#src/access/agencyAdministrator'
import { agencyAdministratorCreating } from '#src/access/agencyAdministratorCreating'
import { administratorOfAccountField } from '#src/access/administratorOfAccountField'
import { nobody } from '#src/access/nobody'
import { selfOrAdministrator } from '#src/access/selfOrAdministrator'
import { staffPanel } from '#src/access/staffPanel'
import { systemAdmin } from '#src/access/systemAdmin'
import {
  foldSearch,
  keepSearchText,
  SEARCH_FIELD,
  searchField,
} from '#collections/search/searchable'
import { accountEndpoints } from '#src/accounts/endpoints'
import { LOCK_MS, MOST_FAILURES } from '#src/accounts/lock'
import { ROLE_LABELS, ROLES } from '#src/domain/staff'
import { invitationFields, secondFactorFields } from './credentials'
import { logRights } from './hooks/logRights'
import { refuseRightsBeyondOwn } from './hooks/refuseRightsBeyondOwn'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'
import { requireSecondFactor } from './hooks/requireSecondFactor'

const SESSION_SECONDS = 8 * 60 * 60

/** Tài khoản: staff. The first administrator is made by the start command only. */
export const Users = (servesOverTls: boolean): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    maxLoginAttempts: MOST_FAILURES,
    lockTime: LOCK_MS,
    useAPIKey: false,
    cookies: { secure: servesOverTls, sameSite: 'Lax' },
  },
  access: {
    create: agencyAdministratorCreating,
    read: selfOrAdministrator,
    readVersions: nobody,
    update: selfOrAdministrator,
    delete: systemAdmin,
    unlock: agencyAdministrator,
    admin: staffPanel,
  },
  admin: {
    group: 'Quản trị',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'agency'],
    listSearchableFields: [SEARCH_FIELD],
    hideAPIURL: true,
    components: {
      views: {
        edit: { default: { Component: '/src/admin/Accounts/EditAccount.tsx#EditAccount' } },
      },
    },
  },
  hooks: {
    beforeOperation: [checkShape, foldSearch],
    beforeValidate: [refuseUnknownLinks, refuseWeakPassword],
    beforeChange: [refuseRightsBeyondOwn, keepSearchText(({ name, email }) => [name, email])],
    afterChange: [logRights],
    beforeLogin: [requireSecondFactor],
  },
  endpoints: accountEndpoints,
  fields: [
    identityField,
    { name: 'name', type: 'text', label: 'Họ tên', required: true, maxLength: 200 },
    // Whoever finds a session open must not take the account with it.
    {
      name: 'email',
      type: 'email',
      label: 'Thư điện tử',
      access: { update: administratorOfAccountField },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Vai trò',
      required: true,
      saveToJWT: true,
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: administratorOfAccountField, update: administratorOfAccountField },
    },
    {
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      label: 'Cơ quan',
      index: true,
      saveToJWT: true,
      access: { create: administratorOfAccountField, update: administratorOfAccountField },
      validate: (value: unknown, { data }: { data: { role?: string } }) =>
        value || data.role === 'admin' ? true : 'Hãy chọn cơ quan của người này.',
    },
    {
      name: 'mayReleaseUrgently',
      type: 'checkbox',
      label: 'Được phát cảnh báo khẩn',
      defaultValue: false,
      access: { create: administratorOfAccountField, update: administratorOfAccountField },
      admin: {
        condition: (data) => data.role === 'editor',
        description: 'Được tự soạn và phát ngay cảnh báo khẩn; việc phát được ghi lại.',
      },
    },
    {
      name: 'security',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/Accounts/panel/index.tsx#AccountPanel' },
      },
    },
    ...secondFactorFields,
    ...invitationFields,
    searchField,
  ],
})
