import { useEffect, useState, type RefObject } from 'react'
import type { Turn } from '#app/ingestion/pdf/turn.ts'
import type { DrawQueue } from './draw-queue.ts'
import { drawSheet, readRuns } from './draw-sheet.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Run } from './place-pieces.ts'

export type DrawnSheet = Readonly<{ state: 'waiting' | 'drawn' | 'failed'; runs: readonly Run[] }>

type Options = Readonly<{
  file: PdfFile | null
  number: number
  turned: Turn
  /** CSS pixels a point; null while nothing is to be drawn. */
  point: number | null
  queue: DrawQueue
}>

/** Draws a page into the element, and again when it is shown larger; the old picture stays until the new is there. */
export function useDrawnSheet(
  place: RefObject<HTMLElement | null>,
  { file, number, turned, point, queue }: Options,
): DrawnSheet {
  const [sheet, setSheet] = useState<DrawnSheet>({ state: 'waiting', runs: [] })
  useEffect(() => {
    if (file === null || point === null) return undefined
    const leaving = new AbortController()
    const draw = async () => {
      const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(LONGEST)])
      try {
        const canvas = await unlessAborted(
          signal,
          drawSheet(file, { number, turned }, point * devicePixelRatio, signal),
        )
        const runs = await unlessAborted(signal, readRuns(file, { number, turned }))
        place.current?.replaceChildren(canvas)
        setSheet({ state: 'drawn', runs })
      } catch {
        if (!leaving.signal.aborted) setSheet({ state: 'failed', runs: [] })
      }
    }
    const takeBack = queue.add({ distance: () => distanceTo(place.current), draw })
    return () => {
      takeBack()
      leaving.abort()
    }
  }, [file, number, turned, point, queue, place])
  return sheet
}

/** Milliseconds; a page that takes longer is taken for one that cannot be drawn, and lets the next one be. */
const LONGEST = 20_000

/** What a file keeps busy may never answer. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject)
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** CSS pixels between the middle of the window and the nearest edge of the element. */
function distanceTo(element: HTMLElement | null): number {
  if (!element) return Infinity
  const { top, bottom } = element.getBoundingClientRect()
  const middle = innerHeight / 2
  return Math.max(0, top - middle, middle - bottom)
}
