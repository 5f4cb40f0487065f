import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import { latin } from '../../language/latin.ts'
import type { Token } from '../../language/token.ts'
import { headOf, isNamedByKind, namesActor } from '../../language/actors.ts'
import { agentOf, whoseOutcome } from '../agent.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { handsInReport, isReportNoun } from '../deliverables.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { isOwnBody } from '../../minutes/own-body.ts'
import { namesDecidingBody, namesExternal } from '../named-bodies.ts'
import { isInformed } from '../readiness.ts'
import { defineRule } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

const COMES = new Set(['ske', 'göra', 'lämna', 'ge', 'avge', 'avlägga', 'avlämna', 'inlämna', 'hålla'])
const GIVES = new Set(['ge', 'delge', 'tillställa'])
const TELLING = new Set(['underrätta', 'informera'])
const OUTCOME = latin(
  /(?<!\p{L})om (?:utfallet|resultatet|utgången|utvecklingen|arbetet|framdriften|hur)(?!\p{L})/iu,
)
/** "Slutrapport ska föreligga i maj": it is to be there by then. */
const BE_THERE = new Set(['föreligga', 'finnas'])

/** "Rapport lämnas i april", "Återrapportering sker tertialsvis", "Deltagarna ger en återrapport", "direktionen hålls informerad". */
export const reportComes = defineRule({
  id: 'report-comes',
  read(sentence, clause) {
    if (sentence.setting.part === 'decision' && isNoted(sentence, clause))
      return { kind: 'report', clause, owner: null, task: clause.range, needsDue: 'named' }
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    const { subject } = clause
    if (verb === null || subject === null || clause.negated || !isGiven(sentence, clause)) return null
    if (moodOf(clause) !== 'plain' && moodOf(clause) !== 'shall') return null
    const task = complement(clause)
    const found = { kind: 'report', clause, task } as const
    const timed = { ...found, needsDue: 'named' } as const
    const comes = COMES.has(verb.lemma) && (verb.passive || verb.lemma === 'ske')
    if (comes && (isReportNoun(sentence.tokens, subject) || isTelling(sentence, subject)))
      return {
        ...(awaitsEvent(sentence, clause) ? found : timed),
        ...whoseOutcome(sentence, clause, subject),
      }
    const informed =
      verb.passive &&
      (TELLING.has(verb.lemma) || (verb.lemma === 'hålla' && isInformed(sentence.tokens, verb.at)))
    // "att nämnden underrättas om utfallet": of what the same decision gave somebody to do.
    if (informed && clause.kind === 'that' && OUTCOME.test(textOf(sentence.tokens, task)))
      return { kind: 'report', clause, owner: agentOf(sentence.tokens, clause), task, told: subject }
    const whenKnown = informed && awaitsEvent(sentence, clause)
    if (informed)
      return whenKnown
        ? { kind: 'report', clause, owner: agentOf(sentence.tokens, clause), task, told: subject }
        : { ...timed, owner: agentOf(sentence.tokens, clause), told: subject }
    if (isReportNoun(sentence.tokens, subject) && BE_THERE.has(verb.lemma) && moodOf(clause) === 'shall')
      return { ...timed, needsDue: 'any', owner: null }
    const gets = verb.lemma === 'få' || (verb.passive && GIVES.has(verb.lemma))
    if (
      gets &&
      namesActor(sentence.tokens, subject, sentence.setting.names) &&
      getsReport(sentence.tokens, verb.at)
    )
      // "Nämnden får en redovisning": at the meeting, unless a time or what it waits for is told.
      return moodOf(clause) === 'shall' || awaitsEvent(sentence, clause)
        ? { kind: 'report', clause, owner: null, task, told: subject }
        : { ...timed, owner: null, told: subject }
    const arrives = verb.lemma === 'vara' ? arrivesAt(sentence, task) : -1
    const whom = { from: task.from, to: arrives }
    if (arrives > task.from && namesExternal(sentence, whom))
      return { kind: 'assignment', clause, owner: null, task, needsDue: 'any' }
    if (arrives > task.from) return { ...timed, needsDue: 'any', owner: null, told: whom }
    return handsInReport(sentence.tokens, verb) &&
      (namesActor(sentence.tokens, subject, sentence.setting.names) ||
        isNamedByKind(sentence.tokens, subject))
      ? clause.kind === 'that'
        ? { kind: 'report', clause, task, owner: subject, ...whomItGives(sentence, verb) }
        : { ...timed, owner: subject, ...whomItGives(sentence, verb) }
      : null
  },
  examples: [
    'Rapport lämnas senast i april 2032.',
    'Underrättelse sker månadsvis genom [owner|ekonomichefen].',
    'Det bestäms att [owner|Siv Ask] lämnar en rapport om försöket.',
    '[owner|Förvaltarens] rapport lämnas skriftligt till varje möte.',
    'Årets rapport lämnas till styrelsen i maj 2032.',
    'Återrapportering sker tertialsvis till arbetsutskottet.',
    'En delredovisning görs i december 2031.',
    'att direktionen hålls informerad om arbetet vid varje ordinarie sammanträde.',
    '[owner|Kommunens representanter] ger en återrapport vid sammanträdet i april.',
    'Planen ska vara nämnden till handa senast den 4 maj 2032.',
    'Nämnden får en lägesrapport vid varje sammanträde.',
    'En avstämning görs dessförinnan med nämnden i september 2032.',
    'att [owner|Siv Ask] en gång om året ger nämnden en bild av hur planen följs',
    'Presentation för nämnden under första kvartalet 2032.',
    'Uppföljning på nästa möte.',
    'att ärendet ska vara direktionen tillhanda igen senast den 22 maj.',
    '[owner|Gruppen] avlägger lägesrapport vid varje sammanträde.',
    'Slutrapport ska föreligga i december 2031.',
    'Till dess att planen är genomförd ska kommunstyrelsen varje kvartal få en rapport.',
    'Direktionen informeras så snart svaren har kommit.',
    'att nämnden underrättas om utfallet av upphandlingen',
    'att [owner|Ekby kommun] lämnar rapport om insatsen till styrelsen varje halvår',
    'Styrelsen ska ges en lägesrapport vid varje möte.',
    'Avstämning i november 2032.',
    'Ny avstämning vid nästa möte.',
    'Återrapport till nämnden i maj 2032.',
    'Lägesrapport vid varje sammanträde.',
    'Kort rapport till gruppens möte i oktober.',
  ],
  counterExamples: [
    'Redovisningen läggs till handlingarna.',
    'Rapporten är klar.',
    'Föreningen ska få ett bidrag.',
    'Nämnden får en redovisning av läget.',
    'Huset ska vara till del uppvärmt i oktober 2032.',
    'Rapporten ska finnas på webbplatsen.',
    'Återrapportering av uppdrag.',
    'Presentation av projektet.',
    'Siv Ask ger en bild till nämnden.',
    'Återrapport från mötet i maj 2032.',
    { text: 'Återrapport till nämnden i maj 2032.', part: 'discussion' },
    { text: 'Rapport lämnas senast i april 2032.', part: 'background' },
    'Avgiften ska vara 200 kronor.',
  ],
})

/** "rådet", not "en". */
const SHORTEST_BODY = 5

/** "ger rådet en bild av läget": the body that is told stands right after the verb. */
function whomItGives(sentence: Sentence, { at }: ClauseVerb): { told?: TokenRange } {
  const told = { from: at + 1, to: at + 2 }
  const word = textOf(sentence.tokens, told)
  if (word.length < SHORTEST_BODY) return {}
  return namesDecidingBody(sentence, told) || isOwnBody(word, sentence.setting.body) ? { told } : {}
}

/** "vara nämnden tillhanda", "vara styrelsen till del": where the words after whom it reaches begin. */
function arrivesAt({ tokens, setting }: Sentence, task: TokenRange): number {
  const at = Math.max(...['handa', 'del'].map((word) => findWords(tokens, task, 'till', word)))
  const to = at < 0 ? findWords(tokens, task, 'tillhanda') : at
  const whom = { from: task.from, to }
  const known = at < 0 || namesActor(tokens, whom, setting.names) || namesExternal({ tokens }, whom)
  return to > task.from && known ? to : -1
}

/** "Utvärdering sker på novembermötet", "Muntlig information ges i maj". */
const isTelling = ({ tokens }: Sentence, subject: TokenRange): boolean =>
  TELLS.test(headOf(tokens, subject)?.lower ?? '')
const TELLS =
  /(?:utvärdering|presentation|föredragning|genomgång|dragning|information)(?:en)?$|^underrättelse(?:n)?$/u

const REPORT = latin(
  /^(?:(?:\p{L}*rapport|(?:åter|slut|del|läges|av)(?:rapportering|redovisning|koppling))|avstämning|utvärdering|presentation|redovisning|uppföljning|föredragning|resultatet|utfallet)$/u,
)
/** What may follow at once: to whom, and when. */
const WHOM_OR_WHEN = /^(?:till|för|med|vid|på|i|senast|inför|före|under|varje|en|två|sker)$/u

/** "Återrapport till nämnden i maj": a report without a verb. */
const isNoted = ({ tokens, clauses }: Sentence, { kind, range }: Clause): boolean =>
  kind === 'fragment' &&
  clauses.length === 1 &&
  (REPORT.test(tokens[range.from]?.lower ?? '')
    ? WHOM_OR_WHEN.test(tokens[range.from + 1]?.lower ?? '')
    : KIND_OF.test(tokens[range.from]?.lower ?? '') &&
      /^(?:\p{L}*rapport|avstämning|utvärdering|presentation|redovisning|uppföljning|föredragning)$/u.test(
        tokens[range.from + 1]?.lower ?? '',
      ) &&
      WHOM_OR_WHEN.test(tokens[range.from + 2]?.lower ?? ''))
/** "Kort rapport till gruppens möte". */
const KIND_OF = /^(?:kort|skriftlig|muntlig|en|ny)$/u

/** "ska kommunstyrelsen få en rapport". */
const getsReport = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ lower }) => GOT.test(lower))
const GOT = latin(/^(?:\p{L}*rapport(?:er)?|\p{L}*redovisning(?:ar)?|återkoppling|redogörelse|lägesbild)$/u)
