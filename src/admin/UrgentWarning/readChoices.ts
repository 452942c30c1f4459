/** Reads the lists of the form, as the signed-in person may. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { dayOf, isValidOn } from '#src/domain/calendar'
import { documentInWords } from '#src/domain/mandateWords'
import { partialDate, text, textOrNull, isStored, type Stored } from '#src/release/freeze/stored'
import { studioOf } from '#src/studio/context'
import type { Choice, Choices, HotlineChoice } from './choices'

/** The newest; an urgent warning answers to what has just come. */
const MOST_DIRECTIVES = 100

export async function readChoices(req: PayloadRequest): Promise<Choices> {
  const [hotlines, audiences, scamForms, directives] = await Promise.all([
    read(req, 'hotlines', { sort: 'name' }),
    read(req, 'audiences', { sort: 'name' }),
    read(req, 'scam-forms', { sort: 'name' }),
    read(req, 'directives', {
      ...{ sort: '-publicFrom', limit: MOST_DIRECTIVES },
      where: { publicFrom: { less_than_equal: isoNow(req) } },
    }),
  ])
  const day = dayOf(studioOf(req.payload).clock.now())
  return {
    hotlines: hotlines.filter((one) => isValidOn(one, day)).map(hotlineChoice),
    audiences: audiences.map(named),
    scamForms: scamForms.map(named),
    directives: directives.map((one) => ({ id: String(one.id), words: directiveWords(one) })),
  }
}

interface Reading {
  sort: string
  limit?: number
  where?: Where
}

async function read(
  req: PayloadRequest,
  collection: CollectionSlug,
  { sort, limit, where = {} }: Reading,
): Promise<Stored[]> {
  const { docs } = await req.payload.find({
    ...{ collection, where, sort, depth: 0 },
    ...(limit === undefined ? { pagination: false } : { limit }),
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as unknown as Stored[]
}

const isoNow = (req: PayloadRequest) => new Date(studioOf(req.payload).clock.now()).toISOString()

const named = (one: Stored): Choice => ({ id: String(one.id), words: text(one.name) })

function hotlineChoice(one: Stored): HotlineChoice {
  const ways = {
    name: text(one.name),
    call: textOrNull(one.call),
    sms: textOrNull(one.sms),
    smsForm: textOrNull(one.smsForm),
    url: textOrNull(one.url),
  }
  const words = [ways.name, ways.call ?? ways.sms ?? ways.url].filter(Boolean).join(' – ')
  return { id: String(one.id), words, ways }
}

function directiveWords(one: Stored): string {
  const { number, symbol } = isStored(one.documentNumber) ? one.documentNumber : {}
  const whole = [text(number), text(symbol)].filter(Boolean).join('/')
  return documentInWords({
    docType: textOrNull(one.docType),
    number: whole && !text(number) ? `/${whole}` : whole || null,
    issuer: textOrNull(one.issuer),
    issuedOn: partialDate(one.issuedOn),
  })
}
