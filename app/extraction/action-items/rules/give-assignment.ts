import {
  finiteVerb,
  mainVerb,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { complement, isGiven, isGivenInTalk } from '../clause-patterns.ts'
import { namesActor } from '../../language/actors.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { frontedRecipient } from '../fronted-recipient.ts'
import { isA, PREPOSITION } from '../../language/word-classes.ts'
import { antecedentBefore } from '../../language/continued-clauses.ts'
import { latin } from '../../language/latin.ts'
import { isSign } from '../../language/sentence-reader.ts'
import type { Token } from '../../language/token.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { POWERS } from '../verb-families.ts'

const IN_IT = latin(/^(?:i|enligt) (?:den|det|denna|detta|planen|strategin|lagen|förordningen)(?!\p{L})/iu)
const GIVING = new Set(['ge', 'få', 'ha', 'tilldela', 'erhålla', 'lämna', 'anförtro', 'bevilja', 'medge'])

/** "ger X i uppdrag att", "ger i uppdrag åt X att", "X får uppdraget att", "X ges ansvar för att", "X tilldelas uppgiften att". */
export const giveAssignment = defineRule({
  id: 'give-assignment',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || !GIVING.has(verb.lemma)) return null
    if (!isGiven(sentence, clause)) return givenInTalk(sentence, clause, verb)
    // "I den får enheten i uppdrag": what a plan or a law says.
    if (sentence.setting.part !== 'decision' && IN_IT.test(textOf(sentence.tokens, clause.range))) return null
    const rest = complement(clause)
    const timed = givenTime(sentence, clause, verb)
    if (timed !== null) return timed
    if (verb.lemma === 'bevilja' || verb.lemma === 'medge') return null
    const left = verb.lemma === 'ge' && !verb.passive ? leftTo(sentence.tokens, rest) : null
    if (left !== null && sentence.setting.part === 'decision') return { kind: 'assignment', clause, ...left }
    const given = findGiven(sentence.tokens, { from: rest.from, to: Math.min(rest.to, rest.from + 40) })
    if (given === null) return null
    if (HANDS.has(verb.lemma) && !isHanded(sentence.tokens, clause, verb, given.from)) return null
    // "har i uppdrag att regelbundet följa upp" describes; only a decision makes it a duty.
    if (verb.lemma === 'ha' && sentence.setting.part !== 'decision') return null
    if (verb.lemma === 'ha' && !isGivenToHave(sentence.tokens, given)) return null
    const task = { from: given.to, to: clause.range.to }
    const fronted = verb.lemma === 'ge' ? frontedRecipient(sentence, clause) : null
    if (fronted !== null) return { kind: 'assignment', clause, owner: fronted, task }
    const active =
      (verb.lemma === 'ge' || verb.lemma === 'tilldela' || HANDS.has(verb.lemma)) && !verb.passive
    if (clause.kind === 'relative' && clause.subject === null) return givenBeside(sentence, clause, task)
    if (!active || finiteVerb(clause)?.passive === true)
      return { kind: 'assignment', clause, owner: clause.subject, task }
    const next = sentence.tokens[given.to]?.lower
    const owner =
      next === 'åt' || next === 'till'
        ? { from: given.to + 1, to: beforeAtt(sentence.tokens, { from: given.to + 1, to: rest.to }) }
        : { from: afterAside(sentence.tokens, rest.from), to: given.from }
    return { kind: 'assignment', clause, owner, task }
  },
  examples: [
    'Nämnden ger [owner|förvaltningschefen] i uppdrag att utreda frågan.',
    'Styrelsen godkänner planen samt ger [owner|kansliet] i uppdrag att sprida den.',
    'Ge [owner|förvaltningen] i uppdrag att ta fram en ansökan om medel.',
    'Nämnden ger, mot bakgrund av utredningen, [owner|förvaltningschefen] i uppdrag att begära in anbud.',
    'Årsmötet ger åt [owner|valberedningen] att fylla platsen.',
    'Nämnden ger i uppdrag till [owner|förvaltningen] att presentera ett förslag.',
    'ge i uppdrag åt [owner|kontoret] att se över avtalen',
    'Styrelsen ger förnyat uppdrag till [owner|kanslichefen] att lösa frågan.',
    '[owner|Förbundschefen] får i uppdrag att ta fram en plan.',
    'att [owner|förvaltningen] får i uppdrag att under våren föreslå nya avgifter',
    '[owner|Kansliet] ges i uppdrag att kalla till möte.',
    '[owner|den arbetsgruppen] har i uppdrag att ta fram tre alternativ',
    'Ge [owner|Samhällsnämnden] i uppdrag att, i samråd med bolaget, vidta åtgärder.',
    { text: '[owner|Siv] fick i uppgift att boka lokal.', part: 'discussion' },
    '[owner|Styrelsen] får ett uppdrag att göra en kartläggning.',
    '[owner|Fritidschefen] får nämndens uppdrag att utreda öppettiderna.',
    '[owner|Presidiet] får mandat att slutföra förhandlingarna.',
    'Styrelsen ger [owner|Siv Ask] mandat att köpa in material.',
    '[owner|Alla] får till uppgift att kontrollera sin inloggning.',
    'Mötet gav [owner|styrelsen] i uppdrag att se över stadgarna.',
    { text: '[owner|Siv Ask] fick vid mötet i uppdrag att ringa kommunen.', toldInPast: true },
    '[owner|Ekonomichefen, eller den hon sätter i sitt ställe], får i uppdrag att höra med banken.',
    { text: 'Nämnden gav [owner|ordföranden] i uppdrag att svara på remissen.', toldInPast: true },
    'att ge [owner|controllern] i uppgift att se över avskrivningstiderna.',
    'Nämnden ger [owner|kansliet och kontoret] i gemensamt uppdrag att ta fram en strategi.',
    '[owner|Samordnare Bo Ek] får uppdraget att påbörja arbetet.',
    '[owner|Kim Ek] tilldelas uppdraget att leda arbetet.',
    '[owner|Utbildningsstrategen] ges ansvar för att avtalen omförhandlas.',
    'att [owner|Karin Ek] får ansvaret för att samla in underlag',
    '[owner|HR-chefen] får till och med den 30 juni 2032 på sig att slutföra planen.',
    '[owner|Miljöchefen] beviljas anstånd till den 1 juni 2032 med att redovisa taxan.',
    'Nämnden lämnar i uppdrag åt [owner|kontoret] att se över avtalen.',
    'att ge uppdraget åt [owner|skolchefen] att söka medel för tjänsten',
    'att lämna uppdraget till [owner|skolchefen] att söka medel för tjänsten',
    '[owner|Presidiet] ges fria händer att ordna en studieresa.',
    '[owner|Skolchefen] får klartecken att gå vidare med upphandlingen.',
    'Styrelsen ger klartecken till [owner|Siv] att gå vidare med upphandlingen.',
    '[owner|Skolchefen] ges i uppdrag att vidta följande:',
    'Åt [owner|presidiet] ges i uppdrag att bereda frågan.',
    '[owner|Tekniska chefen] ges motsvarande uppdrag för vägarna, dock senast den 1 december 2032.',
    'Nämnden ger [owner|tekniska chefen] samma uppdrag.',
    'Som kontaktperson utses [owner|Eva Lind], som även får i uppdrag att kalla till möte.',
    'Till [owner|kommunstyrelsen] ges i uppdrag att verkställa beslutet.',
  ],
  counterExamples: [
    'Nämnden har liknande uppdrag i andra kommuner.',
    'Revisorerna får motsvarande uppdrag som föregående år.',
    'Nämnden gav 2023 förvaltningschefen i uppdrag att utreda frågan.',
    { text: 'Kommundirektören har fått i uppdrag att lämna ett förslag.', part: 'background' },
    { text: 'Enheten har i uppdrag att regelbundet följa upp avtalen.', part: 'background' },
    { text: 'Siv fick i uppdrag att boka lokal och har gjort det.', part: 'discussion' },
    { text: 'Siv fick vid förra mötet i uppdrag att boka lokal.', part: 'discussion' },
    { text: 'Siv fick i uppdrag att boka lokal.', part: 'background' },
    { text: 'I den får enheten i uppdrag att öppna sina data.', part: 'discussion' },
    { text: 'Siv fick på S06 i uppdrag att boka lokal.', part: 'discussion' },
    { text: 'Förvaltningen fick i uppdrag att utreda frågan.', part: 'discussion' },
    'Ordföranden får mandat att underteckna avtalet.',
    'Sökanden får en månad på sig att yttra sig.',
    'Förvaltningen lämnar en rapport om uppdraget att se över taxan.',
    'Kansliet får inte i uppdrag att se över taxan.',
    'Nämnden ger bidrag till tre föreningar.',
    'Föreningen, som får i uppdrag att sköta parken, tackas.',
    'Ärendet ger nämnden en överblick.',
    'Nämndens uppdrag att se över taxan får anstå.',
    'Bo Ek befrias från uppdraget som ersättare.',
    'Kommunen har ansvar för att vägarna underhålls.',
    'Uppdraget att se över taxan får anstå.',
    {
      text: 'Vid årsmötet fick styrelsen i uppdrag att ta in anbud; fyra har kommit.',
      part: 'background',
      toldInPast: true,
    },
    {
      text: 'Styrelsen fick vid årsmötet i uppdrag att se över arrendet.',
      part: 'discussion',
      toldInPast: true,
    },
    { text: 'Styrelsen hade fått i uppdrag att se över stadgarna.', part: 'background', toldInPast: true },
    { text: 'Kassören gavs i mars i uppdrag att byta bank.', toldInPast: true },
  ],
})

const HANDS = new Set(['lämna', 'anförtro'])
/** "Kansliet lämnas i uppdrag att", "Styrelsen anförtror Siv uppgiften att", not "lämnar en rapport om uppdraget att". */
const isHanded = (
  tokens: readonly Token[],
  { subject }: Clause,
  { at, passive }: ClauseVerb,
  given: number,
): boolean =>
  given - at <= LONGEST_NAME &&
  tokens.slice(at + 1, given).every((token) => !isA(token, PREPOSITION)) &&
  (passive
    ? subject !== null && namesActor(tokens, subject, NOBODY)
    : given > at + 1 ||
      /^(?:i uppdrag|uppdraget (?:åt|till))/u.test(`${tokens[given]?.lower} ${tokens[given + 1]?.lower}`))
const LONGEST_NAME = 6
const NOBODY: ReadonlySet<string> = new Set()

const TIMED = new Set(['på sig', 'anstånd', 'uppskov', 'respit', 'förlängd tid'])
/** How far from its verb the time stands: "får till och med den 30 september 2032 på sig att". */
const FAR = 12

/** "Kansliet får till den 30 juni på sig att slutföra planen", "ges anstånd till maj med att": by when he is to do it. */
function givenTime({ tokens, setting }: Sentence, clause: Clause, verb: ClauseVerb): Finding | null {
  const { subject, range } = clause
  if (setting.part !== 'decision' || subject === null || (verb.lemma === 'ge' && !verb.passive)) return null
  for (let at = verb.at + 1; at < Math.min(range.to, verb.at + FAR); at++) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    if (!TIMED.has(word) && !TIMED.has(`${word} ${next}`)) continue
    const att = beforeAtt(tokens, { from: at, to: range.to })
    const said = att < range.to && !OPPORTUNITY.has(tokens[att + 1]?.lower ?? '')
    return said ? { kind: 'assignment', clause, owner: subject, task: { from: att, to: range.to } } : null
  }
  return null
}
/** What one may do until then. */
const OPPORTUNITY = new Set(['yttra', 'överklaga', 'betala'])

/** "Siv fick i uppdrag att ringa", told in the past of her who took it. */
function givenInTalk(sentence: Sentence, clause: Clause, verb: ClauseVerb): Finding | null {
  const { subject } = clause
  const rest = complement(clause)
  if (verb.lemma !== 'få' || subject === null || !isGivenInTalk(sentence, clause)) return null
  const given = findGiven(sentence.tokens, { from: rest.from, to: Math.min(rest.to, rest.from + 4) })
  return given !== null && subjectKind(sentence, subject) === 'named'
    ? { kind: 'assignment', clause, owner: subject, task: { from: given.to, to: clause.range.to } }
    : null
}

/** "Som kontaktperson utses Eva Lind, som även får i uppdrag att …": given to her who was named last. */
function givenBeside({ tokens, setting }: Sentence, clause: Clause, task: TokenRange): Finding | null {
  const comma = clause.range.from - 1
  const owner = antecedentBefore(tokens, comma, setting.names) ?? setUpBefore(clause, comma)
  return setting.part === 'decision' && isSign(tokens[comma], ',') && owner !== null
    ? { kind: 'assignment', clause, owner, task, beside: true }
    : null
}

const SETS_UP = new Set(['tillsätta', 'bilda', 'utse'])
/** "tillsätta en kommitté med Elsa och en från teatern, som får i uppdrag": all that is set up. */
function setUpBefore({ parent }: Clause, comma: number): TokenRange | null {
  const verb = parent === null ? null : mainVerb(parent)
  return verb !== null && SETS_UP.has(verb.lemma) && verb.at + 1 < comma
    ? { from: verb.at + 1, to: comma }
    : null
}

/** "ger åt styrelsen att fylla platsen": left to it, without a word for what is given. */
function leftTo(tokens: readonly Token[], { from, to }: TokenRange) {
  const att = beforeAtt(tokens, { from, to })
  return tokens[from]?.lower === 'åt' && att < to && att > from + 1
    ? { owner: { from: from + 1, to: att }, task: { from: att, to } }
    : null
}

/** "ger, mot bakgrund av utredningen, kansliet i uppdrag": after what is put in between commas. */
function afterAside(tokens: readonly Token[], from: number): number {
  if (!isSign(tokens[from], ',')) return from
  const end = tokens.findIndex((token, at) => at > from && isSign(token, ','))
  return end < 0 ? from : end + 1
}

/** The words for what is given: "i uppdrag", "i gemensamt uppdrag", "uppdraget att", "ansvar för att"; null where none stand there. */
function findGiven(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  for (let at = range.from; at < range.to; at++) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower]
    if ((word === 'i' && DUTY.has(next ?? '')) || (word === 'till' && next === 'uppgift'))
      return { from: at, to: at + 2 }
    if (word === 'i' && tokens[at + 2]?.lower === 'uppdrag') return { from: at, to: at + 3 }
    if (word === 'uppdrag' && next === 'att' && OF_A_GIVER.test(tokens[at - 1]?.lower ?? ''))
      return { from: at - 1, to: at + 1 }
    if (word === 'uppdrag' && next !== 'som' && ALIKE.test(tokens[at - 1]?.lower ?? ''))
      return { from: at - 1, to: at + 1 }
    if (
      word === 'uppdrag' &&
      RENEWED.test(tokens[at - 1]?.lower ?? '') &&
      /^(?:till|åt|att)$/u.test(next ?? '')
    )
      return { from: at - 1, to: at + 1 }
    if ((word === 'uppdraget' || word === 'uppgiften') && /^(?:att|åt|till|,)$/u.test(next ?? ''))
      return { from: at, to: at + 1 }
    if (GO_AHEAD.has(word) && next === 'att' && !POWERS.has(tokens[at + 2]?.lower ?? ''))
      return { from: at, to: at + 1 }
    if (word === 'klartecken' && (next === 'till' || next === 'åt')) return { from: at, to: at + 1 }
    if (word === 'fria' && next === 'händer') return { from: at, to: at + 2 }
    if (next === 'för' && /^ansvar(?:et)?$/u.test(word) && tokens[at + 2]?.lower === 'att')
      return { from: at, to: at + 2 }
  }
  return null
}

/** "ett uppdrag att", "nämndens uppdrag att": before the word alone. */
const OF_A_GIVER = latin(
  /^(?:ett|följande|\p{L}*(?:nämnden|styrelsen|utskottet|rådet|direktionen|mötet|stämman|gruppen)s)$/u,
)

/** "förnyat uppdrag till kansliet att". */
const RENEWED = /^(?:förnyat|fortsatt|utökat|nytt|särskilt)$/u

/** "Tekniska chefen ges motsvarande uppdrag för vägarna": as the one before was given. */
const ALIKE = /^(?:motsvarande|samma|liknande|likalydande)$/u

/** What lets somebody go on with something. */
const GO_AHEAD = new Set(['mandat', 'klartecken', 'förtroendet'])

const DUTY = new Set(['uppdrag', 'uppgift'])

/** "har i uppdrag att", not "har fria händer" or "har liknande uppdrag". */
const isGivenToHave = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  DUTY.has(tokens[to - 1]?.lower ?? '') && !ALIKE.test(tokens[from]?.lower ?? '')
