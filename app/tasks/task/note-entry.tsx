import { useFetcher } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { Note } from '#db/queries/notes.ts'
import { WithdrawFields } from './withdraw-fields.tsx'

type Props = { number: number; note: Note; mayWithdraw: boolean }

/** One lägesrapport. A withdrawn one is struck out and folded away, but never gone. */
export function NoteEntry({ number, note, mayWithdraw }: Props) {
  const text = useText().tasks.task.note
  const locale = useLocale()
  const fetcher = useFetcher<{ missing: boolean }>()
  const { withdrawn } = note
  return (
    <article className="max-w-reading grid gap-1">
      <span aria-hidden="true" className="bg-accent absolute top-1 -left-[26.5px] size-3 rounded-full" />
      <h3 className="text-sm font-normal">
        <time dateTime={note.writtenOn} className="figures text-base font-semibold">
          {formatDate(locale, note.writtenOn)}
        </time>
        <span className="text-ink-soft"> · {text.by(note.author)}</span>
      </h3>
      {withdrawn ? (
        <>
          <p className="text-ink-soft text-sm">
            {text.withdrawn(withdrawn.by, formatDate(locale, withdrawn.on), withdrawn.reason ?? '')}
          </p>
          <Disclosure title={text.show} className="text-sm">
            <p className="text-ink-soft whitespace-pre-wrap line-through">{note.text}</p>
          </Disclosure>
        </>
      ) : (
        <>
          <p className="whitespace-pre-wrap">{note.text}</p>
          {mayWithdraw && (
            <Disclosure title={text.withdraw} className="screen-only text-sm">
              <fetcher.Form
                method="post"
                action={`/uppdrag/${number}/lagesrapporter/${note.id}/aterkallelse`}
                noValidate
                className="grid justify-items-start gap-2"
              >
                <WithdrawFields missing={fetcher.data?.missing ?? false} />
              </fetcher.Form>
            </Disclosure>
          )}
        </>
      )}
    </article>
  )
}
