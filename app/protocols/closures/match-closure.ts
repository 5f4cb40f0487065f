import type { ClosureReference, DecisionReference } from '#app/extraction/extraction.ts'
import { covers, type Span } from '#app/extraction/span.ts'
import { coverage, inCommon, matterWords } from './matter-words.ts'

/** What is known of a task, for telling whether later minutes speak of it. */
export type EarlierTask = Readonly<{
  sectionNumber: string | null
  sectionTitle: string | null
  title: string
  quote: string
  bodyName: string | null
  /** ISO date. */
  heldOn: string | null
  caseNumber: string | null
}>

/** Why a task is offered: the surest reason. */
export type MatchReason = 'decision' | 'case-number' | 'day-and-words' | 'words'

export type Match<Task> = Readonly<{ task: Task; reason: MatchReason }>

export type MatchedClosure = Readonly<{
  /** The sentence's place, among the places of the decisions that it refers to. */
  span: Span
  refersTo: ClosureReference
  sectionTitle: string | null
}>

/** More than these are no answer but a list to search. */
const MOST = 4

/**
 * The tasks that a closing probably ends, by the surest that it says: the § and day of the decision that gave them,
 * then the case number, then the words. Where the minutes name a decision that is not among the tasks, likeness of
 * words is no longer enough: a wrong offer is worse than none.
 */
export function matchClosure<Task extends EarlierTask>(
  { span, refersTo, sectionTitle }: MatchedClosure,
  tasks: readonly Task[],
): Match<Task>[] {
  const { decisions, caseNumber, matter } = refersTo
  const words = matterWords(matter)
  const about = matterWords(matter, sectionTitle)
  const bySection = decisions.filter(({ section }) => section !== null)
  // A background may tell of many decisions: one of several counts where its task is about the same.
  const decided = tasks.filter((task) =>
    bySection.some(
      (decision) =>
        gave(decision, task) &&
        (bySection.length === 1 || covers(span, decision.span) || likeness(about, task) > 0),
    ),
  )
  if (decided.length > 0) return asMatches(likest(decided, words), 'decision')
  const ofCase = tasks.filter((task) => isSameCase(caseNumber, task.caseNumber))
  if (ofCase.length > 0) return asMatches(ofOneMatter(ofCase, words), 'case-number')
  const days = decisions.filter(({ section }) => section === null)
  const ofDay = tasks.filter(
    (task) => days.some((decision) => isOfDay(decision, task)) && likeness(words, task) >= 0.5,
  )
  if (ofDay.length > 0) return asMatches(likest(ofDay, words), 'day-and-words')
  if (bySection.length > 0) return []
  return asMatches(sayTheSame(tasks, words, matterWords(sectionTitle)), 'words')
}

function asMatches<Task>(tasks: readonly Task[], reason: MatchReason): Match<Task>[] {
  return tasks.length > MOST ? [] : tasks.map((task) => ({ task, reason }))
}

const gave = (decision: DecisionReference, task: EarlierTask): boolean =>
  sectionKey(decision.section) === sectionKey(task.sectionNumber) && isOfDay(decision, task)

const isOfDay = ({ date, year, body }: DecisionReference, { heldOn, bodyName }: EarlierTask): boolean =>
  heldOn !== null &&
  (date === null ? heldOn.startsWith(`${String(year)}-`) : heldOn === date) &&
  (body === null || bodyName === null || isSameBody(body, bodyName))

const sectionKey = (number: string | null): string => (number ?? '').toLowerCase().replace(/[^\p{L}\d]/gu, '')

const isSameCase = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && caseKey(one) === caseKey(other)

const caseKey = (number: string): string => number.toUpperCase().replace(/[^\p{L}\d]+/gu, '-')

/** "kommunstyrelsen" is "Kommunstyrelsen i Norrby", and not its "arbetsutskott". */
const isSameBody = (named: string, name: string): boolean =>
  name.toLowerCase().includes(named.toLowerCase().replace(/s$/u, '')) &&
  /utskott/iu.test(named) === /utskott/iu.test(name)

const wordsOf = ({ title, quote, sectionTitle }: EarlierTask): ReadonlySet<string> =>
  matterWords(title, quote, sectionTitle)

const likeness = (words: ReadonlySet<string>, task: EarlierTask): number => coverage(words, wordsOf(task))

/** Of the tasks of one decision or case, those that the closing's words point at; all where they point at none. */
function likest<Task extends EarlierTask>(
  tasks: readonly Task[],
  words: ReadonlySet<string>,
): readonly Task[] {
  if (tasks.length < 2) return tasks
  const scores = tasks.map((task) => likeness(words, task))
  const best = Math.max(...scores)
  return best === 0 ? tasks : tasks.filter((_, index) => (scores[index] ?? 0) >= best * 0.75)
}

/** One case may hold all that a body was informed of in a year: without a word in common only one decision's tasks. */
function ofOneMatter<Task extends EarlierTask>(
  tasks: readonly Task[],
  words: ReadonlySet<string>,
): readonly Task[] {
  const speaksOfThem = tasks.some((task) => likeness(words, task) > 0)
  const decisions = new Set(
    tasks.map(({ heldOn, sectionNumber }) => `${heldOn ?? ''} ${sectionNumber ?? ''}`),
  )
  return speaksOfThem || decisions.size === 1 ? likest(tasks, words) : []
}

/** The tasks of which the closing's own words, or the two titles, say the same; the likest ones alone. */
function sayTheSame<Task extends EarlierTask>(
  tasks: readonly Task[],
  words: ReadonlySet<string>,
  title: ReadonlySet<string>,
): readonly Task[] {
  const scored = tasks.map((task) => ({ task, score: scoreOf(task, words, title) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score >= best * 0.9).map(({ task }) => task)
}

/** Two words in common at least, and most of what either says; a single word only where both titles are that word. */
function scoreOf(task: EarlierTask, words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  const own = matterWords(task.sectionTitle)
  const named = inCommon(words, wordsOf(task))
  const byWords = named >= 2 && coverage(words, wordsOf(task)) >= 0.8 ? coverage(words, wordsOf(task)) : 0
  const titles = [words, title].map((one) => {
    const shared = inCommon(one, own)
    const like = Math.min(coverage(one, own), coverage(own, one))
    return like === 1 || (shared >= 2 && like >= 0.6) ? like : 0
  })
  return Math.max(byWords, ...titles)
}
