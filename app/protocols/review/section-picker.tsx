import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { SourceSection } from '../source/source-page.ts'
import { SectionNav, type SectionCount } from './section-nav.tsx'
import { useSectionName } from './use-section-name.ts'

type Props = {
  /** The source takes the room of the column on all but the widest screens. */
  isNarrow?: boolean
  sections: readonly SourceSection[]
  counts: ReadonlyMap<string, SectionCount>
  current: string
  onGo: (key: string) => void
}

/** The §§ where there is no room for a column of them. */
export function SectionPicker({ isNarrow = false, ...props }: Props) {
  const text = useText().review
  const nameOf = useSectionName()
  const section = props.sections.find(({ key }) => key === props.current)
  const name = section && nameOf(section)
  return (
    <div className={classNames('screen-only mb-3', isNarrow ? '2xl:hidden' : 'xl:hidden')}>
      <Disclosure title={`${text.sections}: ${name ? (name.sign ?? name.title) : ''}`}>
        <SectionNav {...props} />
      </Disclosure>
    </div>
  )
}
