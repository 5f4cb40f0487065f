import { namesActor } from '../language/actors.ts'
import { mainVerb, moodOf, textOf, type ClauseVerb, type TokenRange } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { readOwners, type People } from '../owners/read-owners.ts'
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
function whoseIn({ tokens, clauses, setting }: Sentence): TokenRange | null {
  const [clause, ...others] = clauses
  const verb = clause === undefined ? null : mainVerb(clause)
  if (clause === undefined || others.length > 0 || verb === null || verb.form !== 'present') return null
  if (clause.kind !== 'main' || clause.negated || moodOf(clause) !== 'plain') return null
  const before = { from: clause.range.from, to: verb.at }
  const after = { from: verb.at + 1, to: endOf(tokens, clause.range.to) }
  const owner = whoBeside(verb, { tokens, before, after })
  return owner !== null && owner.to > owner.from && namesActor(tokens, owner, setting.names) ? owner : null
}

type Beside = Readonly<{ tokens: Sentence['tokens']; before: TokenRange; after: TokenRange }>

/** Who stands on the one side of the verb where the other side is only the task. */
function whoBeside(verb: ClauseVerb, { tokens, before, after }: Beside): TokenRange | null {
  const [first, rest] = [before, after].map((range) => textOf(tokens, range).toLowerCase())
  if (first === undefined || rest === undefined) return null
  const by = tokens[after.from]?.lower === 'fram' ? after.from + 1 : after.from
  if (verb.passive && tokens[by]?.lower === 'av')
    return CARE.has(verb.lemma) && ITSELF.test(first) ? { from: by + 1, to: after.to } : null
  const lies = RESTS.has(verb.lemma) || (verb.passive && LAID.has(verb.lemma))
  if (lies && TASK.test(first))
    return AT.test(tokens[after.from]?.lower ?? '') ? { from: after.from + 1, to: after.to } : after
  if (lies) return ANSWERABLE.test(rest) ? before : null
  if (verb.passive || !(CARE.has(verb.lemma) || ANSWERS.has(verb.lemma))) return null
  if (DOES_IT.test(`${verb.lemma} ${rest}`)) return before
  return FRONTED.test(`${verb.lemma} ${first}`) ? after : null
}

/** What points back at the task of the sentence before. */
const IT =
  '(?:det|detta|den|dessa|dem|saken|arbetet|uppdraget|uppgiften|jobbet|genomförandet|kontakten|åtgärden|åtgärderna|det praktiska|verkställigheten)'

const RESTS = new Set('åvila åligga tillfalla vila ligga falla landa gå ankomma vara bli ha bära'.split(' '))
const LAID = new Set('lägga lämna ge överlåta anförtro'.split(' '))
/** "Ansvaret åvilar kommunchefen", "Uppgiften lämnas till Siv", "Ansvariga är Siv och Bo". */
const TASK = latin(
  new RegExp(
    `^(?:(?:huvud)?ansvar(?:et|iga?)(?: för ${IT})?|det|detta|(?:det )?(?:arbetet|ansvaret|uppdraget|jobbet)|(?:den )?uppgiften)$`,
    'u',
  ),
)
const AT = /^(?:på|hos|till|åt)$/u
/** "Siv är ansvarig", "Kansliet har ansvaret för detta". */
const ANSWERABLE = latin(new RegExp(`^(?:huvud)?ansvar(?:et|iga?)(?: för ${IT})?$`, 'u'))

const CARE = new Set(
  'göra ombesörja ordna sköta utföra verkställa lämna hantera skicka genomföra samordna skriva fixa sammanställa leda ta'.split(
    ' ',
  ),
)
/** What is made: "Detta görs av Siv", "Redovisningen lämnas av ekonomichefen". */
const ITSELF = latin(
  new RegExp(
    `^(?:${IT}|inbjudan|anmälan|ansökan|köpet|rapporten|utskicket|\\p{L}{3,}(?:ingen|elsen|ationen|gången|översynen))(?: \\p{L}+){0,3}$`,
    'u',
  ),
)

const ANSWERS = new Set(['ansvara', 'svara', 'hålla', 'stå'])
/** "Siv ansvarar", "Kansliet ansvarar för genomförandet", "Bo håller i arbetet", "Siv ombesörjer detta". */
const DOES_IT = latin(
  new RegExp(
    `^(?:ansvara |(?:ansvara|svara|stå) för ${IT}|hålla i ${IT}|ta (?:hand om|på sig) ${IT}|(?:göra|ombesörja|ordna|sköta|utföra|verkställa|hantera|samordna|fixa) ${IT})$`,
    'u',
  ),
)
/** "Det ombesörjer kansliet", "För detta svarar Bo". */
const FRONTED = latin(
  new RegExp(
    `^(?:(?:ansvara|svara|stå) för ${IT}|(?:göra|ombesörja|ordna|sköta|utföra|verkställa|hantera|samordna|fixa) ${IT})$`,
    'u',
  ),
)

/** The end of a clause without its full stop and "tillsammans". */
function endOf(tokens: Sentence['tokens'], to: number): number {
  const last = tokens[to - 1]
  const idle = (last?.kind === 'sign' && last.text !== ')') || TOGETHER.has(last?.lower ?? '')
  return idle ? endOf(tokens, to - 1) : to
}
const TOGETHER = new Set(['tillsammans', 'gemensamt', 'ihop'])
