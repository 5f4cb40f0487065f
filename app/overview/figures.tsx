import { protocolViewAddress } from '#app/protocols/list/protocol-view.ts'
import { useText } from '#app/text/use-text.ts'
import { CountLink } from '#app/ui/count-link.tsx'
import type { Figure } from './figures.ts'

type Props = { toReview: number; figures: readonly Figure[] }

const toReviewAddress = protocolViewAddress({ filter: { bodyId: null, state: 'open', words: '' }, page: 1 })

/** What needs a hand now: each number leads to the list behind it. */
export function Figures({ toReview, figures }: Props) {
  const text = useText().overview.figures
  return (
    <ul
      aria-label={text.label}
      className="border-line grid grid-cols-2 gap-x-8 gap-y-4 border-y py-4 sm:grid-cols-3 lg:flex lg:justify-between lg:pr-16"
    >
      <li>
        <CountLink count={toReview} label={text.toReview} to={toReviewAddress} />
      </li>
      {figures.map(({ name, count, address }) => (
        <li key={name}>
          <CountLink
            count={count}
            label={text[name]}
            to={address}
            tone={name === 'overdue' ? 'danger' : 'plain'}
          />
        </li>
      ))}
    </ul>
  )
}
