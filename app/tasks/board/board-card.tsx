import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Menu, MenuItem } from '#app/ui/menu.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskStatus } from '#db/schema.ts'
import { DueMark } from '../parts/due-mark.tsx'
import { TaskTitle } from '../parts/task-title.tsx'
import { STATUSES } from '../status.ts'

type Props = {
  task: TaskRow
  today: string
  movable: boolean
  onMove: (to: TaskStatus) => void
}

export function BoardCard({ task, today, movable, onMove }: Props) {
  const text = useText().tasks
  const owners = task.owners.map(({ name }) => name).join(', ')
  return (
    <GridListItem
      id={task.id}
      value={task}
      textValue={`${task.number} ${task.title}`}
      className="bg-surface border-line group grid min-w-0 cursor-default grid-cols-[minmax(0,1fr)] gap-2 wrap-anywhere rounded border p-3 data-[dragging]:opacity-50"
    >
      <div className="flex items-start gap-1">
        <TextLink
          to={`/uppdrag/${task.number}`}
          className="text-ink line-clamp-3 min-w-0 grow no-underline hover:underline"
        >
          <TaskTitle title={task.title} />
        </TextLink>
        {movable && (
          <Button
            slot="drag"
            aria-label={text.board.move(task.number)}
            className="text-ink-soft hover:text-ink -mt-1 -mr-1 grid size-7 shrink-0 cursor-grab place-items-center rounded pointer-coarse:size-11"
          >
            <Icon name="drag" size={16} />
          </Button>
        )}
      </div>
      <div className="text-sm">
        <DueMark task={task} today={today} inline />
        <p className={owners ? 'text-ink-soft truncate' : 'text-warning'}>{owners || text.withoutOwner}</p>
      </div>
      <div className="text-ink-faint figures flex items-center justify-between text-sm">
        <span className="truncate">
          {task.number} · {task.bodyName ?? text.withoutBody}
        </span>
        {movable && (
          <Menu
            label={text.board.changeStatus(task.number)}
            trigger={
              <IconButton
                icon="more"
                label={text.board.changeStatus(task.number)}
                className="-mr-1 -mb-1 size-7"
              />
            }
          >
            {STATUSES.filter((status) => status !== task.status).map((status) => (
              <MenuItem key={status} onAction={() => onMove(status)}>
                {text.statuses[status]}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </GridListItem>
  )
}
