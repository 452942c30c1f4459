import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: 'dist/next',
  poweredByHeader: false,
  // `npm test` checks types, over the tests too; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Two copies of payload (Next's bundle and the server's) would break `instanceof`.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
