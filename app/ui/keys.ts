import { createContext, useContext, useEffect, useRef } from 'react'

/** One key of the page, told by what it writes (`j`, `?`, `Enter`), and what it does, for the list that `?` shows. */
export type KeyBinding = { key: string; does: string; run: () => void }

export type KeyRegistry = { add(bindings: readonly KeyBinding[]): () => void }

export const KeyRegistryContext = createContext<KeyRegistry | null>(null)

/** Listens to these keys while the component is on the page, save where one writes, and lists them under `?`. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const registry = useContext(KeyRegistryContext)
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  const named = JSON.stringify(bindings.map(({ key, does }) => [key, does]))
  useEffect(() => {
    const pairs = JSON.parse(named) as [string, string][]
    const steady = pairs.map(([key, does], index) => ({ key, does, run: () => latest.current[index]?.run() }))
    return registry?.add(steady)
  }, [registry, named])
}
