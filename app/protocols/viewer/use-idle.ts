import { useEffect, useState } from 'react'

/** Milliseconds after which the first pages have most often been drawn. */
const A_WHILE = 1_000

/** Whether what is not urgent may be done: a while after `begun`. */
export function useIdle(begun: boolean): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (!begun || isIdle) return undefined
    const timer = setTimeout(() => setIdle(true), A_WHILE)
    return () => clearTimeout(timer)
  }, [begun, isIdle])
  return isIdle
}
