/**
 * Makes a collection one whose documents go from draft to public step by step: version and state
 * fields, hooks, borders between agencies, and the transitions endpoint.
 */
import type { Access, CollectionConfig } from 'payload'
import { nobody } from '#src/access/nobody'
import { readerOfContent } from '#src/access/readerOfContent'
import { staffOfVersionsTree } from '#src/access/staffOfVersionsTree'
import { staffPanel } from '#src/access/staffPanel'
import { writerForOwnAgency } from '#src/access/writerForOwnAgency'
import { writerOfOwnAgency } from '#src/access/writerOfOwnAgency'
import type { WorkflowCollection } from '#src/domain/release'
import { transitionEndpoints } from '#src/release/transitionEndpoints'
import { reviewEndpoint } from '#src/studio/mandates/reviewEndpoint'
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
import {
  foldSearch,
  keepSearchText,
  SEARCH_FIELD,
  searchField,
} from '#collections/search/searchable'
import { identityField } from '#collections/fields/identity'
import { agencyField, slugField, workflowFields } from './fields'
import { countVersion } from './hooks/countVersion'
import { keepSlug } from './hooks/keepSlug'
import { refuseErasing } from './hooks/refuseErasing'
import { stampAgency } from './hooks/stampAgency'
import { withdrawBeforeTrash } from './hooks/withdrawBeforeTrash'

interface WorkflowOptions extends Omit<CollectionConfig, 'slug' | 'access' | 'versions'> {
  slug: WorkflowCollection
  /** The words that the slug is made of when the author leaves it empty. */
  titleOf: (data: Record<string, unknown>) => string
  /** What else a document is found by, besides its title and slug. */
  wordsOf?: (data: Record<string, unknown>) => readonly unknown[]
  /** Who reads, where it is more than the agency tree and what is public. */
  read?: Access
}

const VERSIONS_KEPT = 100

export function withWorkflow({
  titleOf,
  wordsOf = () => [],
  read,
  ...collection
}: WorkflowOptions): CollectionConfig {
  const { slug, fields, hooks, admin, endpoints } = collection
  return {
    ...collection,
    access: {
      create: writerForOwnAgency,
      read: read ?? readerOfContent,
      readVersions: staffOfVersionsTree,
      update: writerOfOwnAgency,
      delete: writerOfOwnAgency,
      unlock: nobody,
      admin: staffPanel,
    },
    admin: {
      ...admin,
      components: withSavedVersions(admin?.components),
      hideAPIURL: true,
      listSearchableFields: [SEARCH_FIELD],
      defaultColumns: admin?.defaultColumns ?? ['title', 'state', 'agency', 'updatedAt'],
    },
    versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
    trash: true,
    endpoints: [...transitionEndpoints(slug), reviewEndpoint(slug), ...(endpoints || [])],
    fields: [identityField, ...fields, ...workflowFields, slugField, agencyField, searchField],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), checkShape, foldSearch],
      beforeValidate: [
        refuseUnknownLinks,
        ...(hooks?.beforeValidate ?? []),
        keepSlug(slug, titleOf),
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        stampAgency,
        countVersion,
        keepSearchText((data) => [titleOf(data), data.slug, ...wordsOf(data)]),
        // Last, so that a save that is refused withdraws nothing.
        withdrawBeforeTrash(slug),
      ],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseErasing],
    },
  }
}

type Components = NonNullable<CollectionConfig['admin']>['components']

/** Our own pages of saved versions: Payload's show fields that are none of an editor's business. */
function withSavedVersions(components: Components): Components {
  const folder = '/src/admin/SavedVersions'
  return {
    ...components,
    views: {
      ...components?.views,
      edit: {
        ...components?.views?.edit,
        versions: { Component: `${folder}/VersionList.tsx#VersionList` },
        version: { Component: `${folder}/VersionPage.tsx#VersionPage` },
      },
    },
  } as Components
}
