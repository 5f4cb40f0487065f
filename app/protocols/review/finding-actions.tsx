import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { seenOf, type Finding } from './finding.ts'
import { useReviewFetcher, verbAddress, type ReviewVerb } from './review-fetcher.ts'

type Props = { protocolId: string; finding: Finding; isChosen: boolean; onEdit: () => void }

/** What can be done with a finding, with the keys for the one in hand. */
export function FindingActions({ protocolId, finding, isChosen, onEdit }: Props) {
  const text = useText().review.actions
  const hint = (key: string) =>
    isChosen && (
      <kbd aria-hidden="true" className="text-ink">
        {key}
      </kbd>
    )
  return (
    <div className="flex flex-wrap gap-2">
      <VerbButton protocolId={protocolId} finding={finding} verb="godkannande" isPrimary={isChosen}>
        {text.accept} {hint('A')}
      </VerbButton>
      <LinkButton
        size="small"
        to={`?fynd=${finding.id}&andra=ja#fynd-${finding.id}`}
        onClick={(event) => {
          event.preventDefault()
          onEdit()
        }}
      >
        {text.edit} {hint('E')}
      </LinkButton>
      <VerbButton protocolId={protocolId} finding={finding} verb="avfardande">
        {text.dismiss} {hint('D')}
      </VerbButton>
    </div>
  )
}

type VerbProps = {
  protocolId: string
  finding: Finding
  verb: ReviewVerb
  isPrimary?: boolean
  children: React.ReactNode
}

/** A decision as a form of one button. */
export function VerbButton({ protocolId, finding, verb, isPrimary = false, children }: VerbProps) {
  const fetcher = useReviewFetcher(finding)
  return (
    <fetcher.Form method="post" action={verbAddress(protocolId, finding, verb)}>
      <input type="hidden" name="seen" value={seenOf(finding)} />
      <Button
        type="submit"
        size="small"
        tone={isPrimary ? 'primary' : 'plain'}
        isDisabled={fetcher.state !== 'idle'}
      >
        {children}
      </Button>
    </fetcher.Form>
  )
}
