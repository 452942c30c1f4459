import { childInHospital } from './materials/childInHospital'
import { elevenDays } from './materials/elevenDays'
import { fakeOfficers } from './materials/fakeOfficers'
import { highReturns } from './materials/highReturns'
import { fiveThings, loudspeakerScript } from './materials/openCampaign'
import type { DemonstrationMaterial } from './types'

/** In the order in which they became public. */
export function materials(today: string): DemonstrationMaterial[] {
  return [
    highReturns,
    childInHospital,
    fakeOfficers,
    elevenDays,
    fiveThings(today),
    loudspeakerScript(today),
  ]
}
