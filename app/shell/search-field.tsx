import { useRef } from 'react'
import { Form, Link } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useKeys } from '#app/ui/keys.ts'
import { SearchInput } from '#app/ui/search-input.tsx'

/** Free text over all assignments; on a telephone a way to the list, which has its own field. */
export function SearchField() {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', does: text.ui.keys.search, run: () => field.current?.focus() }])
  return (
    <>
      <search className="w-full max-w-80 max-sm:hidden">
        <Form action="/uppdrag">
          <SearchInput ref={field} name="sok" aria-label={text.shell.search} aria-keyshortcuts="/" />
        </Form>
      </search>
      <Link
        to="/uppdrag"
        aria-label={text.shell.search}
        className="text-ink-soft grid size-11 place-items-center rounded sm:hidden"
      >
        <Icon name="search" />
      </Link>
    </>
  )
}
