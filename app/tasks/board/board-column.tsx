import { useId } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { useNavigate } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { BoardColumn } from '#db/queries/task-board.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskStatus } from '#db/schema.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { BoardCard } from './board-card.tsx'

type Props = {
  column: BoardColumn
  today: string
  mayMove: (task: TaskRow) => boolean
  /** Whether anything can be moved at all. */
  mayDrop: boolean
  /** Where those are that have no room here. */
  moreTo: string
  onMove: (taskId: string, to: TaskStatus) => void
}

const TASK = 'application/x-beslutsspar-task'

export function BoardColumnView({
  column: { status, count, rows },
  today,
  mayMove,
  mayDrop,
  moreTo,
  onMove,
}: Props) {
  const text = useText().tasks
  const heading = useId()
  const navigate = useNavigate()
  const { dragAndDropHooks } = useDragAndDrop<TaskRow>({
    isDisabled: !mayDrop,
    getItems: (_keys, tasks) =>
      tasks.map((task) => ({ [TASK]: task.id, 'text/plain': `${task.number} ${task.title}` })),
    acceptedDragTypes: [TASK],
    async onRootDrop({ items }) {
      for (const item of items) if (item.kind === 'text') onMove(await item.getText(TASK), status)
    },
  })
  return (
    <section
      aria-labelledby={heading}
      className="bg-sunken flex w-64 shrink-0 snap-start flex-col rounded md:min-w-56 md:grow md:basis-0"
    >
      <h2 id={heading} className="flex items-baseline justify-between gap-2 px-3 pt-3 pb-2 text-base">
        <StatusMark status={status} />
        <span className="text-ink-soft figures font-normal">{count}</span>
      </h2>
      <GridList
        aria-labelledby={heading}
        items={rows}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[today, mayMove]}
        onAction={(id) => {
          const task = rows.find((row) => row.id === id)
          if (task) void navigate(`/uppdrag/${task.number}`)
        }}
        renderEmptyState={() => <p className="text-ink-faint px-1 py-4">{text.board.empty}</p>}
        className="data-[drop-target]:bg-accent-soft data-[drop-target]:outline-accent grid max-h-[calc(100dvh-19rem)] min-h-24 grow content-start gap-2 grid-cols-[minmax(0,1fr)] overflow-y-auto rounded px-2 pb-2 data-[drop-target]:outline-2"
      >
        {(task) => (
          <BoardCard task={task} today={today} movable={mayMove(task)} onMove={(to) => onMove(task.id, to)} />
        )}
      </GridList>
      {count > rows.length && (
        <p className="px-3 pb-3 text-sm">
          <TextLink to={moreTo}>{text.board.more(count - rows.length)}</TextLink>
        </p>
      )}
    </section>
  )
}
