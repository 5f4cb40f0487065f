import { mainVerb, moodOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { isOnlyInfinitive } from '../../language/sentence-reader.ts'
import { complement } from '../clause-patterns.ts'
import { namesExternal } from '../named-bodies.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { STATES } from '../verb-families.ts'
import { latin } from '../../language/latin.ts'

const PROMISING = new Set(['lova', 'utlova', 'åta', 'påta', 'erbjuda', 'utfästa'])
/** These promise only with "sig": "åtar sig att", "erbjöd sig att". */
const REFLEXIVE = new Set(['åta', 'påta', 'erbjuda', 'utfästa'])
/** A promise of another time, told again. */
const EARLIER = latin(
  /(?<!\p{L})(?:tidigare|då lovade|i (?:sin )?ansökan|förra|föregående|(?:vid|på) det (?:mötet|sammanträdet)|sedan länge|vilket (?:också |nu )?(?:har )?(?:skett|gjorts)|i (?:fjol|våras|höstas|somras|vintras)|hade (?:\p{L}+ ){0,2}(?:lovat|utlovat|åtagit|påtagit|erbjudit|utfäst|tagit)|\d{4}-\d\d-\d\d §)(?!\p{L})/iu,
)

/** "Olle lovade att mejla kartan", "Siv åtar sig att …", "leverantören har lovat en rättning till midsommar". */
export const promise = defineRule({
  id: 'promise',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (!isTalk(sentence) || verb === null || clause.subject === null) return null
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    if (verb.passive || clause.negated) return null
    const returns = asksToReturn(sentence, verb)
    if (!PROMISING.has(verb.lemma) && !takesOnHimself(sentence, verb) && !returns) return null
    const mood = moodOf(clause)
    const told = mood === 'perfect'
    if (mood !== 'plain' && !(told && clause.verbs[0]?.form === 'present')) return null
    // "invände att gruppen lovade samma sak": before that.
    if (clause.kind === 'that' && verb.form === 'past') return null
    const task = complement(clause)
    const next = new Set(sentence.tokens.slice(task.from, task.from + 3).map((token) => token.lower))
    if (REFLEXIVE.has(verb.lemma) && !next.has('sig')) return null
    if (EARLIER.test(sentence.text) || !(returns || promisesAction(sentence, clause))) return null
    const who = subjectKind(sentence, clause.subject)
    if (who === null || namesExternal(sentence, clause.subject)) return null
    return told && !next.has('återkomma') && !(who === 'named' && saysWhat(sentence, clause, verb))
      ? { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
      : { kind: 'commitment', clause, owner: clause.subject, task }
  },
  examples: [
    { text: '[owner|VA-chefen] lovade att mejla ut kartan till ledamöterna.', part: 'discussion' },
    { text: '[owner|Siv] åtog sig att renskriva gåvobrevet.', part: 'background' },
    { text: '[owner|Direktören] lovar att höra av sig så snart domen kommit.', part: 'discussion' },
    { text: '[owner|Kommunalrådet Siv Ask (S)] åtar sig att besvara frågan.', part: 'background' },
    { text: '[owner|Malin] erbjöd sig att hålla samma dragning för ledningsgrupperna.', part: 'discussion' },
    { text: '[owner|Olle] lovade återkomma med siffror.', part: 'discussion' },
    { text: '[owner|Siv] åtog sig att gå runt till hushållen.', part: 'discussion' },
    { text: '[owner|Direktören] lovar att även nämnden ska få rapporten.', part: 'background' },
    { text: '[owner|Siv] tog på sig att ringa kommunen.', part: 'discussion' },
    { text: '[owner|Skolchefen] tog med sig frågan.', part: 'background' },
    { text: '[owner|Siv Ask] erbjöd sig att vara moderator.', part: 'discussion' },
    { text: '[owner|Siv] påtog sig att ringa kommunen.', part: 'discussion' },
    {
      text: '[owner|Föreningen] har utfäst sig att vända högtalarna senast den 1 maj 2032.',
      part: 'background',
    },
    { text: '[owner|Siv] har lovat att ringa kommunen.', part: 'discussion' },
    { text: '[owner|Siv] har lovat kontakta kommunen.', part: 'discussion' },
    { text: '[owner|Fritidschefen] ber att få återkomma med besked om leveranstiden.', part: 'background' },
    { text: '[owner|Siv] ber att få komma tillbaka med besked den 12 november 2031.', part: 'discussion' },
    { text: '[owner|Henrik] har lovat återkomma med bemanning.', part: 'discussion' },
    { text: '[owner|Bolaget] har lovat att ha dem lagade till den 1 juni 2032.', part: 'background' },
    { text: '[owner|Leverantören] har lovat en rättning till den 1 december 2031.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Chefen lovade att kontona skulle rensas, vilket också skett.', part: 'background' },
    { text: 'Kommunerna åtog sig i höstas att ta emot två studenter.', part: 'discussion' },
    { text: 'Olle hade lovat att mejla kartan.', part: 'discussion' },
    { text: 'Regeringen lovade att höja bidraget.', part: 'background' },
    { text: 'Siv åtog sig vid förra mötet att renskriva brevet.', part: 'discussion' },
    { text: 'Bolaget erbjuder kommunen ett nytt avtal.', part: 'background' },
    { text: 'Deltagande städer har åtagit sig att testa nya lösningar.', part: 'background' },
    { text: 'Siv lovar att läget är gott.', part: 'background' },
    { text: 'Siv tog med sig fika.', part: 'discussion' },
    { text: 'Siv tog tidigare med sig frågan.', part: 'discussion' },
    { text: 'Prognosen lovar att bli god.', part: 'background' },
    { text: 'Olle invände att gruppen lovade att städa.', part: 'discussion' },
    { text: 'Då lovade Olle att mejla kartan.', part: 'discussion' },
    { text: 'Fritidschefen ber att få ordet.', part: 'discussion' },
    { text: 'Siv ber Olle att återkomma i saken vid tillfälle.', part: 'background' },
  ],
})

/** "lovat att ringa", "lovat ringa": more than a thing promised. */
const saysWhat = ({ tokens }: Sentence, { inner }: Clause, { at }: ClauseVerb): boolean =>
  inner.some(({ kind }) => kind === 'infinitive') || isOnlyInfinitive(tokens, at + 1)

/** "ber att få återkomma med besked": granted without a word. */
const asksToReturn = ({ tokens }: Sentence, { lemma, at }: ClauseVerb): boolean =>
  (lemma === 'be' || lemma === 'bedja') &&
  RETURNS.test(
    tokens
      .slice(at + 1, at + 6)
      .map(({ lower }) => lower)
      .join(' '),
  )
const RETURNS = /^(?:om )?att få (?:återkomma|komma tillbaka)/u

/** "tog på sig att", "tog med sig frågan". */
const takesOnHimself = ({ tokens }: Sentence, { lemma, form, at }: ClauseVerb): boolean => {
  const next = [1, 2, 3].map((step) => tokens[at + step]?.lower).join(' ')
  if (lemma === 'ta' && next === 'på sig att') return true
  return (lemma === 'ta' || lemma === 'få') && form === 'past' && TAKEN_ALONG.test(next)
}
/** "tog med sig frågan", "fick frågan med sig": to see to it afterwards. */
const TAKEN_ALONG =
  /^(?:med sig (?:frågan|detta|synpunkten|synpunkterna|punkten|ärendet)|(?:frågan|detta|synpunkten|synpunkterna|punkten|ärendet) med sig)$/u

/** Told of things elsewhere, and yet what one may promise to do. */
const PROMISED = new Set('delta medverka bidra leda ge ha visa gå träffa fortsätta'.split(' '))

/** A thing promised, or an action: "lovar att bli god" promises none. */
function promisesAction(sentence: Sentence, clause: Clause): boolean {
  const inner = clause.inner.find((one) => one.kind === 'infinitive')
  const verb = inner === undefined ? null : mainVerb(inner)
  if (verb !== null)
    return (
      !STATES.has(verb.lemma) ||
      PROMISED.has(verb.lemma) ||
      // "erbjöd sig att vara moderator"
      (verb.lemma === 'vara' && REFLEXIVE.has(mainVerb(clause)?.lemma ?? ''))
    )
  // "lovar att nämnden ska få den", not "lovar att läget är gott".
  const that = clause.inner.find((one) => one.kind === 'that')
  return that === undefined || sentence.setting.part !== 'background' || moodOf(that) === 'shall'
}
