/** Something to draw. The nearest is drawn first; `distance` is asked whenever the next one is chosen. */
export type Drawing = Readonly<{ distance: () => number; draw: () => Promise<void> }>

export type DrawQueue = Readonly<{
  /** Gives the way to take it back. */
  add: (drawing: Drawing) => () => void
}>

/** Draws one thing at a time, so that the page which the reader looks at never waits for its neighbours. */
export function createDrawQueue(): DrawQueue {
  const waiting = new Set<Drawing>()
  let isBusy = false

  const next = async (): Promise<void> => {
    if (isBusy) return
    const [nearest] = [...waiting].toSorted((a, b) => a.distance() - b.distance())
    if (nearest === undefined) return
    waiting.delete(nearest)
    isBusy = true
    await nearest.draw()
    isBusy = false
    void next()
  }

  return {
    add: (drawing) => {
      waiting.add(drawing)
      // After all that were added at once: the first is not always the nearest.
      queueMicrotask(() => void next())
      return () => waiting.delete(drawing)
    },
  }
}
