import { memo } from 'react'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { sectionId } from '../place-address.ts'
import { BlockView, type SourceMark } from './block-view.tsx'
import { AFTERWARDS, type SourcePage, type SourceSection } from './source-page.ts'

type Props = {
  page: SourcePage
  marksOf: (sectionKey: string) => readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
}

/** The protocol for reading: its own words, set as a page, with what was found in it to be chosen. */
export function SourceView({ page, marksOf, onChoose }: Props) {
  return (
    <div className="max-w-reading text-reading font-serif">
      {page.sections.map((section) => (
        <SectionView key={section.key} section={section} marks={marksOf(section.key)} onChoose={onChoose} />
      ))}
    </div>
  )
}

type SectionProps = {
  section: SourceSection
  marks: readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
}

/** Drawn only when it comes near the window, so that three hundred pages open as fast as three. */
const SectionView = memo(function SectionView({ section, marks, onChoose }: SectionProps) {
  const text = useText().review
  const isUnnamed = section.title === '' && section.number === null
  return (
    <section
      id={sectionId(section.key)}
      data-section={section.key}
      aria-label={isUnnamed ? (section.key === AFTERWARDS ? text.afterwards : text.front) : undefined}
      aria-labelledby={isUnnamed ? undefined : `${sectionId(section.key)}-title`}
      className={classNames(
        'scroll-mt-24 pb-8 [contain-intrinsic-size:auto_480px] [content-visibility:auto]',
        section.key !== '0' && 'border-line border-t pt-6',
      )}
    >
      {!isUnnamed && (
        <h2 id={`${sectionId(section.key)}-title`} className="sr-only">
          {section.number === null ? section.title : `${text.section(section.number)} ${section.title}`}
        </h2>
      )}
      {section.blocks.map((block) => (
        <BlockView key={block.start} block={block} marks={marks} onChoose={onChoose} />
      ))}
    </section>
  )
})
