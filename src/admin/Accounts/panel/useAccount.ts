import { useCallback, useEffect, useState } from 'react'
import type { AccountStanding } from '#src/accounts/standing'
import { call } from '../api'

/** How an account stands; null while unknown, and for whoever may do nothing with it. */
export function useAccount(address: string): [AccountStanding | null, () => Promise<void>] {
  const [standing, setStanding] = useState<AccountStanding | null>(null)
  const load = useCallback(async () => {
    const answer = await call<AccountStanding>(`${address}/account`)
    setStanding('value' in answer ? answer.value : null)
  }, [address])
  useEffect(() => void load(), [load])
  return [standing, load]
}
