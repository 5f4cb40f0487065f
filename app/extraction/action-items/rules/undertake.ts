import { mainVerb, moodOf, type Clause } from '../../language/clause.ts'
import { looksLikeName, namesActor } from '../../language/actors.ts'
import { namesExternal } from '../named-bodies.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { takesOn, UNDERTAKINGS } from '../verb-families.ts'

/** Promises whoever makes them. */
const PROMISING = new Set(['återkomma', 'bistå', 'åta', 'lova'])
/** Said of a person these only tell what happened at the meeting, unless a date in the future says otherwise. */
const TELLING = new Set(
  'presentera informera redovisa rapportera återkoppla svara återrapportera följa lämna meddela diskutera läsa anmäla visa föra titta prata berätta ge testa hålla'.split(
    ' ',
  ),
)
/** With "att" after them they tell what somebody said: "Karin lyfter att kommunen skickar en enkät i mars". */
const SAYING = new Set(['lyfta', 'skriva', 'ta', ...TELLING])

/** "Olle återkommer med ett förslag", "Karin undersöker saken", "vi återkommer", "Tar med frågan till rådet". */
export const undertake = defineRule({
  id: 'undertake',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.kind !== 'main') return null
    const verb = mainVerb(clause)
    const mood = moodOf(clause)
    if (verb === null || verb.passive || clause.negated || clause.verbs[0]?.form !== 'present') return null
    if (mood !== 'plain' && mood !== 'shall') return null
    const task = complement(clause)
    if (!UNDERTAKINGS.has(verb.lemma) && !PROMISING.has(verb.lemma) && verb.lemma !== 'göra') return null
    if (verb.lemma === 'ta' && !takesOn(sentence.tokens[task.from])) return null
    if (verb.lemma === 'höra' && !(sentence.tokens[task.from]?.lower === 'av' || mood === 'shall'))
      return null
    if (SAYING.has(verb.lemma) && clause.inner.some((one) => one.kind === 'that')) return null
    const subject = clause.subject
    // "kan diskutera talen och sedan skickar": still only what may be.
    if (
      sentence.clauses.some(
        (one) => one !== clause && one.subject === subject && ['may', 'should'].includes(moodOf(one)),
      )
    )
      return null
    if (subject === null || isSubjectless(clause)) {
      return isSubjectless(clause) && sentence.setting.speaker !== null
        ? { kind: 'commitment', clause, owner: null, task }
        : null
    }
    if (isInitials(sentence, clause)) return { kind: 'commitment', clause, owner: subject, task }
    if (!namesActor(sentence.tokens, subject, sentence.setting.names)) return null
    if (PROMISING.has(verb.lemma)) return { kind: 'commitment', clause, owner: subject, task }
    if (!isPerson(sentence, clause) && !actsInDiscussion(sentence, clause, verb.lemma)) return null
    return TELLING.has(verb.lemma)
      ? { kind: 'commitment', clause, owner: subject, task, needsDue: 'any' }
      : { kind: 'commitment', clause, owner: subject, task }
  },
  examples: [
    { text: '[owner|Martin] återkommer med förslag till nästa styrelsemöte.', part: 'discussion' },
    { text: 'Det är för sent i år, men [owner|Olle] återkommer med ett förslag.', part: 'background' },
    { text: 'Tar med frågan till samverkansgruppen.', part: 'discussion', speaker: 'Olle Ek' },
    { text: '[owner|NORDA] bistår med att göra en sammanställning.', part: 'background' },
    { text: '[owner|Göran] tar kontakt med dem.', part: 'discussion' },
    { text: '[owner|Ulf och Nisse] tar fram ett utkast.', part: 'background' },
    { text: '[owner|Karin Ek] ringer till ordföranden om dialogen.', part: 'background' },
    { text: '[owner|Göran] skall kolla i dokumentationen.', part: 'discussion' },
    { text: '[owner|Kassören] betalar fakturan.', part: 'discussion' },
    { text: '[owner|Henrik och Lars] åtar sig att prata med leverantören.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Karin Ek presenterar återrapporten för nämnden.', part: 'background' },
    { text: 'Malin Ask återkopplar från nätverkets möte.', part: 'background' },
    { text: 'Länsstyrelsen bidrar till konferensen.', part: 'background' },
    { text: 'Kansliet skickar månadsvis ut ett brev.', part: 'background' },
    { text: 'Olle Ek tar upp frågan om cykelvägar.', part: 'discussion' },
    { text: 'Karin Ek lyfter att kommunen skickar en enkät i mars.', part: 'discussion' },
    { text: 'Olle Ek meddelar att rapporten publiceras i maj.', part: 'discussion' },
    { text: 'Karin Ek återkom med ett förslag.', part: 'discussion' },
  ],
})

/** The finite verb stands first: what a speaker says of himself. */
const isSubjectless = (clause: Clause): boolean => clause.verbs[0]?.at === clause.range.from

const PERSONAL = new Set(['vi', 'han', 'hon', 'hen', 'jag', 'alla', 'de'])

function isPerson(sentence: Sentence, clause: Clause): boolean {
  if (clause.subject === null) return false
  const first = sentence.tokens[clause.subject.from]
  return PERSONAL.has(first?.lower ?? '')
    ? first?.lower !== 'de' && first?.lower !== 'vi'
    : looksLikeName(sentence.tokens, clause.subject, sentence.setting.names)
}

/** What offices and bodies are said to do next, rather than to be doing always. */
const NEXT_STEPS = new Set([
  'kontakta',
  'ta',
  'bjuda',
  'skicka',
  'boka',
  'ringa',
  'maila',
  'mejla',
  'kalla',
  'betala',
  'kolla',
  'höra',
  'undersöka',
  'ordna',
  'beställa',
  'skriva',
])

/** "Kassören betalar fakturan" in a discussion; backgrounds describe in the same words what an office always does. */
const actsInDiscussion = (sentence: Sentence, clause: Clause, lemma: string): boolean =>
  clause.subject !== null &&
  sentence.setting.part !== 'background' &&
  NEXT_STEPS.has(lemma) &&
  sentence.tokens[clause.subject.from]?.lower !== 'vi' &&
  !namesExternal(sentence, clause.subject)

/** "GH hör av sig": initials of somebody on the attendance list. */
const isInitials = (sentence: Sentence, clause: Clause): boolean => {
  const first = clause.subject === null ? undefined : sentence.tokens[clause.subject.from]
  return first !== undefined && /^\p{Lu}{2,3}$/u.test(first.text) && sentence.setting.names.has(first.lower)
}
