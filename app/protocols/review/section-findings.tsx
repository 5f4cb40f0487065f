import type { Decision, Warning } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import type { Closing } from '../closures/closing.ts'
import { ClosingList } from '../closures/closing-list.tsx'
import type { SourcePage, SourceSection } from '../source/source-page.ts'
import { AddDuty } from './add-duty.tsx'
import { BulkButton } from './bulk-button.tsx'
import { DecisionList } from './decision-list.tsx'
import { FindingCard } from './finding-card.tsx'
import { isNew, isPending, type Finding } from './finding.ts'
import { FoldedFinding } from './folded-finding.tsx'
import { useSectionName } from './use-section-name.ts'
import type { ReviewMoves } from './use-review.ts'
import { WarningList } from './warning-list.tsx'

type Props = {
  protocolId: string
  page: SourcePage
  section: SourceSection
  findings: readonly Finding[]
  closings: readonly Closing[]
  decisions: readonly Decision[]
  warnings: readonly Warning[]
  owners: readonly string[]
  mayReview: boolean
  moves: ReviewMoves
  /** A missed duty has been added. */
  onAdded: (proposalId: string) => void
}

/** What was found in one §: the duties first, then what to look at again, then what was decided. */
export function SectionFindings(props: Props) {
  const { protocolId, page, section, findings, decisions, warnings, owners, mayReview, moves } = props
  const { place } = moves
  const text = useText().review
  const { sign, title } = useSectionName()(section)
  const show = (span: Span) => moves.show(span)
  const fresh = findings.filter(isNew)
  // What asks for an answer stands first, and stays there once it is answered.
  const { offering = [], without = [] } = Object.groupBy(props.closings, ({ offers }) =>
    offers.length > 0 ? 'offering' : 'without',
  )
  return (
    <section aria-label={text.findings} className="grid content-start gap-4">
      <div className="grid gap-2">
        <h2 className="font-semibold">
          {sign && <span className="figures">{sign} </span>}
          <span className={sign ? 'text-ink-soft font-normal' : ''}>{title}</span>
        </h2>
        {mayReview && fresh.length > 1 && (
          <BulkButton protocolId={protocolId} verb="godkannanden" findings={fresh}>
            {sign === null
              ? text.actions.acceptOnPart(fresh.length)
              : text.actions.acceptSection(fresh.length)}
          </BulkButton>
        )}
      </div>
      <ClosingList protocolId={protocolId} closings={offering} mayAnswer={mayReview} onShow={show} isFirst />
      {findings.length === 0 && <p className="text-ink-soft">{text.emptySection}</p>}
      {findings.map((finding) =>
        isPending(finding) ? (
          <FindingCard
            key={finding.id}
            protocolId={protocolId}
            page={page}
            finding={finding}
            owners={owners}
            mayReview={mayReview}
            isChosen={place.findingId === finding.id}
            isEditing={place.findingId === finding.id && place.isEditing}
            onChoose={() => moves.choose(finding, { tab: 'source' })}
            onEdit={(isEditing) => moves.choose(finding, { isEditing })}
            onTake={() => moves.take(finding)}
          />
        ) : (
          <FoldedFinding
            key={finding.id}
            protocolId={protocolId}
            finding={finding}
            mayReview={mayReview}
            isChosen={place.findingId === finding.id}
            onChoose={() => moves.choose(finding, { tab: 'source' })}
            onTake={() => moves.take(finding)}
          />
        ),
      )}
      {mayReview && <AddDuty protocolId={protocolId} section={section} onAdded={props.onAdded} />}
      <ClosingList protocolId={protocolId} closings={without} mayAnswer={mayReview} onShow={show} />
      <WarningList warnings={warnings} onShow={show} />
      <DecisionList decisions={decisions} onShow={show} />
    </section>
  )
}
