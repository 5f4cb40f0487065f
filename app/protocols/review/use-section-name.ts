import { useText } from '#app/text/use-text.ts'
import { AFTERWARDS, BEFORE, type SourceSection } from '../source/source-page.ts'

/** What to call a section: its § where it has one, and its title or its place. */
export function useSectionName(): (
  section: Pick<SourceSection, 'key' | 'number' | 'title'>,
) => Readonly<{ sign: string | null; title: string }> {
  const text = useText().review
  return ({ key, number, title }) => ({
    sign: number === null ? null : text.section(number),
    title: key === BEFORE ? text.front : key === AFTERWARDS ? text.afterwards : title,
  })
}
