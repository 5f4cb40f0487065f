import { useId } from 'react'
import { useText } from '#app/text/use-text.ts'
import type { BoardColumn } from '#db/queries/task-board.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import { type ListView, listViewQuery } from '../list-view.ts'
import { BoardColumnView } from './board-column.tsx'
import { MoveLine } from './move-line.tsx'
import { useMoves } from './use-moves.ts'

type Props = {
  columns: readonly BoardColumn[]
  view: ListView
  today: string
  /** Who among the owners the reader is, by name and by office; `everything` for those who may move any card. */
  movable: 'everything' | readonly string[]
}

/** Tasks by status. Cards are dragged by mouse or keyboard, or moved by their menu. */
export function Board({ columns: shown, view, today, movable }: Props) {
  const text = useText().tasks.board
  const help = useId()
  const { columns, news, move } = useMoves(shown)
  const mayMove = ({ owners }: TaskRow) =>
    movable === 'everything' || owners.some(({ id }) => movable.includes(id))
  const tasks = new Map(columns.flatMap(({ rows }) => rows.map((task) => [task.id, task] as const)))
  return (
    <section aria-label={text.label} aria-describedby={help} className="grid gap-3">
      <div className="flex min-h-10 items-center">
        <MoveLine news={news} help={help} />
      </div>
      <div className="flex snap-x gap-3 overflow-x-auto pb-2">
        {columns.map((column) => (
          <BoardColumnView
            key={column.status}
            column={column}
            today={today}
            mayMove={mayMove}
            mayDrop={movable === 'everything' || movable.length > 0}
            moreTo={`/uppdrag${listViewQuery({
              ...view,
              shape: 'table',
              page: 1,
              filter: { ...view.filter, statuses: [column.status] },
            })}`}
            onMove={(id, to) => {
              const task = tasks.get(id)
              if (task && mayMove(task)) move(task, to)
            }}
          />
        ))}
      </div>
    </section>
  )
}
