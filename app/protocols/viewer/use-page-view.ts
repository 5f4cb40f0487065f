import { useState } from 'react'
import { keepPageView, type PageView } from './page-view.ts'
import type { Paper } from './paper.ts'
import { usePdfFile, type OpenedFile } from './use-pdf-file.ts'

export type PageViewChoice = Readonly<{
  view: PageView
  choose: (view: PageView) => void
  opened: OpenedFile
}>

/** Pages or text: what the reader chose, and the text where there are no pages or the file cannot be opened. */
export function usePageView(protocolId: string, paper: Paper | null, first: PageView): PageViewChoice {
  const [chosen, setChosen] = useState(first)
  const wanted = paper === null ? 'text' : chosen
  const opened = usePdfFile(wanted === 'paper' ? `/protokoll/${protocolId}/original` : null)
  return {
    view: opened.state === 'failed' ? 'text' : wanted,
    choose: (view) => {
      keepPageView(view)
      setChosen(view)
    },
    opened,
  }
}
