/** What lies above the page for a while. */
export const floating = 'bg-surface text-ink shadow-float rounded outline-none'

/** A line in a list that floats. */
export const listItem =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded px-2.5 py-1 text-left outline-none ' +
  'data-[focused]:bg-accent-soft data-[hovered]:bg-hover data-[selected]:font-semibold data-[disabled]:opacity-55 ' +
  'pointer-coarse:min-h-11'
