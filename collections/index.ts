import type { CollectionConfig } from 'payload'
import { Agencies } from '#collections/Agencies/index'
import { Audiences } from '#collections/Audiences/index'
import { AuditLog } from '#collections/AuditLog/index'
import { Campaigns } from '#collections/Campaigns/index'
import { Directives } from '#collections/Directives/index'
import { DispatchFiles } from '#collections/DispatchFiles/index'
import { Hotlines } from '#collections/Hotlines/index'
import { Materials } from '#collections/Materials/index'
import { Media } from '#collections/Media/index'
import { PortalKeys } from '#collections/PortalKeys/index'
import { Portals } from '#collections/Portals/index'
import { Releases } from '#collections/Releases/index'
import { ScamForms } from '#collections/ScamForms/index'
import { Users } from '#collections/Users/index'
import { WebhookDeliveries } from '#collections/WebhookDeliveries/index'
import { Webhooks } from '#collections/Webhooks/index'
import { WebhookStates } from '#collections/WebhookStates/index'
import { withTimestamps } from '#collections/timestamps/withTimestamps'

interface CollectionOptions {
  uploadsDir: string
  servesOverTls: boolean
}

/** Says what a document is as long as it has no name. */
const withName = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: ['/src/admin/DocumentName/index.tsx#DocumentName'],
        },
      },
    },
  }
}

/** Everything an editor sees, in menu order. */
export const collections = (options: CollectionOptions): CollectionConfig[] =>
  [
    Directives,
    Campaigns,
    Materials,
    Media(options.uploadsDir),
    DispatchFiles(options.uploadsDir),
    Audiences,
    ScamForms,
    Hotlines,
    Agencies,
    Portals,
    PortalKeys,
    Webhooks,
    WebhookStates,
    WebhookDeliveries,
    Releases,
    AuditLog,
    Users(options.servesOverTls),
  ].map((collection) => withTimestamps(withName(collection)))
