/** The processes that a measurement needs, each loaded only where it is played. */
export const ROLES = {
  'bare-http': () => import('./bareHttp'),
  load: () => import('./load'),
  'write-releases': () => import('./writeReleases'),
  'keep-releasing': () => import('./keepReleasing'),
  'ask-snapshot': () => import('./askSnapshot'),
  'write-payload-rest': () => import('./writePayloadRest'),
  'payload-rest': () => import('./payloadRest'),
} as const

export type RoleName = keyof typeof ROLES
type Play<N extends RoleName> = Awaited<ReturnType<(typeof ROLES)[N]>>['play']
export type RoleInput<N extends RoleName> = Parameters<Play<N>>[0]
export type RoleOutput<N extends RoleName> = Awaited<ReturnType<Play<N>>>

/** Stands before the one line that a role says to who started it. */
export const SAID = 'bench '
