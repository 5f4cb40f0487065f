import type { DutyRule } from '../rule.ts'
import { actForBody } from './act-for-body.ts'
import { actionList } from './action-list.ts'
import { agree } from './agree.ts'
import { answerable } from './answerable.ts'
import { answerFor } from './answer-for.ts'
import { askReport } from './ask-report.ts'
import { awaited } from './awaited.ts'
import { besideInitials } from './beside-initials.ts'
import { datedPromise } from './dated-promise.ts'
import { decideToAct } from './decide-to-act.ts'
import { doneBy } from './done-by.ts'
import { entrust } from './entrust.ts'
import { fallsTo } from './falls-to.ts'
import { giveAssignment } from './give-assignment.ts'
import { handOver } from './hand-over.ts'
import { handle } from './handle.ts'
import { inAddition } from './in-addition.ts'
import { intend } from './intend.ts'
import { keepInformed } from './keep-informed.ts'
import { newsToCome } from './news-to-come.ts'
import { promise } from './promise.ts'
import { reportBack } from './report-back.ts'
import { reportComes } from './report-comes.ts'
import { saidToDo } from './said-to-do.ts'
import { shall } from './shall.ts'
import { shallBy } from './shall-by.ts'
import { toldOn } from './told-on.ts'
import { undertake } from './undertake.ts'
import { urge } from './urge.ts'
import { wasTo } from './was-to.ts'
import { withAssignment } from './with-assignment.ts'
import { will } from './will.ts'

/** In order of authority: the first that reads a clause decides. */
export const DUTY_RULES: readonly DutyRule[] = [
  inAddition,
  giveAssignment,
  entrust,
  urge,
  handOver,
  toldOn,
  withAssignment,
  answerFor,
  askReport,
  awaited,
  shall,
  reportBack,
  reportComes,
  doneBy,
  actForBody,
  decideToAct,
  handle,
  will,
  agree,
  intend,
  promise,
  fallsTo,
  saidToDo,
  wasTo,
  keepInformed,
  undertake,
  shallBy,
  newsToCome,
  datedPromise,
  actionList,
  besideInitials,
  answerable,
]
