import { useEffect, useRef } from 'react'
import { useText } from '#app/text/use-text.ts'
import { SearchInput } from '#app/ui/search-input.tsx'

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
    <span className="w-64 max-sm:w-full">
      <SearchInput
        ref={field}
        name="sok"
        defaultValue={words}
        maxLength={200}
        aria-label={text.search}
        onChange={() => {
          clearTimeout(pause.current)
          pause.current = setTimeout(onChange, PAUSE)
        }}
      />
    </span>
  )
}
