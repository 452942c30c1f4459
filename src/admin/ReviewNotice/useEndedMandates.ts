import { useEffect, useState } from 'react'
import type { EndedMandate } from '#src/studio/mandates/endedMandates'

interface Place {
  api: string
  collection: string
  id: string
}

/**
 * The mandates of a document that are gone, read anew after every save. A failure shows nothing: the
 * workflow bar, which asks at the same moment, says that the server is away.
 */
export function useEndedMandates(place: Place | null, savedAt: unknown): EndedMandate[] {
  const [mandates, setMandates] = useState<EndedMandate[]>([])
  const address =
    place && `${place.api}/${place.collection}/${encodeURIComponent(place.id)}/mandates-ended`
  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    void readFrom(address, stop.signal).then((found) => {
      if (!stop.signal.aborted) setMandates(found)
    })
    return () => stop.abort()
  }, [address, savedAt])
  return mandates
}

async function readFrom(address: string, signal: AbortSignal): Promise<EndedMandate[]> {
  try {
    const answer = await fetch(address, { credentials: 'include', cache: 'no-store', signal })
    if (!answer.ok) return []
    const { mandates } = (await answer.json()) as { mandates: EndedMandate[] }
    return mandates
  } catch {
    return []
  }
}
