import { printSchema } from 'graphql'
import { SCHEMA } from './schema'

/** Checked in, so that a change of the public contract is seen as one; `npm run generate` writes it. */
export const SDL_FILE = 'docs/schema.graphql'

export function sdl(): string {
  return `# Made by \`npm run generate\` from src/delivery/graphql: not to be edited by hand.\n\n${printSchema(SCHEMA)}\n`
}
