import { isFirstName } from '../../language/actors.ts'
import { finiteVerb, type Clause, type TokenRange } from '../../language/clause.ts'
import { endOfHandles, isAddress, isHandle } from '../../owners/handles.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** Notes that name who acts by a handle or in brackets: "Boka lokal @Olle", "(Kansliet kontaktar)". */
export const handle = defineRule({
  id: 'handle',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause !== sentence.clauses[0]) return null
    if (!sentence.text.includes('@') && !sentence.text.includes('(')) return null
    const { tokens } = sentence
    const whole = { from: 0, to: tokens.length }
    const at = tokens.findIndex(
      (token, index) =>
        isHandle(token) && !TOWARDS.has(tokens[index - 1]?.lower ?? '') && !isAddress(tokens, index),
    )
    const handles = tokens.filter((token, index) => isHandle(token) && !isAddress(tokens, index)).length
    // A list of handles alone says who was there.
    if (
      handles > 2 ||
      /^(?:tack|(?:ej |inte )?med:|frånvarande|deltagare|närvarande)(?!\p{L})/iu.test(sentence.text)
    )
      return null
    if (at >= 0 && (isPast(tokens, endOfHandles(tokens, at)) || tellsWhoItIs(sentence, at))) return null
    if (at >= 0 && tokens.some((token, index) => index !== at && token.kind === 'word'))
      return { kind: 'commitment', clause, owner: { from: at, to: endOfHandles(tokens, at) }, task: whole }
    if (handles > 0) return handsTo(sentence, clause)
    const order = finiteVerb(clause)?.form
    const owner = bracketedOwner(sentence, order === 'infinitive' || order === 'imperative')
    return owner === null ? null : { kind: 'commitment', clause, owner, task: whole }
  },
  examples: [
    { text: 'Fråga caféet om lokalen [owner|@Olle]', part: 'discussion' },
    { text: '[owner|@Siv och @Olle] gör ett utkast', part: 'discussion' },
    { text: 'Skriva ett första brev som test ([owner|@Siv och @Olle])', part: 'discussion' },
    { text: '[owner|@Hedda] tar upp frågan på deras möte imorgon', part: 'discussion' },
    {
      text: 'Meddela tidigare intressenter om att vi börjar ([owner|Kansliet] kontaktar)',
      part: 'discussion',
    },
    { text: 'Vi behöver en lokal till höstfesten. ([owner|Karin] bokar)', part: 'discussion' },
    {
      text: '[owner|Kommunerna] behöver lämna volymer senast den 28 maj 2032 till @Olle.',
      part: 'discussion',
    },
    { text: 'Lokalen är ledig den 4 maj ([owner|Siv Ask] ringer hyresvärden).', part: 'background' },
  ],
  counterExamples: [
    { text: 'Mötet är beslutsmässigt (Siv ersätter Olle).', part: 'background' },
    { text: 'Styrelsen har ändrats (Karin slutar i maj).', part: 'discussion' },
    { text: '@Olle', part: 'discussion' },
    { text: 'Ej med: @Olle', part: 'discussion' },
    { text: 'Siv Ask, Norrby kommun (@sivask) – ordförande', part: 'discussion' },
    { text: '@sivask – Siv Ask', part: 'discussion' },
    { text: '@Olle bytte ut nyckeln', part: 'discussion' },
    { text: '@Olle skulle ha skickat listan men är sjuk.', part: 'discussion' },
    { text: 'Listan är klar, tack @Olle!', part: 'discussion' },
    { text: 'Vid fel kan man kontakta vakten, mejl vakt@norrby.se', part: 'discussion' },
    { text: 'Uppgifterna mejlades till @Olle', part: 'discussion' },
    { text: 'Boka in en mötesserie (Kansliet bokar, klart)', part: 'discussion' },
    { text: 'Kim Ek (S) yrkar bifall.', part: 'discussion' },
    { text: 'Bo Ek (M) har ställt en interpellation.', part: 'background' },
  ],
})

/** "Kommunerna lämnar volymer senast 28/5 till @Olle": theirs who hand in, by a date. */
function handsTo(sentence: Sentence, clause: Clause): Finding | null {
  const { subject } = clause
  if (subject === null || clause.negated || finiteVerb(clause)?.form !== 'present') return null
  return subjectKind(sentence, subject) === null
    ? null
    : { kind: 'commitment', clause, owner: subject, task: complement(clause), needsDue: 'any' }
}

/** "@Olle bytte ut den", "@Olle skulle ha skickat den": done, or not done. */
const isPast = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.finite?.form === 'past' && (tokens[at]?.lower !== 'skulle' || tokens[at + 1]?.lower === 'ha')

/** "Linda Ek, Norrby kommun (@linda)", "@linda – Linda Ek": a full name beside a handle, and nothing that is done. */
const tellsWhoItIs = ({ tokens, setting }: Sentence, at: number): boolean => {
  if (tokens.some(({ readings }, index) => index !== at && readings.length > 0)) return false
  const first = tokens.findIndex(({ kind }, index) => index !== at && kind === 'word')
  return (
    first >= 0 &&
    isFirstName(tokens[first]?.text ?? '', setting.names) &&
    tokens[first]?.capital === true &&
    tokens[first + 1]?.capital === true
  )
}

/** "lämnas till @Olle": who gets it. */
const TOWARDS = new Set(['till', 'för', 'från', 'av', 'med', 'hos', 'via', 'tack'])

/** "(Kansliet kontaktar)": a name and a verb in the present tense, not yet done; after a statement a person's action alone. */
function bracketedOwner(sentence: Sentence, ordered: boolean): TokenRange | null {
  const { tokens, clauses } = sentence
  for (const [open, token] of tokens.entries()) {
    if (token.text !== '(' || tokens[open + 1]?.capital !== true) continue
    const close = tokens.findIndex((one, index) => index > open && one.text === ')')
    const end = close < 0 ? tokens.length : close
    const inside = tokens.slice(open + 1, end)
    if (inside.some((one) => /^klar[at]?$/u.test(one.lower))) continue
    const clause = clauses.find((one) => {
      const verb = finiteVerb(one)
      return verb?.form === 'present' && verb.at > open + 1 && verb.at <= open + 3 && verb.at < end
    })
    const verb = clause === undefined ? null : finiteVerb(clause)
    if (clause === undefined || verb === null) continue
    const owner = { from: open + 1, to: verb.at }
    if (ordered || isDone(sentence, { ...clause, range: { from: open + 1, to: end } }, owner)) return owner
  }
  return null
}

/** "Vi behöver en ny lokal (Siv bokar)", not "(Siv ersätter Olle)". */
function isDone(sentence: Sentence, clause: Clause, owner: TokenRange): boolean {
  const verb = finiteVerb(clause)
  const kind = subjectKind(sentence, owner)
  const doing = verb === null || verb.passive ? null : doingOf(sentence, clause, verb)
  return doing !== null && doing !== 'told' && (kind === 'named' || kind === 'role')
}
