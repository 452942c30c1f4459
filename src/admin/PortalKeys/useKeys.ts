import { useCallback, useEffect, useState } from 'react'
import type { PortalKeysBody } from '#src/portals/present'
import { call, type AccountProblem } from '../Accounts/api'

export interface KnownKeys {
  /** Null until they are known; afterwards what was known last. */
  known: PortalKeysBody | null
  problem: AccountProblem | null
  load: () => Promise<void>
}

/** The keys of a portal. Those who do not keep them get a problem. */
export function useKeys(address: string): KnownKeys {
  const [known, setKnown] = useState<PortalKeysBody | null>(null)
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const load = useCallback(async () => {
    const answer = await call<PortalKeysBody>(address)
    setProblem('problem' in answer ? answer.problem : null)
    if ('value' in answer) setKnown(answer.value)
  }, [address])
  useEffect(() => void load(), [load])
  return { known, problem, load }
}
