import { useEffect, useState } from 'react'

/** Whether the page's program runs: before that, a browser would send the form by itself. */
export function useReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return isReady
}
