import { moodOf, type Clause, type ClauseVerb } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { ADVERB, isA } from '../language/word-classes.ts'
import { BY_WORDS } from './doing-words.ts'
import type { Sentence } from './sentence.ts'
import { STATES } from './verb-families.ts'

/**
 * What it means that somebody does this, told in the present tense:
 * - `promise`: said only of what is to come, whoever says it ("återkommer", "tar med sig frågan");
 * - `step`: what one does after a meeting because of it ("tar kontakt", "stämmer av", "pratar med");
 * - `deed`: any other action ("sätter upp nya skyltar");
 * - `told`: also said of what happens at the meeting, so that only a date to come makes it a promise ("presenterar").
 */
export type Doing = 'promise' | 'step' | 'deed' | 'told'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

const PROMISES = set('återkomma bistå åta')

const STEPS = set(
  `kontakta ringa maila mejla smsa messa skicka sända utsända översända vidarebefordra boka avboka omboka beställa kolla undersöka bevaka
  sammankalla kalla ombesörja ordna fixa uppdatera tillfråga betala anlita publicera cirkulera förankra uppvakta vidtala förse`,
)

const TOLD = set(
  `presentera informera redovisa återredovisa rapportera återkoppla återrapportera avrapportera delrapportera slutrapportera
  delge visa berätta återge ge hålla lämna sammanfatta summera anmäla lägga diskutera meddela svara föra avge tala
  introducera dra avlägga titta ställa slutredovisa delredovisa särredovisa`,
)

/** Said and done at the meeting itself, or no action at all. */
const AT_MEETING = set(
  `anse tycka tro mena undra fråga vilja önska hoppas föreslå yrka tillstyrka avstyrka reservera uppge ange beskriva förklara
  framhålla framföra konstatera påpeka påtala påminna understryka betona hävda anföra poängtera upplysa erinra lyfta nämna omnämna kommentera
  tacka hälsa gratulera avtacka välkomna öppna avsluta förklara inleda leda justera föredra instämma invända ifrågasätta
  bekräfta förtydliga klargöra beklaga uttrycka uttala bedöma notera anteckna observera efterlysa efterfråga hänvisa tipsa
  rekommendera uppmana varna kritisera berömma argumentera debattera replikera resonera spekulera fundera reflektera
  lova erbjuda utlova avstå stödja bifalla avslå avråda besluta fatta rösta välja adjungera sluta avgå tillträda ersätta vikariera
  tjänstgöra närvara inställa anlända ajournera jäva avvakta invänta vänta bruka läggas hemställa anmoda begära be enas
  redogöra inkomma sakna peka yttra aktualisera uppmärksamma efterhöra exemplifiera citera upprepa förmoda misstänka upptäcka glädja oroa uppskatta uppfatta minnas tolka räkna ansvara
  avvika inträda utträda återinträda kliva skjuta svara gå se arbeta jobba lyssna delta komma uppvisa skilja ansluta åberopa acceptera godkänna fastställa anta kandidera
  väcka motivera förorda förespråka erinra lovorda påvisa opponera applådera vittna biträda anföra påstå fördöma accentuera
  protestera konstituera avtacka förbehålla appellera propsa bestrida ursäkta tilltala tillönska hedra`,
)

/** "Karin aviserar att kommunen …": what follows was said. */
const says = ([first = '', second = '']: readonly string[]): boolean =>
  ATT.test(BEFORE_ATT.has(first) ? second : first)

const ATT = latin(/^att(?!\p{L})/u)
const BEFORE_ATT = set('också även nu vidare')

/** The doing that a verb stands for together with the words around it; null where it is none. */
export function doingOf(sentence: Sentence, clause: Clause, verb: ClauseVerb): Doing | null {
  const words = wordsWith(sentence, clause, verb)
  if (says(words) && !TAKES_THAT.has(verb.lemma)) return null
  // "fortsätter att arbeta med arkivet"
  if (clause.verbs[0]?.lemma === 'fortsätta' && WORKS.has(verb.lemma)) return 'deed'
  const meanings = BY_WORDS[verb.lemma]
  if (meanings !== undefined) {
    const text = words.join(' ')
    // "ska be förvaltaren om en specifikation"; told in the present it is asked at the meeting.
    if (verb.lemma === 'be' && moodOf(clause) === 'shall' && ASKS_FOR.test(text)) return 'step'
    // "ska få ihop en lista"; told in the present it may be how things go.
    if (verb.lemma === 'få' && verb.form !== 'infinitive') return null
    // "ska se om det går att laga".
    if (verb.lemma === 'se' && ['shall', 'get'].includes(moodOf(clause)) && LOOKS.test(text)) return 'step'
    for (const [pattern, doing] of meanings) if (pattern.test(text)) return doing
  }
  if (PROMISES.has(verb.lemma)) return 'promise'
  if (STEPS.has(verb.lemma)) return 'step'
  if (TOLD.has(verb.lemma)) return 'told'
  return AT_MEETING.has(verb.lemma) || STATES.has(verb.lemma) ? null : 'deed'
}

const WORKS = new Set(['arbeta', 'jobba', 'leta', 'jaga'])
const LOOKS = latin(/^(?:om|ifall|vad|hur|vilk\p{L}*) /u)
const ASKS_FOR = /^(?!om )[^,.]{3,40} om /u

/** With these "att" opens what one does, not what one says. */
const TAKES_THAT = set(
  'försöka prova pröva börja fortsätta bevaka kontrollera kolla se ombesörja tillse ordna fixa',
)

/** How many words after the verb may tell what it means. */
const REACH = 14

/** The words after the verb, without a subject that stands among them and adverbs before them. */
function wordsWith({ tokens }: Sentence, clause: Clause, verb: ClauseVerb): readonly string[] {
  const words: string[] = []
  const { subject } = clause
  for (let at = verb.at + 1; at < clause.range.to && words.length < REACH; at++) {
    if (subject !== null && at >= subject.from && at < subject.to) continue
    const token = tokens[at]
    // "tar till dess fram ett underlag"
    if (words.length === 0 && token?.lower === 'till' && tokens[at + 1]?.lower === 'dess') at++
    else if (token === undefined || (words.length === 0 && isA(token, ADVERB) && token.lower !== 'vidare'))
      continue
    else words.push(token.text)
  }
  return words
}
