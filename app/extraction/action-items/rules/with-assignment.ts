import { infinitiveReading } from '../../language/sentence-reader.ts'
import { headOf, namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause, type ClauseVerb, type TokenRange } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { POWERS, STATES } from '../verb-families.ts'

/** "Mötet antar planen, med Siv som ansvarig". */
function answerableIn({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const to = Math.max(
    findWords(tokens, clause.range, 'som', 'ansvarig'),
    findWords(tokens, clause.range, 'som', 'ansvariga'),
  )
  const from = to < 0 ? -1 : tokens.findLastIndex(({ lower }, at) => at < to && lower === 'med') + 1
  const owner = { from, to }
  return from > clause.range.from && to - from <= LONGEST && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: clause.range }
    : null
}
/** "Siv Ask och Bo Ek", "chefen för enheten". */
const LONGEST = 6

const CHOSEN = new Set(['utse', 'välja', 'tillsätta', 'bilda', 'inrätta'])

/** "tillsätter en arbetsgrupp … med uppdrag att", "återremitterar ärendet till kansliet med uppdrag att". */
export const withAssignment = defineRule({
  id: 'with-assignment',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || sentence.setting.part !== 'decision' || !isGiven(sentence, clause)) return null
    const rest = complement(clause)
    const { tokens } = sentence
    const answerable =
      clause.kind === 'main' || clause.kind === 'that' ? answerableIn(sentence, clause) : null
    if (answerable !== null) return answerable
    if (sendsBack(sentence, verb)) {
      const sent = sentBack(sentence, clause)
      if (sent !== null) return sent
    }
    if (CHOSEN.has(verb.lemma) || verb.lemma === 'anlita') {
      const chosen = chosenToDo(sentence, clause)
      if (chosen !== null) return chosen
    }
    if (verb.lemma === 'utse' || verb.lemma === 'välja') {
      const named = namedToDo(sentence, clause)
      if (named !== null) return named
    }
    const at = Math.max(findWords(tokens, rest, 'med', 'uppdrag'), findWords(tokens, rest, 'med', 'uppgift'))
    if (at < 0 || beforeAtt(tokens, { from: at, to: rest.to }) > at + 3) return null
    // "beslutar att tillsätta en grupp med uppgift att": the inner clause sets it up.
    if (clause.inner.some(({ kind, range }) => kind === 'infinitive' && range.from < at && at < range.to))
      return null
    // "Karin Ek utses till representant med uppgift att": who is chosen, not as what.
    if (verb.passive && CHOSEN.has(verb.lemma))
      return { kind: 'assignment', clause, owner: clause.subject, task: { from: at, to: rest.to } }
    // "Skolchefen och kansliet bildar en grupp med uppgift att": they themselves.
    const themselves = verb.lemma === 'bilda' && clause.subject !== null && clause.subject.to <= verb.at
    if (themselves && clause.subject !== null && !namesDecidingBody(sentence, clause.subject))
      return { kind: 'assignment', clause, owner: clause.subject, task: { from: at, to: rest.to } }
    const to = findWords(tokens, { from: rest.from, to: at }, 'till')
    const owner = to >= 0 ? { from: to + 1, to: at } : { from: rest.from, to: at }
    return { kind: 'assignment', clause, owner, task: { from: at, to: rest.to } }
  },
  examples: [
    'att tillsätta [owner|en arbetsgrupp bestående av Bo Ek och Siv Ask] som ska ta fram ett förslag',
    'Styrelsen bildar [owner|en arbetsgrupp] som ska utreda frågan.',
    '[owner|Skolchefen, kansliet och ekonomichefen] bildar arbetsgrupp med uppgift att föreslå en ny modell.',
    'Styrelsen bildar [owner|en arbetsgrupp] med uppgift att föreslå en ny modell.',
    'att tillsätta [owner|en lokalgrupp bestående av Siv Ask och Bo Ek], som ska följa projekteringen på nära håll',
    'Mötet antar planen med tillägget att samlingen registreras, med [owner|Siv] som ansvarig.',
    'att anmärkningarna åtgärdas enligt planen, med [owner|fastighetschefen] som ansvarig',
    'Taket lagas i vår med [owner|Siv Ask och Bo Ek] som ansvariga.',
    '[owner|Siv Ask och Bo Ek] bildar en arbetsgrupp som ska se över reglementet.',
    'att tillsätta [owner|en arbetsgrupp] med uppdrag att se över reglementet',
    'Ärendet återremitteras till [owner|kansliet] med uppdrag att komplettera underlaget.',
    'Ärendet återremitteras till [owner|kansliet] för att komplettera underlaget med kostnader.',
    'Ärendet återremitteras till [owner|regionchefen] som ska belysa kostnaderna.',
    'Ärendet skickas tillbaka till [owner|förvaltningen] för omarbetning.',
    'Ärendet går tillbaka till [owner|förvaltningen] som ska ta fram ett nytt förslag.',
    'Ärendet återremitteras till [owner|förvaltningen] för kompletterande kostnadsberäkning.',
    'Ärendet återremitteras till [owner|förvaltningen] för komplettering med en hyreskalkyl.',
    'Ärendet återremitteras till [owner|förvaltningen] för beräkning av kostnaderna.',
    'Nämnden återförvisar ärendet till [owner|förvaltningen] för att komplettera underlaget.',
    '[owner|Byggkonsult AB] anlitas för att besiktiga taket.',
    'Nämnden återremitterar ärendet till [owner|förvaltningen] för att kompletteras med en kalkyl.',
    'Nämnden återremitterar ärendet till [owner|förvaltningen] för komplettering senast den 4 maj 2032.',
    '[owner|En arbetsgrupp] tillsätts som ska återkomma med förslag.',
    '[owner|En arbetsgrupp med Siv och Olle] tillsattes för att se över stadgarna.',
    'Styrelsen tillsätter [owner|en arbetsgrupp] för att ta fram en policy.',
    '[owner|En arbetsgrupp med Eva Lind och Bo Dahl] tillsätts med uppdrag att se över reglementet.',
    '[owner|Karin Ek] utses att tillsammans med ordföranden förbereda årsmötet.',
    'Styrelsen utser [owner|Karin Ek] att ordna studieresan.',
    '[owner|Karin Ek] utses att leda arbetet.',
    '[owner|Karin Ek] valdes att ordna studieresan.',
    '[owner|Karin Ek] utses att inför kursen gå igenom utrustningen.',
    '[owner|Karin Ek] utses till representant i gruppen med uppgift att hålla utskottet underrättat.',
  ],
  counterExamples: [
    'Styrelsen tillsätter en arbetsgrupp.',
    'Karin Ek utses att justera protokollet.',
    'Karin Ek valdes att justera protokollet.',
    'Nämnden väljer att avstå från yttrande.',
    'Karin Ek utses att underteckna avtalet.',
    'Karin Ek utses att läsa igenom anteckningarna.',
    'Till ombud utse Karin Ek samt instruera ombudet att rösta för förslaget.',
    'Karin Ek utses att ingå i arbetsgruppen.',
    'Styrelsen inrättar en tjänst som ska finansieras av bidrag.',
    'Siv Ask väljs till kassör, som ska vara myndig.',
    'Ärendet återremitteras för ytterligare beredning.',
    'Ärendet återremitteras till förvaltningen för komplettering.',
    'Ärendet återremitteras för att komplettera underlaget.',
    'Ärendet återremitteras till förvaltningen för att synpunkterna ska kunna arbetas in.',
    'Nämnden arbetar med uppdraget att minska avfallet.',
  ],
})

/** "tillsätter en arbetsgrupp som ska ta fram ett förslag": what for, told of those who are chosen. */
function chosenToDo(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens, setting } = sentence
  const rest = complement(clause)
  const who = clause.inner.find((one) => isWhatFor(tokens, one) && !one.negated)
  const verb = who === undefined ? null : mainVerb(who)
  if (who === undefined || verb === null || verb.passive) return null
  if (STATES.has(verb.lemma) && verb.lemma !== 'leda') return null
  // "Siv och Bo bildar en arbetsgrupp som ska": they themselves are to do it.
  const themselves =
    clause.subject !== null &&
    (mainVerb(clause)?.passive === true || subjectKind(sentence, clause.subject) === 'named')
  const opens = /^(?:för|,)$/u.test(tokens[who.range.from - 1]?.lower ?? '')
  const before = opens ? who.range.from - 1 : who.range.from
  const owner = themselves ? clause.subject : { from: rest.from, to: before }
  return owner !== null &&
    owner.to > owner.from &&
    (namesActor(tokens, owner, setting.names) || isNewGroup(tokens, owner))
    ? { kind: 'assignment', clause, owner, task: who.range }
    : null
}

/** "en lokalgrupp bestående av Siv och Bo", "en valkommitté". */
const isNewGroup = (tokens: Sentence['tokens'], owner: TokenRange): boolean =>
  /^(?:en|ett)$/u.test(tokens[owner.from]?.lower ?? '') &&
  /(?:grupp|kommitté|råd|delegation)$/u.test(headOf(tokens, owner)?.lower ?? '')

/** "som ska ta fram ett förslag", "för att se över stadgarna". */
const isWhatFor = (tokens: Sentence['tokens'], clause: Clause): boolean => {
  const before = tokens[clause.range.from - 1]?.lower
  if (clause.kind === 'infinitive') return clause.opener === 'att' && before === 'för'
  return clause.kind === 'relative' && (clause.opener ?? before) === 'som' && moodOf(clause) === 'shall'
}

/** "Karin Ek utses att förbereda årsmötet": named for a task; to sign, adjust or take part is a power or a seat. */
function namedToDo({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const rest = complement(clause)
  const what = clause.inner.find(({ kind, opener }) => kind === 'infinitive' && opener === 'att')
  const verb = what === undefined ? null : mainVerb(what)
  if (what === undefined || verb === null || verb.passive) return null
  const goesOver = verb.lemma === 'gå' && GOES_OVER.has(tokens[verb.at + 1]?.lower ?? '')
  if (
    (STATES.has(verb.lemma) && !goesOver && verb.lemma !== 'leda') ||
    POWERS.has(verb.lemma) ||
    FOR_THE_MINUTES.has(verb.lemma)
  )
    return null
  const passive = mainVerb(clause)?.passive === true
  const owner = passive ? clause.subject : { from: rest.from, to: what.range.from }
  // "utse Siv Ask samt instruera ombudet att rösta": another verb's infinitive.
  if (
    tokens
      .slice(rest.from, what.range.from)
      .some((_, at) => infinitiveReading(tokens, rest.from + at) !== null)
  )
    return null
  if (owner === null || (passive && what.range.from > rest.from) || !namesActor(tokens, owner, setting.names))
    return null
  return { kind: 'assignment', clause, owner, task: what.range }
}

/** "gå igenom vapnen", "gå runt med listor". */
const GOES_OVER = new Set(['igenom', 'genom', 'runt', 'ut'])

/** What adjusters and their like are chosen for. */
const FOR_THE_MINUTES = new Set(['justera', 'läsa', 'föra', 'bevaka', 'kontrasignera'])

/** "återremitteras till kansliet för att komplettera underlaget": who gets it back, and what for. */
function sentBack({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const rest = complement(clause)
  const to = findWords(tokens, rest, 'till')
  const who = clause.inner.find((one) => isWhatFor(tokens, one) && one.kind === 'relative' && !one.negated)
  if (to >= 0 && who !== undefined && who.range.from > to && who.range.from - to <= LONGEST) {
    const owner = { from: to + 1, to: who.range.from }
    if (namesActor(tokens, owner, setting.names))
      return { kind: 'assignment', clause, owner, task: who.range }
  }
  const why = to < 0 ? -1 : findWords(tokens, { from: to, to: rest.to }, 'för')
  const owner = { from: to + 1, to: why }
  if (why <= to + 1 || !namesActor(tokens, owner, setting.names)) return null
  const found = { kind: 'assignment', clause, owner, task: { from: why, to: rest.to } } as const
  const work = clause.inner.some(({ kind, range }) => kind === 'infinitive' && range.from === why + 1)
  if (work) return found
  const [what, next] = [tokens[why + 1]?.lower ?? '', tokens[why + 2]?.lower ?? '']
  // "för beräkning av kostnaderna", "för kompletterande kostnadsberäkning", "för komplettering med en kalkyl"
  const made = tokens.slice(why + 1, why + 1 + NEAR).findIndex(({ lower }) => MADE.test(lower))
  const told = what !== 'komplettering' || /^(?:en|ett|nya?)$/u.test(tokens[why + 3]?.lower ?? '')
  if ((made > 0 && told) || (made === 0 && next === 'av') || /^(?:om|be)arbetning$/u.test(what)) return found
  return what === 'komplettering' ? { ...found, needsDue: 'limit' } : null
}
const NEAR = 4
const MADE = /(?:räkning|kalkyl|beskrivning|värdering|utredning|analys|kartläggning|framtagande|bedömning)$/u

/** "återremitteras till", "skickas tillbaka till", "går åter till". */
const sendsBack = ({ tokens }: Sentence, { lemma, at }: ClauseVerb): boolean =>
  SENDS_BACK.has(lemma) || (SENDS.has(lemma) && /^(?:tillbaka|åter)$/u.test(tokens[at + 1]?.lower ?? ''))
const SENDS_BACK = new Set(['återremittera', 'återförvisa', 'återsända', 'återgå'])
const SENDS = new Set(['skicka', 'sända', 'gå', 'lämna'])
