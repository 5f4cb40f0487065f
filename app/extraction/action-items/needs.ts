import { awaitsEvent } from './awaits-event.ts'
import { isEachOne } from '../language/actors.ts'
import { isTold, moodOf, textOf, type Clause, type TokenRange } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { WRITER } from './doing-objects.ts'
import type { Doing } from './doings.ts'
import { isOngoing, isRecurring, STANDING } from './habits.ts'
import { namesDecidingBody, namesExternal } from './named-bodies.ts'
import type { Sentence } from './sentence.ts'
import { subjectKind, type SubjectKind } from './subjects.ts'
import { UNDERTAKINGS } from './verb-families.ts'

export type Case = Readonly<{
  sentence: Sentence
  clause: Clause
  kind: SubjectKind
  doing: Doing
  lemma: string
}>

/** Whether somebody's doing is a promise as it stands, only with a date, or not at all. */
export function needOf({ sentence, clause, kind, doing, lemma }: Case): 'nothing' | 'date' | null {
  const mood = moodOf(clause)
  if (isOngoing(sentence.text)) return null
  // "Skolan skickar fortfarande brev på papper": as it has been.
  if (mood === 'plain' && saysStill(sentence, clause)) return null
  if (mood === 'should' || mood === 'may') return needOfNeed({ sentence, clause, kind, doing, lemma })
  // "Det får vi återkomma till": some day.
  if (doing === 'promise' && kind === 'we' && mood === 'get') return 'date'
  if (doing === 'promise' && !(isAnybody(sentence, clause) && OWN_THINGS.test(sentence.text)))
    return 'nothing'
  // "Chefen ger besked så fort bolaget har svarat": to come, whenever that is.
  const isOne = kind === 'named' || kind === 'role'
  if (isOne && doing === 'told' && awaitsEvent(sentence, clause)) return 'nothing'
  if (isOne && (doing === 'told' || UNDERTAKINGS.has(lemma)) && isBeforeEvent(clause, kind)) return 'nothing'
  const told = sentence.setting.part === 'background'
  const bound = mood === 'shall'
  switch (kind) {
    case 'named':
      if (lemma === 'ansvara' && isPronoun(sentence, clause)) return null
      if (STANDING.has(lemma) && AS_BEFORE.test(textOf(sentence.tokens, clause.range))) return null
      if (isPronoun(sentence, clause) && OF_THEIR_OWN.test(sentence.text)) return null
      if (answersWriter(lemma, sentence)) return 'nothing'
      if (lemma === 'svara' && doing === 'step' && isFullName(clause)) return 'date'
      if (lemma === 'fråga' || lemma === 'svara') return isFullName(clause) ? null : 'nothing'
      if (isAnybody(sentence, clause)) return needOfAll(sentence, doing, lemma)
      // "Vi gratulerar Siv, som fyller 50": told of her.
      if (clause.opener === 'som' && doing === 'deed' && !UNDERTAKINGS.has(lemma)) return null
      return doing === 'told' && !bound ? 'date' : 'nothing'
    case 'perhaps-named':
      if (lemma === 'ansvara' || lemma === 'fråga' || isExternal({ sentence, clause })) return null
      if (isRecurring(sentence.text)) return null
      // One unknown word may be a place: "Malmby stänger två skolor".
      if (
        doing === 'deed' &&
        !isFullName(clause) &&
        (!UNDERTAKINGS.has(lemma) ||
          (lemma === 'göra' && sentence.setting.part !== 'preamble') ||
          tellsOfPlaces(sentence, clause))
      )
        return null
      return doing === 'step' || (doing === 'deed' && UNDERTAKINGS.has(lemma) && lemma !== 'planera')
        ? 'nothing'
        : 'date'
    case 'role':
      // What auditors look into is theirs to decide.
      if (lemma === 'granska' && REVISORS.test(sentence.text)) return null
      if (isExternal({ sentence, clause })) return null
      if (answersWriter(lemma, sentence)) return 'nothing'
      if ((STANDING.has(lemma) && doing !== 'step') || isRecurring(sentence.text)) return null
      if (doing === 'step') return 'nothing'
      return doing === 'deed' && !told && !bound && UNDERTAKINGS.has(lemma) ? 'nothing' : 'date'
    case 'body': {
      const { subject } = clause
      if (subject === null || isExternal({ sentence, clause }) || isRecurring(sentence.text)) return null
      // "Företaget betalar 8 000 kr": who bears the cost.
      if (lemma === 'betala') return 'date'
      if (isAnybody(sentence, clause) && sentence.tokens[subject.from + 1]?.lower === 'i')
        return needOfAll(sentence, doing, lemma)
      if (isEverybody(sentence, subject)) return doing === 'step' || UNDERTAKINGS.has(lemma) ? 'date' : null
      if (isThose(sentence, subject) && !told)
        return doing === 'step' ? 'nothing' : doing === 'told' || UNDERTAKINGS.has(lemma) ? 'date' : null
      if (bound && told) return null
      if (bound && namesDecidingBody(sentence, subject))
        return doing === 'step' ? 'nothing' : doing === 'deed' && UNDERTAKINGS.has(lemma) ? 'date' : null
      if (bound && doing !== 'step') return 'date'
      if (UNDERTAKINGS.has(lemma) && doing !== 'step' && isOwnGroup(sentence, clause) && !told) return 'date'
      if (doing === 'deed' && UNDERTAKINGS.has(lemma) && !told && !bound && SOON.test(sentence.text))
        return 'nothing'
      if (doing === 'step' && (!told || AT_SOME_TIME.test(sentence.text))) return 'nothing'
      // "varje sektion lämnar sin text senast den 1 maj"
      return EACH.test(sentence.tokens[subject.from]?.lower ?? '') && UNDERTAKINGS.has(lemma) ? 'date' : null
    }
    case 'we':
      // The minutes print the words of who speaks.
      if (isSpeaker(sentence, clause) && doing !== 'told') return 'nothing'
      return doing === 'step' && isUs(sentence, clause) && !isRecurring(sentence.text) ? 'date' : null
  }
}

/** "visar avtalet innan han skriver under", of an office "innan den går till styrelsen den 25 mars": before one event. */
const isBeforeEvent = ({ inner, tokens }: Clause, kind: SubjectKind): boolean =>
  inner.some(
    ({ kind: one, opener, verbs, range }) =>
      one === 'condition' &&
      opener === 'innan' &&
      verbs[0]?.form === 'present' &&
      tokens[range.from + 1]?.lower !== 'mötet' &&
      (kind === 'named' || tokens.slice(range.from, range.to).some((token) => token.kind === 'number')),
  )

const saysStill = ({ tokens }: Sentence, { verbs }: Clause): boolean =>
  tokens[(verbs[0]?.at ?? 0) + 1]?.lower === 'fortfarande'

/** "De redogör för mötet nästa gång": those who were named just before. */
const isThose = ({ tokens }: Sentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && tokens[from]?.lower === 'de'

const EACH = /^(?:varje|respektive|vardera)$/u

/** "Alla", "var och en": nobody in particular. */
const isAnybody = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null &&
  (/^(?:alla|samtliga|övriga)$/u.test(tokens[subject.from]?.lower ?? '') || isEachOne(tokens, subject))

/** "Alla städar efter sig", "var och en tar med sig egen kopp": how it is done, unless a day is given. */
const needOfAll = ({ text }: Sentence, doing: Doing, lemma: string): 'nothing' | 'date' =>
  (doing === 'step' || (doing === 'deed' && UNDERTAKINGS.has(lemma) && lemma !== 'hjälpa')) &&
  !OWN_THINGS.test(text)
    ? 'nothing'
    : 'date'
const OWN_THINGS = latin(
  /(?<!\p{L})(?:egen|eget|egna|efter sig|för sig|med sig(?! (?:frågan|detta|punkten|ärendet|saken|informationen)))(?!\p{L})/iu,
)

/** "Ordföranden svarar brevskrivaren": what came in is answered after the meeting. */
const answersWriter = (lemma: string, { text }: Sentence): boolean =>
  lemma === 'svara' && !isRecurring(text) && TO_WRITER.test(text)
const TO_WRITER = latin(new RegExp(`svarar ${WRITER}`, 'iu'))

/** "Siv måste boka om", "Siv kan boka": taken on by her who is named; of others, and of what is only possible, a date says so. */
function needOfNeed({ sentence, clause, kind, doing, lemma }: Case): 'nothing' | 'date' | null {
  if (kind === 'we' || isExternal({ sentence, clause }) || isRecurring(sentence.text)) return null
  // "Nordbygg kan laga den för 15 000 kr": what a firm asks for it.
  if (kind !== 'named' && kind !== 'role' && PRICE.test(sentence.text)) return null
  // "kan tänka sig att ringa": only thought of.
  if (clause.verbs.length > 2) return null
  if (doing === 'told') return moodOf(clause) === 'should' ? 'date' : null
  if (doing === 'deed' && !UNDERTAKINGS.has(lemma)) return null
  const must = clause.verbs[0]?.lemma === 'måste'
  const generic = isPronoun(sentence, clause)
  if (kind === 'body') return moodOf(clause) === 'should' && !namesDecided(sentence, clause) ? 'date' : null
  if (doing === 'deed' || generic || kind === 'role') return 'date'
  if (kind === 'perhaps-named' && !must) return 'date'
  return clause.verbs[0]?.lemma === 'behöva' ? 'date' : 'nothing'
}

const AT_SOME_TIME = latin(
  /(?<!\p{L})(?:i samband med|efter (?:mötet|sammanträdet)|i (?:vinter|vår|sommar|höst))(?!\p{L})/iu,
)
const SOON = latin(/(?<!\p{L})(?:omgående|snarast|skyndsamt|inom kort|genast|så snart)(?!\p{L})/iu)
const REVISORS = latin(/(?<!\p{L})revisorer(?:na)?(?!\p{L})/iu)
const AS_BEFORE = latin(/(?<!\p{L})som (?:förut|vanligt|tidigare|förr)(?!\p{L})/iu)
const PRICE = latin(/(?<!\p{L})för (?:ca |cirka |omkring )?\d[\d ]*(?::-|kr|kronor|tkr)/iu)

const namesDecided = (sentence: Sentence, { subject }: Clause): boolean =>
  subject !== null && namesDecidingBody(sentence, subject)

/** "Granliden har anställt en chef och Bergsele ska byta system": news of each. */
const tellsOfPlaces = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    (one) =>
      one !== clause &&
      one.kind === 'main' &&
      one.subject !== null &&
      one.subject !== clause.subject &&
      isTold(one) &&
      sentence.tokens[one.subject.from]?.capital === true &&
      subjectKind(sentence, one.subject) !== 'named',
  )

/** "Alla städar efter sig": what holds for everybody, and no promise. */
const OF_THEIR_OWN = latin(
  /^(?:alla|samtliga|övriga)\s.{0,40}(?<!\p{L})(?:efter sig|med sig|själva)(?!\p{L})/iu,
)

const isSpeaker = ({ tokens, setting }: Sentence, { subject }: Clause): boolean =>
  setting.speaker !== null && subject !== null && tokens[subject.from]?.lower === 'jag'

/** "Vi arbetar vidare med förslagen till nästa möte". */
const isUs = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null && tokens[subject.from]?.lower === 'vi'

const isPronoun = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null && /^(?:han|hon|hen|alla|övriga|samtliga|båda)$/u.test(tokens[subject.from]?.lower ?? '')

/** "Samtliga deltagare", "alla kommuner": a promise of theirs only with a date, else what holds for everybody. */
const isEverybody = ({ tokens }: Sentence, subject: TokenRange): boolean =>
  /^(?:alla|samtliga|övriga|berörda)$/u.test(tokens[subject.from]?.lower ?? '')

/** "Driftgruppen testar": those whom the meeting itself has set to work. */
const isOwnGroup = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null &&
  /(?:gruppen|teamet|sektionen|kommittén|kansliet)$/u.test(tokens[subject.to - 1]?.lower ?? '')

const isExternal = ({ sentence, clause }: Pick<Case, 'sentence' | 'clause'>): boolean =>
  clause.subject !== null && namesExternal(sentence, clause.subject)

/** "Eva Ask (S) frågar …" stands in minutes that tell who said what; "Eva frågar grannen" in notes of what to do. */
const isFullName = ({ tokens, subject }: Clause): boolean =>
  subject !== null && subject.to - subject.from > 1 && tokens[subject.from + 1]?.capital === true
