import { placeAddress } from '#app/protocols/place-address.ts'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { TaskDetail } from '#db/queries/tasks.ts'
import type { Paragraph } from './passage.ts'

type Props = { task: TaskDetail; passage: readonly Paragraph[] }

export const sourceAddress = ({
  protocolId,
  span,
  page,
}: Pick<TaskDetail, 'protocolId' | 'span'> & Partial<Pick<TaskDetail, 'page'>>): string =>
  placeAddress(protocolId, span, page)

/** The sentence as the minutes have it, among its neighbours, and the way to the place itself. */
export function TaskSource({ task, passage }: Props) {
  const text = useText().tasks
  const { sectionNumber, sectionTitle, page } = task
  const section = [sectionNumber && text.section(sectionNumber), sectionTitle].filter(Boolean).join(' ')
  const place = [section, page && text.task.page(page)].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="source" className="grid gap-3">
      <h2 id="source" className="sr-only">
        {text.task.source}
      </h2>
      <figure className="grid gap-3">
        <blockquote className="border-line-strong max-w-reading grid gap-3 border-l-2 pl-4 font-serif">
          {passage.length === 0 ? (
            <p className="text-reading">{task.quote}</p>
          ) : (
            passage.map((paragraph) => <PassageParagraph key={paragraph.start} paragraph={paragraph} />)
          )}
        </blockquote>
        <figcaption className="text-ink-soft flex flex-wrap gap-x-4 gap-y-1 pl-[18px]">
          <span>{place}</span>
          <TextLink to={sourceAddress(task)} className="inline-flex items-center gap-1">
            {text.task.openSource}
            <Icon name="arrow-right" size={16} />
          </TextLink>
        </figcaption>
      </figure>
    </section>
  )
}

function PassageParagraph({ paragraph: { text, from, until } }: { paragraph: Paragraph }) {
  const quoted = from !== null && until !== null
  return (
    <p className={classNames('text-ink-soft', quoted ? 'text-reading' : 'text-base')}>
      {quoted ? (
        <>
          {text.slice(0, from)}
          <mark className="text-ink bg-transparent">{text.slice(from, until)}</mark>
          {text.slice(until)}
        </>
      ) : (
        text
      )}
    </p>
  )
}
