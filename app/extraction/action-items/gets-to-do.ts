import type { Clause } from '../language/clause.ts'
import type { Sentence } from './sentence.ts'
import { subjectKind } from './subjects.ts'
import { takesOn, UNDERTAKINGS } from './verb-families.ts'

/** Whether "får" gives something to do: "ekonomerna får räkna på två modeller", not "skolchefen får omfördela medel". */
export function getsToDo(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const next = sentence.tokens[(clause.verbs.at(-1)?.at ?? 0) + 1]
  return (
    LOOKED_INTO.has(lemma) ||
    isLeftToOne(sentence, clause, lemma) ||
    (lemma === 'ta' && takesOn(next)) ||
    (lemma in LOOKED_INTO_WITH && LOOKED_INTO_WITH[lemma]?.test(next?.lower ?? '') === true)
  )
}

/** "Siv Ask får boka resan": what one of them is left to do; "Kanslichefen får hantera förlängningen": what anybody is. */
const isLeftToOne = (sentence: Sentence, { subject, verbs }: Clause, lemma: string): boolean =>
  subject !== null &&
  verbs.at(-1)?.passive === false &&
  (HANDLED.has(lemma) || (UNDERTAKINGS.has(lemma) && subjectKind(sentence, subject) === 'named'))
/** What somebody gets to see to is given him; what he gets to use or to decide is a power. */
const HANDLED = new Set(
  'hantera förhandla ansöka påbörja fortsätta organisera sköta ordna fixa förankra påminna'.split(' '),
)

/** What somebody is told to do by "får"; what he is allowed to do ("anställa", "använda", "köpa") is none of it. */
const LOOKED_INTO = new Set(
  `räkna undersöka utreda kontrollera kontakta återkomma sammanställa kolla prata se höra utforma formulera utarbeta omarbeta
  upprätta bereda förbereda planera samordna bevaka komplettera revidera uppdatera inventera kartlägga analysera besvara
  inhämta redovisa återredovisa återrapportera rapportera presentera sammankalla skriva tillskriva ombesörja`.split(
    /\s+/u,
  ),
)
const LOOKED_INTO_WITH: Readonly<Record<string, RegExp>> = {
  arbeta: /^(?:vidare|in|om|fram)$/u,
  jobba: /^vidare$/u,
  gå: /^(?:vidare|igenom)$/u,
  reda: /^ut$/u,
  samla: /^in$/u,
  begära: /^in$/u,
  hämta: /^in$/u,
  stämma: /^av$/u,
  följa: /^upp$/u,
  lägga: /^fram$/u,
  hålla: /^ihop$/u,
}
