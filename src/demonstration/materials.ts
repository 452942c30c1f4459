import { otpScript, sevenDays } from './materials/accountWeek'
import { childInHospital } from './materials/childInHospital'
import { easyJobs } from './materials/easyJobs'
import { elevenDays } from './materials/elevenDays'
import { fakeOfficers } from './materials/fakeOfficers'
import { forPortals } from './materials/forPortals'
import { highReturns } from './materials/highReturns'
import { hospitalBooking } from './materials/hospitalBooking'
import { lostMoney } from './materials/leaflet'
import { misdirected } from './materials/misdirected'
import { fiveThings, loudspeakerScript } from './materials/openCampaign'
import { fakeEmergency, fourSigns, threeQuestions } from './materials/posters'
import { callBackVideo, jobScript, marketAudio } from './materials/spoken'
import { inEnglish, inHmong } from './materials/translations'
import { numberList, oldSimLock, powerCut, simLock } from './materials/warnings'
import type { DemonstrationMaterial } from './types'

/** What was public in the order in which it became so, then what is still on its way. */
export function materials(today: string): DemonstrationMaterial[] {
  return [
    highReturns,
    childInHospital,
    fakeOfficers,
    elevenDays,
    ...[fakeEmergency, threeQuestions, oldSimLock, lostMoney, misdirected, forPortals].map((one) =>
      one(today),
    ),
    ...[fourSigns, numberList, inEnglish, simLock, fiveThings, loudspeakerScript, inHmong].map(
      (one) => one(today),
    ),
    sevenDays(today),
    otpScript(today),
    powerCut,
    jobScript(today),
    hospitalBooking,
    easyJobs,
    callBackVideo,
    marketAudio,
  ]
}
