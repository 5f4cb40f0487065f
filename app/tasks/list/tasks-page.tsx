import { useText } from '#app/text/use-text.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { BoardColumn } from '#db/queries/task-board.ts'
import { Board } from '../board/board.tsx'
import { WITHOUT_FILTER } from '../filter.ts'
import { type ListView, listViewQuery } from '../list-view.ts'
import type { ChoosableColumn } from './column-choice.ts'
import { FilterBar } from './filter-bar.tsx'
import type { FilterChoices } from './filter-choices.ts'
import type { ListData } from './list-data.ts'
import { ListPages } from './list-pages.tsx'
import { SelectableTable } from './selectable-table.tsx'
import { useListView } from './use-list-view.ts'

type Props = {
  view: ListView
  choices: FilterChoices
  /** One of the two, as the view asks. */
  list: ListData | null
  board: readonly BoardColumn[] | null
  /** Whether there is any task at all, whatever the filter says. */
  any: boolean
  hiddenColumns: readonly ChoosableColumn[]
  today: string
  ownerId: string | null
  mayEdit: boolean
  /** Which cards the reader may move: all, or those of these owners. */
  movable: 'everything' | readonly string[]
}

export function TasksPage(props: Props) {
  const { view, choices, list, board, any, hiddenColumns, today, ownerId, mayEdit, movable } = props
  const text = useText().tasks
  const steering = useListView(view)
  const total = list?.total ?? (board ?? []).reduce((sum, { count }) => sum + count, 0)
  const unfiltered = `/uppdrag${listViewQuery({ ...view, filter: WITHOUT_FILTER, page: 1 })}`
  const isFiltered =
    listViewQuery({ ...steering.view, filter: WITHOUT_FILTER }) !== listViewQuery(steering.view)
  const to = (shape: ListView['shape']) => `/uppdrag${listViewQuery({ ...view, shape, page: 1 })}`
  return (
    <>
      <WindowTitle parts={[text.title]} />
      <PageHeader title={text.title} />
      {any ? (
        <div className="grid gap-4">
          <FilterBar steering={steering} choices={choices} ownerId={ownerId} hiddenColumns={hiddenColumns} />
          <div className="flex items-end justify-between gap-4">
            <LinkTabs
              label={text.shapes.label}
              tabs={(['table', 'board'] as const).map((shape) => ({
                to: to(shape),
                label: text.shapes[shape],
                current: shape === view.shape,
              }))}
            />
            <p className="flex flex-wrap justify-end gap-x-4">
              <output className="text-ink-soft figures">{text.count(total)}</output>
              {isFiltered && (
                <TextLink to={unfiltered} preventScrollReset>
                  {text.clear}
                </TextLink>
              )}
            </p>
          </div>
          {total === 0 ? (
            <EmptyState action={<LinkButton to={unfiltered}>{text.clear}</LinkButton>}>
              {text.nothingFound}
            </EmptyState>
          ) : board ? (
            <Board columns={board} view={view} today={today} movable={movable} />
          ) : (
            list && (
              <SelectableTable
                list={list}
                view={view}
                hiddenColumns={hiddenColumns}
                today={today}
                owners={choices.owners}
                mayEdit={mayEdit}
              />
            )
          )}
          {list && <ListPages view={view} list={list} />}
        </div>
      ) : (
        <EmptyState action={<LinkButton to="/protokoll">{text.toProtocols}</LinkButton>}>
          {text.empty}
        </EmptyState>
      )}
    </>
  )
}
