import type { Guard } from '../rule.ts'
import { atThisMeeting } from './at-this-meeting.ts'
import { insideProposal } from './inside-proposal.ts'
import { insideTold } from './inside-told.ts'
import { markedDone } from './marked-done.ts'
import { insideClause } from './inside-clause.ts'
import { procedure } from './procedure.ts'
import { standingRule } from './standing-rule.ts'
import { power } from './power.ts'
import { rejected } from './rejected.ts'

export const GUARDS: readonly Guard[] = [
  insideProposal,
  insideTold,
  insideClause,
  procedure,
  standingRule,
  power,
  rejected,
  markedDone,
  atThisMeeting,
]
