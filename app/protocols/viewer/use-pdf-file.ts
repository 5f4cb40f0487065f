import { useEffect, useState } from 'react'
import { expectPdfFile, openPdfFile, type PdfFile } from './pdf-file.ts'

export type OpenedFile = Readonly<{ state: 'loading' | 'failed' } | { state: 'open'; file: PdfFile }>

const LOADING: OpenedFile = { state: 'loading' }

/** The file at the address, opened as long as the component is on the page; null opens none. */
export function usePdfFile(address: string | null): OpenedFile {
  const [opened, setOpened] = useState(() => {
    if (address !== null) expectPdfFile()
    return LOADING
  })
  useEffect(() => {
    if (address === null) return undefined
    const leaving = new AbortController()
    openPdfFile(address, leaving.signal).then(
      (file) => setOpened({ state: 'open', file }),
      () => {
        if (!leaving.signal.aborted) setOpened({ state: 'failed' })
      },
    )
    return () => {
      leaving.abort()
      setOpened(LOADING)
    }
  }, [address])
  return opened
}
