import { useMemo } from 'react'
import { useText } from '#app/text/use-text.ts'
import { uncertainWordsAt } from '../source/cut-text.ts'
import type { SourcePage } from '../source/source-page.ts'
import type { Finding } from './finding.ts'

/** A finding with more of them has to be compared word by word anyway. */
const MOST = 5

/** Says which of the words that a finding rests on were read from the picture with little certainty. */
export function UncertainNote({ page, finding }: { page: SourcePage; finding: Finding }) {
  const text = useText().review
  const words = useMemo(() => {
    const sources = Object.values(finding.sources).flatMap(({ spans }) => spans)
    return uncertainWordsAt(page, [finding.span, ...sources])
  }, [page, finding])
  if (words.length === 0) return null
  return (
    <p className="text-warning text-sm">
      {text.uncertainWords(words.slice(0, MOST), Math.max(0, words.length - MOST))}
    </p>
  )
}
