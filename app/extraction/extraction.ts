import type { ReadingRemark } from './document.ts'
import type { Span } from './span.ts'

/** What the program read in one protocol. The JSON of `npm run extract` and of the database alike. */
export type Extraction = Readonly<{
  /** Changes whenever the same text may give another result. */
  engine: string
  meeting: MeetingFacts
  attendance: readonly Attendee[]
  warnings: readonly Warning[]
  sections: readonly SectionFacts[]
  decisions: readonly Decision[]
  actionItems: readonly ActionItem[]
  /** What the minutes say has come to its end: in the order of the text. */
  closures: readonly Closure[]
}>

export type MeetingFacts = Readonly<{
  body: string | null
  /** ISO date, null where the minutes do not say. */
  date: string | null
  nextMeeting: string | null
  bodySpan: Span | null
  dateSpan: Span | null
  nextMeetingSpan: Span | null
}>

export type Attendee = Readonly<{
  /** Full name as the list prints it, without party. */
  name: string
  /** Party letters such as `S`, or null. */
  party: string | null
  /** Role in dictionary form such as `förbundschef`, or null. */
  role: string | null
  /** Municipality or organisation, or null. */
  affiliation: string | null
  presence: 'present' | 'absent'
  span: Span
}>

export type Warning = Readonly<{
  code: WarningCode
  /** One Swedish sentence for a secretary. */
  message: string
  span: Span | null
}>

export type WarningCode =
  | 'weekday-mismatch'
  | 'impossible-date'
  | 'no-meeting-date'
  | 'duty-without-owner'
  | 'duty-without-deadline'
  | 'deadline-passed'
  | 'unknown-section-reference'
  | 'numbering-gap'
  | 'numbering-double'
  | 'missing-section'
  | 'attendance-contradiction'
  | 'lost-letters'
  | ReadingRemark['code']

export type SectionFacts = Readonly<{
  /** As printed without the sign, `132` or `140 b`; null under a heading that the minutes do not number. */
  number: string | null
  title: string
  /** `§ 139 Dnr VO-2025-00006` has a case number; null elsewhere. */
  caseNumber: string | null
  span: Span
  parts: readonly SectionPartFacts[]
}>

export type SectionPartFacts = Readonly<{ kind: PartKind; heading: string | null; span: Span }>

export type PartKind =
  | 'decision'
  | 'background'
  | 'proposal'
  | 'motion'
  | 'voting'
  | 'discussion'
  | 'sources'
  | 'sent-to'
  | 'statement'
  | 'preamble'

export type Decision = Readonly<{
  section: string | null
  text: string
  kind: DecisionKind
  span: Span
  rule: string
}>

export type DecisionKind =
  'approve' | 'assign' | 'note' | 'refer' | 'reject' | 'elect' | 'fund' | 'procedure' | 'other'

export type ActionItemKind = 'assignment' | 'report' | 'commitment'

export type ActionItem = Readonly<{
  section: string | null
  text: string
  kind: ActionItemKind
  span: Span
  /** Id of the rule that found it. */
  rule: string
  owners: readonly Owner[]
  due: Due | null
  every: Recurrence | null
  /** The words that say how often; also those of an interval that is no `Recurrence` ("varannan månad"). */
  everySpan: Span | null
  everyRule: string | null
  /** The body that must be told, as the text names it, or null. */
  reportTo: string | null
  reportToSpan: Span | null
  reportToRule: string | null
  /** Index in `actionItems` of the assignment that this report belongs to. */
  of?: number
}>

/** `closed` is done or answered, `reported` told of or accepted as a report, `revoked` taken back without being done. */
export type ClosureKind = 'closed' | 'reported' | 'revoked'

/** A sentence that ends something given in earlier minutes, or reports on it. */
export type Closure = Readonly<{
  section: string | null
  kind: ClosureKind
  text: string
  span: Span
  rule: string
  refersTo: ClosureReference
}>

/** What is ended, as far as the sentence and its section say: enough to find it in earlier minutes, or nothing. */
export type ClosureReference = Readonly<{
  /** The decisions that gave it: those that the sentence itself names, else those of its section. */
  decisions: readonly DecisionReference[]
  caseNumber: string | null
  /** The words that name it ("se över avgifterna"), else the section's title. */
  matter: string | null
}>

/** "2029-05-04, § 44", "den 4 maj 2029", "KS § 44/2029". */
export type DecisionReference = Readonly<{
  section: string | null
  /** ISO date, null where only a year is stated, or none. */
  date: string | null
  year: number | null
  /** The body that decided, as the text names it, null where it is not said. */
  body: string | null
  span: Span
}>

export type OwnerKind = 'person' | 'role' | 'group' | 'body'

export type Owner = Readonly<{
  name: string
  kind: OwnerKind
  /** The words that name the owner; null where the owner was implied by an earlier sentence. */
  span: Span | null
  rule: string
}>

/** ISO 8601 period, at every meeting, or continuously. */
export type Recurrence = 'P1Y' | 'P6M' | 'P4M' | 'P3M' | 'P1M' | 'P1W' | 'meeting' | 'ongoing'

export type Due = Readonly<{
  /** The last day in time (ISO), null while it cannot be known. */
  date: string | null
  /** The words, as the text has them. */
  text: string
  span: Span
  precision: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half-year' | 'year' | 'meeting' | 'vague'
  /** How the year was known. */
  year: 'stated' | 'from-meeting' | null
  /** The body whose meeting the deadline waits for, where it is a meeting. */
  meetingOf: string | null
  rule: string
}>

/** The calendar that an extraction may ask: pure data, handed in. */
export type Calendar = Readonly<{
  /** Dates of known meetings by body, ISO, ascending; for deadlines such as "nästa styrelsemöte". */
  meetings: readonly Readonly<{ body: string; date: string }>[]
  /** The day of this very meeting, ISO, where a person has said it; the minutes may bear none, or a wrong one. */
  heldOn?: string
}>
