import { useEffect, useRef } from 'react'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'

/** Long enough to finish a word, short enough not to be waited for. */
const PAUSE = 250

/** Free text; it searches while one writes. */
export function SearchWords({ words, onChange }: { words: string; onChange: () => void }) {
  const text = useText().tasks.filter
  const field = useRef<HTMLInputElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A search from elsewhere, or none any more, shows here; what is being written is left alone.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = words
  }, [words])
  useEffect(() => () => clearTimeout(pause.current), [])
  return (
    <span className="relative w-64 max-sm:w-full">
      <span className="text-ink-faint pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center">
        <Icon name="search" size={16} />
      </span>
      <input
        ref={field}
        type="search"
        name="sok"
        defaultValue={words}
        maxLength={200}
        aria-label={text.search}
        placeholder={text.search}
        onChange={() => {
          clearTimeout(pause.current)
          pause.current = setTimeout(onChange, PAUSE)
        }}
        className="field min-h-8 py-1 pl-8"
      />
    </span>
  )
}
