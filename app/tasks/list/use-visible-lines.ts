import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { TaskGroupCount } from '#db/queries/task-groups.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import { WINDOW } from '../limits.ts'
import { type ListView, listViewQuery } from '../list-view.ts'
import { type Layout, layOut } from './group-layout.ts'
import type { ListData } from './list-data.ts'
import { useWindows } from './use-windows.ts'

export type VisibleLine = Readonly<{ index: number; group?: TaskGroupCount; task?: TaskRow | undefined }>

export type VisibleLines = Readonly<{
  shown: readonly VisibleLine[]
  /** How many lines the whole list has. */
  length: number
  /** Pixels of what is above and below those shown. */
  before: number
  after: number
  measure: (line: Element | null) => void
  failed: boolean
  again: () => void
}>

const USUAL_HEIGHT = 57

/**
 * The lines in sight. The server, and the first page before its script runs, show the page's own rows; from then
 * on the whole list is one long page, of which the rows near the screen are fetched and drawn.
 */
export function useVisibleLines(body: Element | null, data: ListData, view: ListView): VisibleLines {
  const { total, groups, offset, rows } = data
  const layout = useMemo(() => layOut(total, groups), [total, groups])
  const query = listViewQuery({ ...view, page: 1 })
  const windows = useWindows(query, data, WINDOW)
  const scrolls = useScripted() && offset === 0 && total > rows.length
  const top = useTop(body)
  const virtualizer = useWindowVirtualizer({
    count: layout.length,
    enabled: scrolls,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
    scrollMargin: top,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const wanted = scrolls && first && last ? offsetsOf(layout, first.index, last.index) : null
  const from = wanted?.[0]
  const until = wanted?.[1]
  const { want, failed } = windows
  useEffect(() => {
    if (from !== undefined && until !== undefined && !failed) want(from, until)
  }, [want, from, until, failed])

  const lineAt = (index: number): VisibleLine => {
    const line = layout.at(index)
    return line.kind === 'group' ? { index, group: line.group } : { index, task: windows.rowAt(line.offset) }
  }
  const common = { length: layout.length, failed, again: windows.again }
  if (!scrolls) {
    const begin = rows.length === 0 ? 0 : layout.indexOf(offset)
    const end = rows.length === 0 ? 0 : layout.indexOf(offset + rows.length - 1) + 1
    // A page that begins inside a group begins with its heading all the same.
    const heading = begin > 0 && layout.at(begin - 1).kind === 'group' ? begin - 1 : begin
    const shown = Array.from({ length: end - heading }, (_, step) => lineAt(heading + step))
    return { ...common, shown, before: 0, after: 0, measure: () => undefined }
  }
  return {
    ...common,
    shown: items.map(({ index }) => lineAt(index)),
    before: (first?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((last?.end ?? top) - top),
    measure: virtualizer.measureElement,
  }
}

/** The first and, exclusively, the last offset among the tasks on these lines. */
function offsetsOf(layout: Layout, first: number, last: number): [number, number] {
  const offsets: number[] = []
  for (let index = first; index <= last; index++) {
    const line = layout.at(index)
    if (line.kind === 'task') offsets.push(line.offset)
  }
  return [offsets[0] ?? 0, (offsets.at(-1) ?? -1) + 1]
}

const never = () => () => undefined

/** False on the server and for the first drawing after it, which must be alike. */
const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** How far down the page the element begins, in pixels. */
const useTop = (element: Element | null): number =>
  useSyncExternalStore(
    onResize,
    () => (element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : 0),
    () => 0,
  )

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}
