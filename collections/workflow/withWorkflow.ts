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
import { checkShape } from '#collections/incoming/checkShape'
import { refuseUnknownLinks } from '#collections/incoming/refuseUnknownLinks'
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
  /** Who reads, where it is more than the agency tree and what is public. */
  read?: Access
}

const VERSIONS_KEPT = 100

export function withWorkflow({ titleOf, read, ...collection }: WorkflowOptions): CollectionConfig {
  const { slug, fields, hooks, admin } = collection
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
      hideAPIURL: true,
      defaultColumns: admin?.defaultColumns ?? ['title', 'state', 'agency', 'updatedAt'],
    },
    versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
    trash: true,
    endpoints: transitionEndpoints(slug),
    fields: [identityField, ...fields, ...workflowFields, slugField, agencyField],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), checkShape],
      beforeValidate: [
        refuseUnknownLinks,
        ...(hooks?.beforeValidate ?? []),
        keepSlug(slug, titleOf),
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        stampAgency,
        countVersion,
        // Last, so that a save that is refused withdraws nothing.
        withdrawBeforeTrash(slug),
      ],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseErasing],
    },
  }
}
