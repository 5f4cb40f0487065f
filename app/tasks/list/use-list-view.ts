import { type RefObject, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type ListView, listViewQuery, parseListView } from '../list-view.ts'

export type ListSteering = Readonly<{
  /** What is asked for now, also while its answer is on its way. */
  view: ListView
  /** The form whose fields are the view. */
  form: RefObject<HTMLFormElement | null>
  /** Asks for what the form says; where no script runs, sending the form does the same. */
  apply(): void
}>

export function useListView(shown: ListView): ListSteering {
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  // What the form just asked for shows at once; it holds until an answer, of which `shown` is a part, has come.
  const [asked, setAsked] = useState<Readonly<{ view: ListView; instead: ListView }> | null>(null)
  return {
    view: asked?.instead === shown ? asked.view : shown,
    form,
    apply() {
      if (!form.current) return
      const params = new URLSearchParams()
      for (const [name, value] of new FormData(form.current))
        if (typeof value === 'string') params.append(name, value)
      const view = { ...parseListView(params), page: 1 }
      setAsked({ view, instead: shown })
      void navigate(`${pathname}${listViewQuery(view)}`, { replace: true, preventScrollReset: true })
    },
  }
}
