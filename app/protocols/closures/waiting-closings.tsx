import { Fragment } from 'react'
import { useText } from '#app/text/use-text.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { Closing } from './closing.ts'

type Props = { protocolId: string; closings: readonly Closing[] }

/** The §§ in which a task of an earlier meeting waits for an answer, with the way to each. */
export function WaitingClosings({ protocolId, closings }: Props) {
  const text = useText().review
  const waiting = closings.filter(isWaiting)
  if (waiting.length === 0) return null
  return (
    <p>
      {text.closings.waiting}{' '}
      {waiting.map(({ section, span }, index) => (
        <Fragment key={span.start}>
          {index > 0 && ', '}
          <TextLink to={`/protokoll/${protocolId}?stalle=${span.start}-${span.end}&visa=fynd`}>
            {section === null ? text.closings.sentence : text.section(section)}
          </TextLink>
        </Fragment>
      ))}
    </p>
  )
}

const isWaiting = ({ offers }: Closing): boolean => offers.some(({ answered }) => answered === null)

/** Whether each offer to close an earlier task has its answer. */
export const isAnswered = (closings: readonly Closing[]): boolean => !closings.some(isWaiting)
