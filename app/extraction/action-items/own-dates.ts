import type { Deadline } from '../deadlines/find-deadlines.ts'
import { addDays } from '../deadlines/plain-date.ts'
import { isTold, type Clause } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import type { Token } from '../language/token.ts'
import { isA, ADVERB, COORDINATOR } from '../language/word-classes.ts'
import { roleOf } from '../owners/role-words.ts'
import { ABOUT, isDayOfEvent } from './day-of-event.ts'
import { lastsUntil } from './lasts-until.ts'
import type { Sentence } from './sentence.ts'

/**
 * The deadlines of a sentence that may be those of the duty in one of its clauses. A date inside a condition, a question
 * or something told is none; one in a clause that hangs on the duty is, where the duty has none itself.
 */
export function ownDates(
  sentence: Sentence,
  clause: Clause,
  named: readonly Deadline[],
): readonly Deadline[] {
  const read = named.map((one) => ({ one, place: placeOf(sentence, clause, one) }))
  const own = read.filter(({ place }) => place === 'own').map(({ one }) => one)
  const near = read.filter(({ place }) => place === 'hanging').map(({ one }) => beforeThat(sentence, one))
  return inClause(sentence, clause, own.length > 0 ? own : near)
}

/** "innan lagen träder i kraft den 1 juli": the day before is the last in time. */
function beforeThat(sentence: Sentence, one: Deadline): Deadline {
  const token = tokenOf(sentence, one)
  const before = sentence.clauses.some(
    ({ kind, opener, range }) =>
      kind === 'condition' && opener === 'innan' && range.from < token && token < range.to,
  )
  return before && one.precision === 'day' && one.date !== null && !one.limit
    ? { ...one, date: addDays(one.date, -1) }
    : one
}

/** Of two duties in one sentence each has the date in its own clause: "Mats skickar brevet i mars och Eva svarar i april". */
function inClause(sentence: Sentence, { range }: Clause, named: readonly Deadline[]): readonly Deadline[] {
  const own = named.filter((one) => {
    const token = tokenOf(sentence, one)
    return range.from <= token && token < range.to
  })
  return own.length > 0 ? own : named
}

const tokenOf = ({ tokens }: Sentence, { core }: Deadline): number =>
  tokens.findIndex(({ start }) => start >= core.start)

// After a question the date of a meeting belongs to the duty again: "återkomma med hur det kan göras till mötet i maj".
const CLOSING_WORDS = latin(/^(?:dock )?senast|möte|sammanträde|bokslut|delårs|årsredovisning|tertial/iu)
/** "på höstens medlemsmöte": the time is that of the meeting named after it. */
const OF_A_MEETING = latin(/^\s\p{L}*(?:möte|möten|mötet|sammanträde|sammanträdet|stämma)(?!\p{L})/iu)
/** "när utvärderingen är klar, dock senast i september": said of the duty, wherever it stands. */
const AT_LATEST = latin(/(?<!\p{L})dock senast/iu)
/** "…, med slutrapport senast den 27 februari", "…, klart senast i maj": after a comma it is said of the whole. */
const OF_THE_WHOLE = latin(
  /,\s(?:klart?\s|att\s(?:behandlas|tas\supp|redovisas|presenteras|föreläggas|föreligga|läggas\sfram|beslutas)\s(?:\p{L}+\s){0,3}|med\s\p{L}*(?:rapport|redovisning|rapportering|återkoppling|avstämning|leverans)\s(?:till\s\p{L}+\s)?)$/iu,
)
/** "HR-chefen senast den 15 januari ska": an adverbial between subject and verb, as after "att". */
const OWN_TIME = latin(/^(?:senast|till|under|inför|innan|före|fram|inom|vid (?:nästa|varje))(?!\p{L})/iu)

/** "förvaltningschefen vid nämndens möte i augusti ska redogöra": an office has no meeting that could be its name. */
const followsOffice = ({ tokens }: Sentence, { text, span }: Deadline): boolean => {
  const before = tokens.findLast(({ end }) => end <= span.start)
  return /^(?:vid|på|inför) /iu.test(text) && before !== undefined && roleOf(before.lower) !== null
}

function placeOf(sentence: Sentence, clause: Clause, deadline: Deadline): 'own' | 'hanging' | 'another' {
  const token = tokenOf(sentence, deadline)
  if (names(clause, token) && !OWN_TIME.test(deadline.text) && !followsOffice(sentence, deadline))
    return 'another'
  // "Avslutning den 4 juni, Siv bjuder in": before the clause and in no other.
  if (
    token < clause.range.from &&
    !sentence.clauses.some(({ range }) => range.from <= token && token < range.to)
  )
    return 'another'
  if (AT_LATEST.test(sentence.text.slice(Math.max(0, deadline.span.start - 5), deadline.core.start)))
    return 'own'
  if (OF_THE_WHOLE.test(sentence.text.slice(0, deadline.span.start))) return 'own'
  if (isGroundItself(sentence, deadline, token) || isAim(sentence, token)) return 'another'
  if (isTopic(sentence, clause, deadline, token) || isDayOfEvent(sentence, clause, deadline)) return 'another'
  if (lastsUntil(sentence, clause, deadline, token)) return 'another'
  const inside = sentence.clauses.filter(
    (one) =>
      one !== clause &&
      one.range.from <= token &&
      token < one.range.to &&
      !goesOnAfterComma(sentence, one) &&
      !isAttribute(one) &&
      !isTakenUpAgain(sentence.tokens, firstVerb(sentence.tokens, one), token),
  )
  // "kollar vilka datum som passar i vår": of what is asked, whatever is inside the question.
  const atMeeting =
    CLOSING_WORDS.test(deadline.text) || OF_A_MEETING.test(sentence.text.slice(deadline.span.end))
  if (inside.some(({ kind }) => kind === 'question') && !atMeeting) return 'another'
  for (const one of inside) {
    if (saidBefore(sentence, one, clause)) return 'another'
    // "den 24 april, så att alla har en vecka på sig": how long the others have.
    if (deadline.rule === 'within' && sentence.tokens[one.range.from - 1]?.lower === 'så') return 'another'
    // "Siv påminner klubbarna om att svaret ska vara inne i maj": by then the others are to have done it.
    if (one.kind === 'that' && clause.verbs.at(-1)?.lemma === 'påminna') return 'another'
    // "konsekvenserna av att lagen träder i kraft i juli".
    if (
      one.kind === 'that' &&
      !deadline.limit &&
      isAfterPreposition(sentence, one) &&
      RUNS.has(one.verbs.at(-1)?.lemma ?? '')
    )
      return 'another'
    if (one.kind === 'condition') return WHEN.test(one.opener ?? '') ? 'hanging' : 'another'
    if (one.kind === 'question') return 'hanging'
    if (one.kind === 'relative')
      return (isTold(one) && one.verbs[0]?.lemma !== 'skola' && !IS_NEXT.test(deadline.text)) ||
        isGround(sentence, one) ||
        tellsWhich(one, deadline) ||
        isAskedOf(sentence, clause, one) ||
        isDoneByOther(sentence, clause, one)
        ? 'another'
        : 'hanging'
  }
  return isAsked(sentence.tokens, clause, token) ? 'hanging' : 'own'
}

/** "om vad som framkommit vid nästa sammanträde": nothing is told of what is to come. */
const IS_NEXT = /^(?:vid|på|till|inför) (?:nästa|nästkommande|kommande) /iu

const isIn = ({ range }: Clause, at: number): boolean => range.from <= at && at < range.to

const AFTER_THAT = /^(?:därefter|efteråt)$/u

/** What takes up what was said before: "Rapporten ska vara klar i maj och Siv skriver den". */
const BACK = /^(?:den|det|detta|dessa|dem|då|denna)$/u

/**
 * "Festen är i augusti och Siv skickar inbjudan", "Rådet möts i mars och Siv återkopplar därefter": of another thing, unless
 * the duty takes up what is told of it.
 */
function saidBefore({ tokens }: Sentence, { kind, range }: Clause, clause: Clause): boolean {
  if (kind !== 'main' || range.to > clause.range.from) return false
  // "en tidplan delges så snart den är känd": of what it tells itself.
  const own = tokens.filter(
    (_, at) => isIn(clause, at) && !clause.inner.some((one) => one.kind === 'condition' && isIn(one, at)),
  )
  if (saysOnlyWho(tokens, clause)) return false
  if (tokens.slice(range.to - 1, clause.range.from + 1).some(({ text }) => text === ';')) return true
  if (own.some(({ lower }) => AFTER_THAT.test(lower))) return true
  const anew = clause.subject !== null && !clause.subjectInherited && own[0]?.lower !== 'så'
  return anew && !own.some(({ lower }) => BACK.test(lower))
}

/** "görs före jul, Mats beställer", "behövs till mötet; det skrivs av Siv": no more than who does what was told. */
const saysOnlyWho = (tokens: readonly Token[], { subject, verbs, range }: Clause): boolean => {
  const verb = verbs.at(-1)
  if (subject === null || verb === undefined) return false
  const alone = subject.to - subject.from === 1 && BACK.test(tokens[subject.from]?.lower ?? '')
  if (alone && verb.passive && tokens[verb.at + 1]?.lower === 'av') return true
  return verb.at >= range.to - 2 && !/^\p{L}/u.test(tokens[range.to - 1]?.text ?? '')
}

const isAfterPreposition = ({ tokens }: Sentence, { range }: Clause): boolean =>
  /^(?:av|om|inför)$/u.test(tokens[range.from - 1]?.lower ?? '')

/** "när den är sammanställd i juni": by then it can be done; "om den antas i juni": nobody knows. */
const WHEN = /^(?:innan|när|då)$/u

/** "kollar om det går, återkopplar i juni": after the comma the first verb goes on. */
const goesOnAfterComma = ({ tokens }: Sentence, { verbs, range, subjectInherited }: Clause): boolean =>
  subjectInherited &&
  verbs[0]?.at === range.from &&
  verbs[0].form === 'present' &&
  tokens[range.from - 1]?.text === ','

/** "lämna uppdaterade uppgifter senast i maj": a participle before its noun tells nothing by itself. */
const isAttribute = ({ kind, opener, subject, verbs, range }: Clause): boolean =>
  kind === 'relative' &&
  opener === null &&
  subject === null &&
  verbs[0]?.form === 'past' &&
  verbs[0].at === range.from

const TELLS = new Set(['informera', 'berätta', 'orientera', 'påminna', 'tala', 'redogöra'])

/** "informerar om mötet den 22 maj", "om läget under sommaren": which meeting or time one is told of. */
const isTopic = ({ tokens }: Sentence, { verbs }: Clause, { text }: Deadline, token: number): boolean => {
  const verb = verbs.at(-1)
  return (
    verb !== undefined &&
    token > verb.at &&
    TELLS.has(verb.lemma) &&
    /^(?:om|för)$/u.test(tokens[verb.at + 1]?.lower ?? '') &&
    /^(?:(?:\S*(?:möte|sammanträde)\S*\s)?(?:den\s)?\d|under\s)/u.test(text)
  )
}

/** What lasts until a day or comes to its end then, whoever does anything about it. */
const RUNS = new Set(
  'pågå löpa gälla upphöra träda vara finnas hålla infalla börja starta sluta öppna stänga inviga äga utgå avgå tillträda gå ingå passa'.split(
    ' ',
  ),
)

/** "som finns i lokalen senast den 31 augusti": what is there has no last day. */
const IS_THERE = new Set(['finnas', 'vara', 'ingå', 'gälla', 'pågå'])

/** "ett avtal som löper ut i maj" tells which one; "en plan som redovisas i maj" is due then. */
const tellsWhich = ({ opener, verbs, tokens, range }: Clause, { text }: Deadline): boolean => {
  const { lemma = '', at = 0 } = verbs.at(-1) ?? {}
  // "vem som äger stolpen till nästa möte": to own has no time, "äga rum" has.
  if (lemma === 'äga' && tokens[at + 1]?.lower !== 'rum') return false
  if (IS_THERE.has(lemma) && /^(?:senast|redan|i\s?morgon)/iu.test(text)) return false
  return opener !== null && RUNS.has(lemma) && (verbs[0]?.lemma !== 'skola' || isOfThose(tokens, range.from))
}

/** "för de två granskningar som ska starta i vår": which ones; "en kampanj som ska starta i vår" is to be there then. */
const isOfThose = (tokens: readonly Token[], som: number): boolean =>
  tokens.slice(Math.max(0, som - LONGEST_GROUND), som).some(({ lower }) => /^(?:de|den|det)$/u.test(lower))

/** "kontakta Peab, som ska lämna sin offert i maj": by then somebody else is to have done it. */
const isDoneByOther = ({ tokens }: Sentence, duty: Clause, { opener, range, verbs }: Clause): boolean =>
  duty.verbs.at(-1)?.passive === false &&
  opener === 'som' &&
  tokens[range.from - 1]?.text === ',' &&
  tokens[range.from - 2]?.capital === true &&
  verbs.at(-1)?.passive === false

const GROUND = /^(?:utifrån|enligt|bakgrund|utgångspunkt|beaktande|baserat|grundval)$/u
/** How many words of a ground stand before what is told of it: "med utgångspunkt i den nya prognos som". */
const LONGEST_GROUND = 6

/** "utifrån den prognos som redovisas i oktober ta fram en plan": what the duty builds on. */
const isGround = ({ tokens }: Sentence, { range }: Clause): boolean =>
  tokens.slice(Math.max(0, range.from - LONGEST_GROUND), range.from).some(({ lower }) => GROUND.test(lower))

/** "utifrån diskussionen på mötet den 26 augusti": the day of the ground itself. */
const isGroundItself = ({ tokens }: Sentence, { text }: Deadline, token: number): boolean => {
  if (!/^(?:på|vid|från|i)(?!\p{L})/iu.test(text)) return false
  const before = tokens.slice(Math.max(0, token - LONGEST_GROUND - 2), token)
  const ground = before.findLastIndex(({ lower }) => GROUND.test(lower))
  return ground >= 0 && before.slice(ground).every(({ verbs, kind }) => kind === 'word' && verbs.length === 0)
}

/** "med sikte på inflyttning till höstterminen 2032": what it is to lead to one day. */
const isAim = ({ tokens }: Sentence, token: number): boolean =>
  tokens.slice(Math.max(0, token - LONGEST_GROUND), token).some(({ lower }) => lower === 'sikte')

const ASKS = new Set('kolla fråga höra undersöka prata tala diskutera stämma'.split(' '))

/** "kollar med banken om lånet som ska läggas om i juni": of what is asked about. */
const isAskedOf = ({ tokens }: Sentence, duty: Clause, { range }: Clause): boolean => {
  const verb = duty.verbs.at(-1)
  return (
    verb !== undefined &&
    ASKS.has(verb.lemma) &&
    tokens.slice(verb.at, range.from).some(({ lower }) => ABOUT.test(lower))
  )
}

/** Where its verb is; "om rampen och återkopplar i maj" has none of its own, and "och" takes up the duty. */
const firstVerb = (tokens: readonly Token[], { verbs, range }: Clause): number => {
  const at = verbs[0]?.at ?? range.from
  return at > range.from + 1 && isA(tokens[at - 1], COORDINATOR) ? range.from : at
}

/** "Protokollet från mötet den 4 maj anmäls": a date in the subject says which, not when. */
const names = ({ subject, verbs }: Clause, token: number): boolean =>
  subject !== null && subject.from <= token && token < subject.to && subject.to <= (verbs[0]?.at ?? 0)

/** "utreda hur det kan göras och återkomma i maj": after "och" or a comma the duty's own verb goes on. */
function isTakenUpAgain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const does = tokens[at]?.verbs.some(({ form }) => form === 'present' || form === 'infinitive') ?? false
    if (!does) continue
    let before = at - 1
    while (before > from && isA(tokens[before], ADVERB)) before--
    if (/^(?:och|samt|,)$/u.test(tokens[before]?.lower ?? '')) return true
  }
  return false
}

const ASKING = new Set(['hur', 'vad', 'vilka', 'vilken', 'varför', 'huruvida'])

/** "redovisa hur många ärenden som överskridit tiden om tio veckor": a question that the clauses did not see. */
function isAsked(tokens: readonly Token[], clause: Clause, token: number): boolean {
  const from = clause.verbs.at(-1)?.at ?? clause.range.from
  const asked = tokens.findIndex((one, at) => at > from && at < token && ASKING.has(one.lower))
  return asked >= 0 && !isTakenUpAgain(tokens, asked, token)
}
