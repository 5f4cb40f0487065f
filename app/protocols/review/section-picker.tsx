import { useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { SourceSection } from '../source/source-page.ts'
import { SectionNav, type SectionCount } from './section-nav.tsx'
import { useSectionName } from './use-section-name.ts'

type Props = {
  sections: readonly SourceSection[]
  counts: ReadonlyMap<string, SectionCount>
  current: string
  onGo: (key: string) => void
}

/** The §§ where there is no room for a column of them. */
export function SectionPicker(props: Props) {
  const text = useText().review
  const nameOf = useSectionName()
  const section = props.sections.find(({ key }) => key === props.current)
  const name = section && nameOf(section)
  return (
    <div className="mb-3 xl:hidden">
      <Disclosure title={`${text.sections}: ${name ? (name.sign ?? name.title) : ''}`}>
        <SectionNav {...props} />
      </Disclosure>
    </div>
  )
}
