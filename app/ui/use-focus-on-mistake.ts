import { type RefObject, useEffect, useRef } from 'react'

/** When an answer says that something is wrong, the first such field is where one goes on writing. */
export function useFocusOnMistake(answer: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [answer])
  return form
}
