import { chooseDeadline } from '../deadlines/choose-deadline.ts'
import { findDeadlines } from '../deadlines/find-deadlines.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { namesActor } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import { latinPattern } from '../language/latin.ts'
import { isGenitive, inNominative } from '../owners/genitive.ts'
import { readOwners, type People } from '../owners/read-owners.ts'
import { namesDecidingBody } from './named-bodies.ts'
import type { SectionItem } from './section-item.ts'
import type { PlacedSentence } from './section-sentences.ts'
import type { Sentence } from './sentence.ts'

/**
 * The item before with those whom the sentence after it names, where that sentence says no more than whose it is:
 * "Bristerna ska vara åtgärdade i maj. Ansvaret åvilar kommunchefen.", "… Förbundschefen ombesörjer detta.", "… Inbjudan
 * ombesörjs av Siv." Null where it says more, or the item before has somebody or stands elsewhere.
 */
export function toldWhose(
  placed: PlacedSentence,
  before: PlacedSentence | undefined,
  last: SectionItem | undefined,
  people: People,
  dates: DateContext,
): SectionItem | null {
  if (last === undefined || last.owners.length > 0 || before?.passage !== placed.passage) return null
  if (last.placed.span !== before.span || placed.sentence.text.length > LONGEST) return null
  const { sentence } = placed
  const told = whoseIn(sentence)
  if (told === null) return null
  const tokens = told.genitive ? inNominative(sentence.tokens, told.owner, people.names) : sentence.tokens
  if (!namesActor(tokens, told.owner, people.names)) return null
  if (namesDecidingBody({ ...sentence, tokens }, told.owner)) return null
  const owners = readOwners(tokens, told.owner, people)
  if (owners.length === 0) return null
  const quoted = { start: last.placed.quoted.start, end: placed.quoted.end }
  return {
    ...withTime(last, placed, dates),
    placed: { ...last.placed, quoted },
    owners: owners.map((one) => ({ ...one, span: null })),
  }
}

/** Characters: "Ansvariga för genomförandet är kommunalrådet Eva Ask (S) och förvaltningschefen." */
const LONGEST = 120

/** "Översynen görs av ekonomichefen under hösten": when, too, where the item has no time. */
function withTime(last: SectionItem, { sentence, span }: PlacedSentence, dates: DateContext): SectionItem {
  const due =
    last.first.due === null ? chooseDeadline(findDeadlines(sentence.text, dates), dates.meeting) : null
  if (due === null) return last
  const shift = span.start - last.placed.span.start
  const moved = ({ start, end }: typeof due.span) => ({ start: start + shift, end: end + shift })
  const first = { ...last.first, due: { ...due, span: moved(due.span), core: moved(due.core) } }
  return { ...last, first, duties: [first, ...last.duties.slice(1)] }
}

/** Who is named by a sentence that says whose something is; null where it says anything else. */
function whoseIn({ text, tokens }: Sentence): { owner: TokenRange; genitive: boolean } | null {
  const his = HIS.exec(text)
  const who = (his ?? FIRST.exec(text) ?? LAST.exec(text))?.indices?.groups?.who
  if (who === undefined) return null
  const owner = {
    from: tokens.findIndex(({ start }) => start >= who[0]),
    to: tokens.findLastIndex(({ end }) => end <= who[1]) + 1,
  }
  const more = tokens.slice(owner.from, owner.to).some(({ lower }) => lower === 'att' || lower === 'som')
  const genitive = his !== null
  return more || owner.from < 0 || (genitive && !isGenitive(tokens, owner)) ? null : { owner, genitive }
}

const WORK =
  'arbetet|uppdraget|(?:den )?uppgiften|jobbet|åtgärden|genomförandet|införandet|utförandet|verkställigheten|saken|åtgärderna|kontakten|det praktiska'
/** What points back at the sentence before, or names its work by a noun of its own. */
const IT = `(?:det|detta|dem|dessa|den|${WORK})`
const NOUN = String.raw`\p{L}{3,}(?:ingen|ingarna|elsen|ationen|gången|synen|[ae]ndet)`
const THING = String.raw`(?:${IT}|inbjudan|anmälan|ansökan|köpet|rapporten|utskicket|${NOUN}(?: \p{L}+){0,3}?)`
const SO = '(?:så sker|(?:det|detta|beslutet) (?:blir gjort|sker|görs|genomförs|verkställs))'
/** When, or what comes first: "under hösten", "efter utbildningen". */
const WHEN = String.raw`(?: (?:under|före|efter|innan|senast|till|i|inför) [^;:,]{2,40}| tillsammans| gemensamt)?`

const ITS_DOING =
  '(?:ändringarna|justeringarna|uppdateringen|beställningen|bokningen|anmälan|ansökan|inbjudan|utskicket|köpet|inköpet|inköpen)'

/** "Siv ombesörjer detta", "Kansliet ansvarar för genomförandet", "Bo håller i arbetet". */
const FIRST = latinPattern(
  String.raw`^(?<who>\p{L}[^;:]{2,70}?) (?:${[
    `(?:ansvarar|svarar|står) för (?:${IT}|att ${SO})`,
    `(?:ser till|ombesörjer|tillser) att ${SO}`,
    'ansvarar|verkställer(?: beslutet)?',
    `(?:är|blir|utses till|utsågs till|står som) (?:huvud)?ansvariga?(?: för ${IT})?`,
    `(?:har|får|fick|bär|tar) (?:huvud)?ansvaret(?: för ${IT})?`,
    String.raw`(?:får|ges) (?:\p{L}+ ){1,2}(?:dagar|veckor|månader|år) på sig`,
    `(?:leder|driver|samordnar|bereder|ansvarar för|svarar för|håller i|utses att (?:leda|samordna|svara för)) (?:(?:den|det|denna|detta) )?${NOUN}`,
    'sammankallar|kallar(?: till (?:möte|mötet|samrådet))?',
    '(?:får|fick|ges|åtar sig|åtog sig|tar sig an|tar på sig|tog på sig) (?:uppdraget|uppgiften|detta|saken)(?: i uppdrag)?',
    `(?:håller i|håller ihop|tar hand om|leder|samordnar|driver|gör|ombesörjer|ordnar|sköter|utför|verkställer|hanterar|genomför|fixar) (?:${IT}|${ITS_DOING})`,
  ].join('|')})\.?$`,
  'diu',
)

/** "Ansvaret åvilar kommunchefen", "Inbjudan ombesörjs av Siv", "För införandet svarar kansliet". */
const LAST = latinPattern(
  String.raw`^(?:${[
    `(?:huvud)?ansvaret(?: för ${IT})? (?:åvilar|åligger|bärs av|(?:vilar|ligger|läggs|faller) (?:på|hos))`,
    `(?:det|detta|(?:det )?(?:${WORK}|ansvaret)) (?:åvilar|åligger|tillfaller|(?:ankommer|faller|landar|ligger|vilar) (?:på|hos))`,
    `(?:${WORK}) (?:tilldelas|läggs på|(?:ges|går|lämnas|överlåts) (?:till|åt))`,
    `(?:huvud)?ansvariga?(?: för (?:${IT}|\\p{L}{3,}(?:ingen|synen|gången))| tjänsteperson| tjänsteman| handläggare)? (?:är|blir)`,
    '(?:som|till) ansvariga? (?:utses|utsågs)',
    'uppdragstagare (?:är|blir)',
    `${THING} (?:upprättas|bereds|förbereds|utarbetas|utformas|planeras|leds|utförs|görs|ombesörjs|ordnas|sköts|samordnas|bedrivs|hanteras|verkställs|genomförs|skrivs|lämnas|skickas|fixas|sammanställs|fullgörs|tas fram) av`,
    `${THING} (?:sker|görs|bedrivs|genomförs) (?:genom|under ledning av)`,
    `för ${THING} (?:ansvarar|svarar|står)`,
    '(?:det|detta) (?:gör|ombesörjer|ordnar|sköter|fixar|verkställer)',
  ].join('|')}) (?<who>[^;:]{3,70}?)${WHEN}(?:, med [^.;:]{3,60})?\.?$`,
  'diu',
)

/** "Det blir kassörens uppgift". */
const HIS = /^(?:det|detta) (?:är|blir) (?<who>[^;:]{3,70}?) (?:ansvar|uppgift|sak)\.?$/diu
