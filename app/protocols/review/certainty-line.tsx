import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { judgeCertainty } from '../certainty.ts'
import { sheetId } from '../place-address.ts'
import { pageViewAddress } from '../viewer/page-view.ts'
import type { Paper } from '../viewer/paper.ts'

/** What was read from pictures, how sure that is, and which pages to look at; nothing where the file has its text. */
export function CertaintyLine({ paper }: { paper: Paper | null }) {
  const text = useText().review.certainty
  const sheets = paper?.sheets ?? []
  const judged = judgeCertainty(
    sheets.flatMap(({ number, confidence }) => (confidence === null ? [] : [{ page: number, confidence }])),
  )
  if (judged === null) return null
  return (
    <p className="flex gap-2 text-sm">
      <span className={judged.unsure.length > 0 ? 'text-warning' : 'text-ink-soft'}>
        <Icon name={judged.unsure.length > 0 ? 'warning' : 'info'} size={16} />
      </span>
      <span>
        {text.read(judged.pages, sheets.length, judged.mean)} {text.compare}{' '}
        {sheets.some(({ uncertain }) => uncertain !== '') && `${text.dotted} `}
        {judged.unsure.length > 0 && (
          <>
            {text.unsure}{' '}
            {judged.unsure.map(({ page, confidence }) => (
              <a key={page} href={`${pageViewAddress('paper')}#${sheetId(page)}`} className="link mr-2">
                {text.page(page, Math.round(confidence))}
              </a>
            ))}
          </>
        )}
      </span>
    </p>
  )
}
