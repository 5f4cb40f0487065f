import { useState } from 'react'
import { useRevalidator } from 'react-router'
import type { BoardColumn } from '#db/queries/task-board.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskStatus } from '#db/schema.ts'
import type { MoveOutcome } from '../move-task.ts'
import { statusWord } from '../filter.ts'
import { type Move, withMoves } from './move.ts'

export type MoveNews = Readonly<
  | { kind: 'moved'; number: number; to: TaskStatus; undo: () => void }
  | { kind: 'turned'; number: number; dueOn: string | null }
  | { kind: 'undone' | 'conflict' | 'failed'; number: number }
>

export type Moves = Readonly<{
  columns: readonly BoardColumn[]
  news: MoveNews | null
  move(task: TaskRow, to: TaskStatus): void
}>

/** Moves cards at once and on the server afterwards; what the server refuses goes back where it was. */
export function useMoves(shown: readonly BoardColumn[]): Moves {
  const [moves, setMoves] = useState<readonly Move[]>([])
  const [news, setNews] = useState<MoveNews | null>(null)
  const { revalidate } = useRevalidator()

  const run = async (task: TaskRow, to: TaskStatus, isUndo: boolean): Promise<void> => {
    const { id, number, status: from } = task
    const move: Move = { task, to }
    setMoves((before) => [...before.filter((other) => other.task.id !== id), move])
    const outcome = await sendMove(task, to)
    if (outcome === null || outcome.changed === null)
      setNews({ kind: outcome ? 'conflict' : 'failed', number })
    else {
      const { status, dueOn, version } = outcome.changed
      const after = { ...task, status, dueOn, version }
      if (status !== to) setNews({ kind: 'turned', number, dueOn })
      else if (isUndo) setNews({ kind: 'undone', number })
      else setNews({ kind: 'moved', number, to, undo: () => void run(after, from, true) })
    }
    await revalidate()
    setMoves((before) => before.filter((other) => other !== move))
  }

  return {
    columns: withMoves(shown, moves),
    news,
    move(task, to) {
      if (task.status !== to) void run(task, to, false)
    },
  }
}

/** Null where no answer came, or none that can be read. */
async function sendMove(task: TaskRow, to: TaskStatus): Promise<MoveOutcome | null> {
  const body = new FormData()
  body.set('version', String(task.version))
  body.set('status', statusWord(to))
  try {
    const response = await fetch(`/uppdrag/${task.number}/status`, { method: 'POST', body })
    return response.ok ? ((await response.json()) as MoveOutcome) : null
  } catch {
    return null
  }
}
