import type { Access } from 'payload'

/** For what only the server itself does. */
export const nobody: Access = () => false
