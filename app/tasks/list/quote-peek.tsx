import { type DOMAttributes, useEffect, useId, useRef, useState } from 'react'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Quote } from '#app/ui/quote.tsx'
import type { TaskRow } from '#db/queries/task-list.ts'
import { placeWords } from '../parts/place-words.ts'

/** A pointer that only passes by is not asked anything. */
const REST = 350

type Peek = Readonly<{ id: string; shown: boolean; area: DOMAttributes<HTMLElement> }>

/** Shows something while the pointer rests in an area or focus is there; Esc puts it away. */
export function usePeek(): Peek {
  const id = useId()
  const [shown, setShown] = useState(false)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const hide = () => {
    clearTimeout(rest.current)
    setShown(false)
  }
  return {
    id,
    shown,
    area: {
      onPointerEnter: (event) => {
        if (event.pointerType !== 'mouse') return
        rest.current = setTimeout(() => setShown(true), REST)
      },
      onPointerLeave: hide,
      onFocus: (event) => {
        if (event.target.matches(':focus-visible')) setShown(true)
      },
      onBlur: hide,
      onKeyDown: (event) => {
        if (event.key === 'Escape') hide()
      },
    },
  }
}

/** The sentence of the minutes, floating under the task that was read out of it. */
export function QuotePeek({ id, task }: { id: string; task: TaskRow }) {
  const text = useText().tasks.table
  const { body, meeting, section } = placeWords(task, useLocale())
  return (
    <div
      id={id}
      role="tooltip"
      className="bg-surface shadow-float absolute top-full left-0 z-20 w-md max-w-[80vw] rounded p-4"
    >
      <span className="sr-only">{text.quote}: </span>
      <Quote size="small" source={[body, meeting, section].filter(Boolean).join(', ')}>
        {task.quote}
      </Quote>
    </div>
  )
}
