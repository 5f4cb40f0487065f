import type { RowSelectionState } from '@tanstack/react-table'
import { useState } from 'react'
import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { StatusLine } from '#app/ui/status-line.tsx'
import type { TogetherOutcome } from '../change-together.ts'
import type { SeenTask } from '../change-tasks.ts'
import { MOST_TOGETHER } from '../limits.ts'
import { type ListView, listViewQuery } from '../list-view.ts'
import type { ChoosableColumn } from './column-choice.ts'
import type { ListData } from './list-data.ts'
import { outcomeWords } from './outcome-words.ts'
import { seenName } from './row-selector.tsx'
import { TaskTable } from './task-table.tsx'
import { TogetherBar } from './together-bar.tsx'

type Props = {
  list: ListData
  view: ListView
  hiddenColumns: readonly ChoosableColumn[]
  today: string
  owners: readonly { id: string; name: string }[]
  mayEdit: boolean
}

/** The table, in the form that changes what is marked in it; a plain table for those who may only read. */
export function SelectableTable({ list, view, hiddenColumns, today, owners, mayEdit }: Props) {
  const text = useText()
  const [selection, setSelection] = useState<RowSelectionState>({})
  const fetcher = useFetcher<TogetherOutcome>()
  const outcome = fetcher.state === 'idle' ? fetcher.data : undefined
  const words = outcome && outcomeWords(outcome, text)
  // What has been changed is no longer marked; what somebody else changed keeps its mark until it is looked at.
  const [settled, setSettled] = useState(outcome)
  if (outcome && outcome !== settled) {
    setSettled(outcome)
    if ('changed' in outcome) setSelection({})
  }
  const marked = Object.keys(selection)
  const markAll = async () => {
    const query = listViewQuery({ ...view, page: 1 })
    const response = await fetch(`/uppdrag/rader${query}${query === '' ? '?' : '&'}alla=ja`)
    if (!response.ok) return
    const seen = (await response.json()) as readonly SeenTask[]
    setSelection(Object.fromEntries(seen.map((task) => [seenName(task), true as const])))
  }
  const table = (
    <TaskTable
      data={list}
      view={view}
      hiddenColumns={hiddenColumns}
      today={today}
      selectable={mayEdit}
      selection={selection}
      onSelect={setSelection}
    />
  )
  if (!mayEdit) return table
  return (
    <form
      method="post"
      action="/uppdrag/andringar"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        // Rows that are marked but out of sight are not in the form.
        form.delete('uppdrag')
        for (const seen of marked) form.append('uppdrag', seen)
        void fetcher.submit(form, { method: 'post', action: '/uppdrag/andringar' })
      }}
    >
      <StatusLine tone={words?.tone ?? 'info'}>{words?.words}</StatusLine>
      {table}
      <TogetherBar
        key={JSON.stringify(settled)}
        count={marked.length}
        owners={owners}
        pending={fetcher.state !== 'idle'}
        onClear={() => setSelection({})}
        total={list.total}
        onAll={marked.length < list.total && list.total <= MOST_TOGETHER ? () => void markAll() : null}
      />
    </form>
  )
}
