import { headOf, namesActor } from '../language/actors.ts'
import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { readOwners, type People } from '../owners/read-owners.ts'
import { agentOf } from './agent.ts'
import { namesDecidingBody } from './named-bodies.ts'
import type { SectionItem } from './section-item.ts'
import type { PlacedSentence } from './section-sentences.ts'
import type { Sentence } from './sentence.ts'

/**
 * The item before with those whom the sentence after it names, where that sentence says no more than whose it is:
 * "Bristerna ska vara åtgärdade i maj. Ansvaret åvilar kommunchefen.", "… Förbundschefen ombesörjer detta.", "… Inbjudan
 * ombesörjs av Siv." Null where it says more, or the item before has somebody or stands elsewhere.
 */
export function toldWhose(
  placed: PlacedSentence,
  before: PlacedSentence | undefined,
  last: SectionItem | undefined,
  people: People,
): SectionItem | null {
  if (last === undefined || last.owners.length > 0 || before?.passage !== placed.passage) return null
  if (last.placed.span !== before.span || placed.sentence.text.length > LONGEST) return null
  const owner = whoseIn(placed.sentence)
  if (owner === null || namesDecidingBody(placed.sentence, owner)) return null
  const owners = readOwners(placed.sentence.tokens, owner, people)
  if (owners.length === 0) return null
  const quoted = { start: last.placed.quoted.start, end: placed.quoted.end }
  return {
    ...last,
    placed: { ...last.placed, quoted },
    owners: owners.map((one) => ({ ...one, span: null })),
  }
}

/** Characters: "Ansvariga för genomförandet är kommunalrådet Eva Ask (S) och förvaltningschefen." */
const LONGEST = 120

/** Who is named by a sentence of one clause that says whose something is; null where it says anything else. */
function whoseIn(sentence: Sentence): TokenRange | null {
  const [clause, ...others] = sentence.clauses
  const verb = clause === undefined ? null : mainVerb(clause)
  if (clause === undefined || others.length > 0 || verb === null || verb.form !== 'present') return null
  if (clause.kind !== 'main' || clause.negated || clause.subject === null || moodOf(clause) !== 'plain')
    return null
  if (RESTS.has(verb.lemma)) return restsOn(sentence, clause, verb)
  return verb.passive ? doneBySomebody(sentence, clause, verb) : doesIt(sentence, clause, verb)
}

const RESTS = new Set(['åvila', 'vila', 'ligga', 'vara', 'bli', 'åligga', 'ha', 'bära'])

/** "Ansvaret åvilar kommunchefen", "Ansvaret ligger hos Siv", "Ansvariga är Siv och Bo". */
function restsOn({ tokens, setting }: Sentence, clause: Clause, { at }: ClauseVerb): TokenRange | null {
  const { subject, range } = clause
  const first = tokens[subject?.from ?? 0]?.lower ?? ''
  if (subject === null || !/^(?:huvud)?ansvar(?:et|iga?)$/u.test(first)) return null
  if (subject.to - subject.from > 1 && !FOR_IT.test(textOf(tokens, subject))) return null
  const from = /^(?:på|hos)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const owner = { from, to: withoutStop(tokens, range.to) }
  return owner.to > from && namesActor(tokens, owner, setting.names) ? owner : null
}

const FOR_IT = latin(
  /^(?:huvud)?ansvar(?:et|iga?) för (?:detta|det|dessa|dem|genomförandet|arbetet|uppdraget|åtgärderna|saken|verkställigheten)$/iu,
)

const CARE = new Set(
  'göra ombesörja ordna sköta utföra verkställa lämna hantera skicka genomföra samordna skriva'.split(' '),
)
/** What points back at the sentence before, or names its work by a noun of its own. */
const ITSELF = latin(
  /^(?:det|detta|den|dessa|inbjudan|anmälan|ansökan|arbetet|uppdraget|köpet|rapporten|kontakten|utskicket|\p{L}{3,}(?:ingen|elsen|ationen|gången|översynen))$/u,
)

/** "Detta görs av Siv", "Redovisningen lämnas av ekonomichefen". */
function doneBySomebody({ tokens }: Sentence, clause: Clause, { lemma, at }: ClauseVerb): TokenRange | null {
  const head = clause.subject === null ? undefined : headOf(tokens, clause.subject)
  if (!CARE.has(lemma) || tokens[at + 1]?.lower !== 'av' || !ITSELF.test(head?.lower ?? '')) return null
  const owner = agentOf(tokens, clause)
  return owner !== null && owner.to >= withoutStop(tokens, clause.range.to) ? owner : null
}

/** "Siv ombesörjer detta", "Kansliet ansvarar för genomförandet", "Bo håller i arbetet". */
function doesIt({ tokens, setting }: Sentence, clause: Clause, { lemma, at }: ClauseVerb): TokenRange | null {
  const { subject, range } = clause
  if (subject === null || subject.from > at || !namesActor(tokens, subject, setting.names)) return null
  const rest = textOf(tokens, { from: at + 1, to: withoutStop(tokens, range.to) }).toLowerCase()
  return (CARE.has(lemma) || ANSWERS.has(lemma)) && REST.test(`${lemma} ${rest}`) ? subject : null
}
const ANSWERS = new Set(['ansvara', 'svara', 'hålla', 'ta', 'stå'])
const IT =
  '(?:det|detta|dessa|dem|saken|arbetet|uppdraget|genomförandet|kontakten|det praktiska|verkställigheten)'
const REST = latin(
  new RegExp(
    `^(?:(?:ansvara|svara|stå) för ${IT}|hålla i ${IT}|ta (?:hand om|på sig) ${IT}|(?:göra|ombesörja|ordna|sköta|utföra|verkställa|hantera|samordna) ${IT})$`,
    'u',
  ),
)

const withoutStop = (tokens: Sentence['tokens'], to: number): number =>
  tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text !== ')' ? to - 1 : to
