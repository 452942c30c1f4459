import { useEffect, useState } from 'react'
import { post, type AccountProblem } from './api'

export interface Invited {
  name: string
  email: string
  shortestPassword: number
}

export type InvitationState =
  | { step: 'checking' }
  | { step: 'invalid'; problem: AccountProblem }
  | { step: 'choosing'; token: string; invited: Invited }
  | { step: 'done' }

/** Reads the word behind `#`, asks whose invitation it is, and remembers how far it has come. */
export function useInvitation(
  api: string,
): [InvitationState, (token: string, password: string) => Promise<AccountProblem | null>] {
  const [state, setState] = useState<InvitationState>({ step: 'checking' })
  const address = `${api}/users/accept-invitation`

  useEffect(() => {
    const check = async () => {
      const token = window.location.hash.slice(1)
      const answer = await post<Invited>(address, { token })
      setState(
        'value' in answer
          ? { step: 'choosing', token, invited: answer.value }
          : { step: 'invalid', problem: answer.problem },
      )
    }
    void check()
    const onChange = () => void check()
    window.addEventListener('hashchange', onChange)
    return () => window.removeEventListener('hashchange', onChange)
  }, [address])

  async function choose(token: string, password: string): Promise<AccountProblem | null> {
    const answer = await post(address, { token, password })
    if ('problem' in answer) return answer.problem
    // Used up: it need not stay in the browser's history.
    window.history.replaceState(null, '', window.location.pathname)
    setState({ step: 'done' })
    return null
  }

  return [state, choose]
}
