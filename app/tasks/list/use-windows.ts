import { useCallback, useRef, useState } from 'react'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { ListData } from './list-data.ts'

export type Windows = Readonly<{
  /** Undefined while it has not come. */
  rowAt(offset: number): TaskRow | undefined
  /** Sees to it that the rows between these offsets come. */
  want(from: number, until: number): void
  failed: boolean
  again(): void
}>

/** The windows that are on their way, for the data that they belong to. */
type Asked = Readonly<{ first: ListData; windows: Set<number> }>

type Kept = Readonly<{
  query: string
  first: ListData
  rows: ReadonlyMap<number, readonly TaskRow[]>
  stale: ReadonlySet<number>
}>

/**
 * The list's rows, window by window as they are scrolled to. When the page's own data comes anew, the rows that
 * are here stay in sight until their window has come anew too; another question empties everything.
 */
export function useWindows(query: string, first: ListData, size: number): Windows {
  const [kept, setKept] = useState(() => renew(undefined, query, first, size))
  const [failed, setFailed] = useState(false)
  const asked = useRef<Asked>({ first, windows: new Set() })
  const held = kept.first === first ? kept : renew(kept, query, first, size)
  if (held !== kept) setKept(held)

  const { rows, stale } = held
  const want = useCallback(
    (from: number, until: number) => {
      if (asked.current.first !== first) asked.current = { first, windows: new Set() }
      const { windows } = asked.current
      const load = async (window: number) => {
        try {
          const loaded = await fetchRows(query, window * size)
          setKept((now) => (now.first === first ? withWindow(now, window, loaded) : now))
          windows.delete(window)
        } catch {
          setFailed(true)
        }
      }
      for (let window = Math.floor(from / size); window * size < until; window++) {
        if ((rows.has(window) && !stale.has(window)) || windows.has(window)) continue
        windows.add(window)
        void load(window)
      }
    },
    [rows, stale, query, first, size],
  )

  return {
    rowAt: (offset) => rows.get(Math.floor(offset / size))?.[offset % size],
    want,
    failed,
    again() {
      asked.current = { first, windows: new Set() }
      setFailed(false)
    },
  }
}

function withWindow(kept: Kept, window: number, rows: readonly TaskRow[]): Kept {
  const stale = new Set(kept.stale)
  stale.delete(window)
  return { ...kept, rows: new Map(kept.rows).set(window, rows), stale }
}

function renew(kept: Kept | undefined, query: string, first: ListData, size: number): Kept {
  const same = kept?.query === query
  const rows = new Map(same ? kept.rows : [])
  const stale = new Set(rows.keys())
  const window = first.offset / size
  rows.set(window, first.rows)
  stale.delete(window)
  return { query, first, rows, stale }
}

async function fetchRows(query: string, offset: number): Promise<readonly TaskRow[]> {
  const separator = query === '' ? '?' : '&'
  const response = await fetch(`/uppdrag/rader${query}${separator}rad=${offset}`)
  if (!response.ok) throw new Error(`the rows did not come: ${response.status}`)
  return (await response.json()) as readonly TaskRow[]
}
