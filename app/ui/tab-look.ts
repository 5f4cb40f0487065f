/** The chosen one bears a line, the others are quiet; `aria-current` for links, `data-selected` for tabs. */
export const tabLook =
  '-mb-px flex min-h-10 cursor-pointer items-center gap-1.5 border-b-2 border-transparent whitespace-nowrap ' +
  'text-ink-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink ' +
  'aria-[current=page]:font-semibold data-[selected]:border-accent data-[selected]:text-ink ' +
  'data-[selected]:font-semibold'
