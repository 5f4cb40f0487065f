import { useEffect, useRef } from 'react'
import { useText } from '#app/text/use-text.ts'

type Props = { count: number; current: number; onGo: (page: number) => void }

/** Says which page one is at, and goes to the one that is written. */
export function PageField({ count, current, onGo }: Props) {
  const text = useText().viewer
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Not while one writes in it.
    if (document.activeElement !== field.current) say(field.current, current)
  }, [current])
  return (
    <form
      // Who goes to a page has moved there by hand.
      data-moves
      className="noscript:hidden text-ink-soft ml-auto flex items-center gap-1.5 text-sm"
      onSubmit={(event) => {
        event.preventDefault()
        const asked = Number(new FormData(event.currentTarget).get('sida'))
        if (!Number.isInteger(asked) || asked < 1) return say(field.current, current)
        const page = Math.min(asked, count)
        say(field.current, page)
        onGo(page)
      }}
    >
      <span aria-hidden="true">{text.paper}</span>
      <input
        ref={field}
        name="sida"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={current}
        aria-label={text.goTo}
        className="field viewer-page-field figures"
        onFocus={({ target }) => target.select()}
        onBlur={() => say(field.current, current)}
      />
      <span className="figures">{text.of(count)}</span>
    </form>
  )
}

function say(field: HTMLInputElement | null, page: number): void {
  if (field) field.value = String(page)
}
