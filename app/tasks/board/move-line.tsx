import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import type { MoveNews } from './use-moves.ts'

/** What became of the last move, with a way back; until then how cards are moved. */
export function MoveLine({ news, help }: { news: MoveNews | null; help: string }) {
  const { board, statuses, dateMissing } = useText().tasks
  const locale = useLocale()
  const words = (): string | null => {
    if (news === null) return null
    const { kind, number } = news
    if (kind === 'moved') return board.moved(number, statuses[news.to])
    if (kind === 'turned')
      return board.turned(number, news.dueOn === null ? dateMissing : formatDate(locale, news.dueOn))
    return board[kind](number)
  }
  const went = news === null || news.kind === 'moved' || news.kind === 'turned' || news.kind === 'undone'
  return (
    <>
      <p id={help} className={news === null ? 'text-ink-soft' : 'sr-only'}>
        {board.help} <span className="pointer-coarse:sr-only max-md:sr-only">{board.helpKeys}</span>
      </p>
      <StatusLine
        tone={went ? 'success' : 'warning'}
        action={
          news?.kind === 'moved' && (
            <Button tone="quiet" size="small" onPress={news.undo}>
              {board.undo}
            </Button>
          )
        }
      >
        {words()}
      </StatusLine>
    </>
  )
}
