/**
 * What a fresh installation shows: the five dispatches, the lists they lean on, two campaigns and
 * the materials that answer to them. Data only; the loader writes it.
 */
import { agencies } from './agencies'
import { audiences } from './audiences'
import { campaigns } from './campaigns'
import { directives } from './directives'
import { hotlines } from './hotlines'
import { materials } from './materials'
import { people } from './people'
import { portals } from './portals'
import { scamForms } from './scamForms'
import type { DemonstrationContent } from './types'

export type * from './types'

/** `today` is a Vietnam day, `YYYY-MM-DD`: one campaign is open around it. */
export function demonstrationContent(today: string): DemonstrationContent {
  return {
    listsEffectiveFrom: '2020-07-01T00:00:00.000Z',
    agencies,
    people,
    audiences,
    scamForms,
    hotlines,
    portals,
    directives,
    campaigns: campaigns(today),
    materials: materials(today),
  }
}
