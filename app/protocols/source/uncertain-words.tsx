import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'

/** Words of the source that were probably read wrong: dotted below, and told so to whoever hears the page. */
export function UncertainWords({ children }: { children: ReactNode }) {
  const text = useText().viewer
  return (
    <span className="uncertain" title={text.uncertain}>
      {children}
      <span className="sr-only select-none"> ({text.uncertain})</span>
    </span>
  )
}
