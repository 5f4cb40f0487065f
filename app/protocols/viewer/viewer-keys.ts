import type { Text } from '#app/text/index.ts'
import type { KeyBinding } from '#app/ui/keys.ts'
import type { PageViewChoice } from './use-page-view.ts'
import { nextZoom, type Zoom } from './zoom.ts'

type Viewer = Readonly<{
  text: Text['viewer']['keys']
  hasPages: boolean
  /** How large the pages are shown, in true sizes; null where none are. */
  shown: number | null
  onZoom: (zoom: Zoom) => void
  choice: PageViewChoice
}>

/** What the keys do with the pages; none where the protocol has no pages. */
export function viewerKeys({ text, hasPages, shown, onZoom, choice }: Viewer): KeyBinding[] {
  if (!hasPages) return []
  const step = (by: 1 | -1) => () => {
    if (shown !== null) onZoom(nextZoom(shown, by))
  }
  return [
    { key: 't', does: text.view, run: () => choice.choose(choice.view === 'paper' ? 'text' : 'paper') },
    { key: '+', does: text.larger, run: step(1) },
    { key: '-', does: text.smaller, run: step(-1) },
    { key: '0', does: text.fit, run: () => onZoom('width') },
  ]
}
