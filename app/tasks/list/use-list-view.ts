import { type RefObject, useRef } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
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
  const next = useNavigation().location
  const view =
    next?.pathname === pathname && next.search !== ''
      ? parseListView(new URLSearchParams(next.search))
      : shown
  return {
    view,
    form,
    apply() {
      if (!form.current) return
      const params = new URLSearchParams()
      for (const [name, value] of new FormData(form.current))
        if (typeof value === 'string') params.append(name, value)
      const query = listViewQuery({ ...parseListView(params), page: 1 })
      void navigate(`${pathname}${query}`, { replace: true, preventScrollReset: true })
    },
  }
}
