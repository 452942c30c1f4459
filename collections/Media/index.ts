import type { CollectionConfig } from 'payload'
import { altField } from './alt'
import { acceptSafely } from './hooks/acceptSafely'
import { keepFromErasing, keepFromTrash } from './hooks/keepWhileUsed'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import {
  foldSearch,
  keepSearchText,
  SEARCH_FIELD,
  searchField,
} from '#collections/search/searchable'
import { identityField } from '#collections/fields/identity'
import { agencyField } from '#collections/workflow/fields'
import { stampAgency } from '#collections/workflow/hooks/stampAgency'
import { nobody } from '#src/access/nobody'
import { staffOfAgencyTree } from '#src/access/staffOfAgencyTree'
import { staffPanel } from '#src/access/staffPanel'
import { writerForOwnAgency } from '#src/access/writerForOwnAgency'
import { writerOfOwnAgency } from '#src/access/writerOfOwnAgency'

/** Pictures, sound and documents as staff upload them. The public only ever gets released copies. */
export const Media = (uploadsDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Hình và tệp', plural: 'Hình và tệp' },
  access: {
    create: writerForOwnAgency,
    read: staffOfAgencyTree,
    readVersions: nobody,
    update: writerOfOwnAgency,
    delete: writerOfOwnAgency,
    unlock: nobody,
    admin: staffPanel,
  },
  admin: {
    hideAPIURL: true,
    listSearchableFields: [SEARCH_FIELD],
    group: 'Nội dung',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'agency', 'updatedAt'],
  },
  trash: true,
  upload: {
    staticDir: uploadsDir,
    mimeTypes: [
      ...['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
      ...['application/pdf', 'audio/mpeg', 'audio/ogg', 'video/mp4', 'video/webm'],
      // What Payload calls an .ogg with newer sound in it.
      'audio/ogg; codecs=opus',
    ],
    // SVG carries scripts, and a pasted address would make the server fetch it.
    pasteURL: false,
    focalPoint: true,
    // Thumbnail and card are cut around the focal point; the large one is the whole picture.
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 320, withoutEnlargement: false },
      { name: 'card', width: 800, height: 450 },
      { name: 'large', width: 1600, withoutEnlargement: true },
    ],
    adminThumbnail: 'thumbnail',
    modifyResponseHeaders: ({ headers }) => {
      headers.set('x-content-type-options', 'nosniff')
      headers.set('content-security-policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  hooks: {
    beforeOperation: [checkShape, foldSearch, acceptSafely],
    beforeValidate: [refuseUnknownLinks],
    beforeChange: [
      stampAgency,
      keepSearchText(({ alt, caption, filename }) => [alt, caption, filename]),
      keepFromTrash,
    ],
    beforeDelete: [keepFromErasing],
  },
  fields: [
    identityField,
    altField,
    { name: 'caption', type: 'text', label: 'Chú thích', maxLength: 500 },
    {
      name: 'mostlyText',
      type: 'checkbox',
      label: 'Hình chủ yếu là chữ',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: 'Máy đoán khi tải lên. Hình nhiều chữ cần chép lại nội dung chữ vào tài liệu.',
      },
    },
    agencyField,
    searchField,
  ],
})
