import { useEffect, useRef } from 'react'
import type { PageView } from './page-view.ts'

/** Keeps the reader at the element with that id as pages take the place of text, or text that of pages. */
export function useStayAt(id: string, view: PageView): void {
  const latest = useRef(id)
  const shown = useRef(view)
  useEffect(() => {
    latest.current = id
  })
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    document.getElementById(latest.current)?.scrollIntoView({ block: 'center' })
  }, [view])
}
