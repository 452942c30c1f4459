/**
 * The public half as one request handler. It sits in front of everything else: true means answered,
 * false that the address belongs to someone else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AnswerCaches } from './answerCache'
import { Admissions } from './callers/admission'
import { clientAddresses } from './callers/clientAddress'
import type { DeliveryDependencies } from './desk'
import { cacheKey, Exchange } from './exchange'
import { LazyGraphql } from './graphql/lazyGraphql'
import { isReading } from './http/methods'
import { send } from './http/send'

export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

export function createDeliveryApp(dependencies: DeliveryDependencies): DeliveryHandler {
  const { store, clock, changes, quotas, trustProxy } = dependencies
  const admissions = new Admissions(quotas, clientAddresses(trustProxy))
  const caches = new AnswerCaches()
  const desk = { ...dependencies, admissions, caches, graphql: new LazyGraphql() }
  store.subscribe(() => changes.waitingRoom.wake())
  return function deliver(req, res) {
    const url = req.url ?? ''
    const now = clock.now()
    const view = store.viewAt(now)
    if (view && isReading(req.method) && req.headers.authorization === undefined) {
      const known = caches.anonymous.get(view, cacheKey(url, req))
      if (known) {
        // Whatever is kept is counted.
        const admitted = admissions.anyone(req, now)
        const answer = 'refused' in admitted ? admitted.refused : known
        send({ req, res }, answer, now, admitted.delivered)
        return true
      }
    }
    return new Exchange(desk, { req, res, url, now, view }).answer()
  }
}
