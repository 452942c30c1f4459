/**
 * The rival: Payload as it comes. The materials of this project as a plain collection that anyone
 * may read, an embedded database, no hooks, no drafts, no access rules to evaluate. It is asked
 * through `handleEndpoints`, which is all that the REST route of @payloadcms/next calls, behind a
 * bare node:http server: what Next itself costs is left out, in the rival's favour.
 */
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig, type Field } from 'payload'

export const NAMED = ['directives', 'campaigns', 'scam-forms', 'audiences', 'agencies'] as const
export type Named = (typeof NAMED)[number]

const read = () => true

const names = (slug: Named, name: string): Field => ({
  ...{ name, type: 'relationship', relationTo: slug, hasMany: true },
})

const material: CollectionConfig = {
  slug: 'materials',
  access: { read },
  defaultSort: '-releasedAt',
  fields: [
    { name: 'slug', type: 'text', unique: true, index: true },
    { name: 'kind', type: 'text', index: true },
    { name: 'language', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'summary', type: 'textarea' },
    { name: 'body', type: 'richText' },
    names('directives', 'directives'),
    names('campaigns', 'campaigns'),
    names('scam-forms', 'scamForms'),
    names('audiences', 'audiences'),
    names('agencies', 'agency'),
    { name: 'availability', type: 'text' },
    { name: 'licence', type: 'text' },
    { name: 'attribution', type: 'text' },
    { name: 'releasedAt', type: 'date', index: true },
  ],
}

export const stockConfig = (folder: string) =>
  buildConfig({
    secret: 'the rival of a measurement signs nothing',
    db: sqliteAdapter({
      client: { url: `file:${path.join(folder, 'payload.db')}` },
      idType: 'uuid',
      wal: true,
      push: true,
    }),
    editor: lexicalEditor(),
    collections: [
      material,
      ...NAMED.map((slug) => ({
        ...{ slug, access: { read } },
        fields: [{ name: 'title', type: 'text' } satisfies Field],
      })),
    ],
    telemetry: false,
    typescript: { autoGenerate: false },
  })
