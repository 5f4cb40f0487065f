import { useNavigation } from 'react-router'
import { useText } from '#app/text/use-text.ts'

/** A thin line on top while the next page is fetched, and only if that takes long enough to be noticed. */
export function Waiting() {
  const text = useText().shell
  const waiting = useNavigation().state !== 'idle'
  return (
    <output className="pointer-events-none fixed inset-x-0 top-0 z-50">
      {waiting && (
        <>
          <span className="sr-only">{text.loading}</span>
          <span className="animate-waiting bg-accent block h-0.5 origin-left" />
        </>
      )}
    </output>
  )
}
