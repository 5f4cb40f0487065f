import type { TokenRange } from './clause.ts'
import { latin } from './latin.ts'
import type { Token } from './token.ts'
import { PREPOSITION, isA } from './word-classes.ts'

const BODY_END =
  /(?:nämnden|nämnd|nämnder|förvaltningar|styrelsen|styrelse|förvaltningen|förvaltning|kontoret|utskottet|utskott|kansliet|gruppen|grupperna|presidium|nätverk(?:et|en)?|förbundet|presidiet|bolaget|kommunen|kommunerna|regionen|leverantören|enheten|avdelningen|fullmäktige|revisionen|(?<!för|om)rådet|(?<!regel|hant)verket|myndigheten|kommittén|föreningen|divisionen|beredningen|sektionen|sektionerna|sektorn|klubben|(?<!s|under|an)laget|stiftelsen|företaget|tjänsten|ledningen|staben|centralen|biblioteket|museet|kyrkan|samfälligheten|valberedning(?:en)?|ab|representanter|representanterna|parterna|deltagarna|(?:sök|mottag|arrangör|utför|bidragstag|motionär)(?:anden|aren|en|erna|arna)|företrädare|medlemmarna|gårdarna|huvudmannen|entreprenören|beställaren|arbetsgivaren|byggherren|exploatören|hyresvärden|konsulten|biträdet?|skolorna|skolan|(?:led|trän|lär|samordn|handlägg|utred|planer|förvalt|utveckl|upphandl|föreståndar|vaktmäst|sekreter)arna|dödsboet|(?:måltids|kommun|fastighets|kund|park|lokal|kost|it-)service|fogdarna|värdarna|föräldrarna|förvaltningarna|föreningarna|klubbarna|kommittéerna|avdelningarna|enheterna|bolagen|teamet|delegationen|(?:^|(?<!ålder|yrke|inkomst)s|projekt|styr|bered)grupp|facken|banken|byrån|skyddsombuden|ombuden|organisationerna)$/u
const ROLE_END =
  /(?:chef(?:en|er|erna)?|direktör(?:en|er|erna)?|controller[n]?|strateg(?:en|er|erna)?|sekreterare[n]?|ordförande[n]?|samordnare[n]?|ledare[n]?|handläggare[n]?|ansvarig[ae]?|revisor(?:n|er|erna)?|kassör(?:en)?|kamrer(?:n|en)?|justerare[n]?|rektor(?:n|er|erna)?|ekonom(?:en|er|erna)?|jurist(?:en|er|erna)?|ingenjör(?:en)?|utredare[n]?|administratör(?:en)?|koordinator(?:n)?|inspektör(?:en)?|arkitekt(?:en)?|ombud(?:et)?|(?<!för|om)råd(?:et)?|konsult(?:en)?|konsulent(?:en)?|specialist(?:en)?|planerare[n]?|projektledare[n]?|ledamot(?:en)?|ledamöter(?:na)?|ekolog(?:en|er|erna)?|pedagog(?:en|er|erna)?|(?:hr|verksamhets)-?partner[n]?|kommunikatör(?:en|er|erna)?|förvaltare[n]?|upphandlare[n]?|utvecklare[n]?|(?:projekt|insats|system|process)ägar(?:en?|na)|föreståndare[n]?|intendent(?:en)?|(?:bibliotek|arkiv|antikv)arie[n]?|vaktmästare[n]?|sköterska[n]?|läkare[n]?|lärare[n]?|psykolog(?:en)?|kurator(?:n)?|terapeut(?:en)?|registrator[n]?|redaktör(?:en)?|representant(?:en)?|kyrkoherde[n]?|tjänsteperson(?:er|erna)?|(?:kommun|områdes|kvarters)polis(?:en)?|sakkunnig[ae]|^vd(?::n)?)$/u
const PRONOUNS = new Set(['vi', 'han', 'hon', 'hen', 'de', 'jag', 'alla', 'undertecknad'])

/** A word for an office: "kassören", "rektorn". */
export const namesOffice = (token: Token): boolean => !token.capital && ROLE_END.test(token.lower)

/** The head of a noun phrase: its last noun before a preposition or parenthesis. */
export function headOf(tokens: readonly Token[], range: TokenRange): Token | undefined {
  let head: Token | undefined
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '(' || (isA(token, PREPOSITION) && !token.capital)) break
    if (token.text === ',' && head) break
    // "presidiet tillsammans med ekonomen", "en arbetsgrupp bestående av": who stands first.
    if (head && (opensCompany(tokens, at) || token.lower === 'bestående')) break
    if (token.kind === 'word') head = token
  }
  return head
}

/** "tillsammans med ekonomen", ", ihop med Olle". */
const opensCompany = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text === ',' ? at + 1 : at
  return TOGETHER.has(tokens[word]?.lower ?? '') && tokens[word + 1]?.lower === 'med'
}

const TOGETHER = new Set(['tillsammans', 'ihop'])

/** Whether the phrase names somebody who can act: a person, a role, a body, "vi". */
export function namesActor(tokens: readonly Token[], range: TokenRange, names: ReadonlySet<string>): boolean {
  const head = headOf(tokens, range)
  if (head === undefined) return false
  const first = tokens[range.from]
  if (range.to - range.from === 1 && PRONOUNS.has(head.lower)) return true
  if (isAllOf(tokens, range) || isEachOne(tokens, range) || isMembersOf(tokens, range, head)) return true
  if (isTeam(head) || isNamedBody(tokens, range)) return true
  if (BODY_END.test(head.lower) || ROLE_END.test(head.lower) || head.text.startsWith('@')) return true
  if (isTitledName(tokens, range)) return true
  // "enhetschefen fritid"
  if (first !== undefined && first !== head && ROLE_END.test(first.lower)) return true
  const named =
    first !== undefined && isFirstName(first.text, names) ? beforePreposition(tokens, range) : range
  return looksLikeName(tokens, named, names) || (first?.capital === true && isAcronym(first.text))
}

/** "var och en", "var och en av ledamöterna". */
export const isEachOne = (tokens: readonly Token[], { from }: TokenRange): boolean =>
  tokens[from]?.lower === 'var' && tokens[from + 1]?.lower === 'och' && tokens[from + 2]?.lower === 'en'

/** "Lars i samråd med Eva": who stands first. */
function beforePreposition(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const end = tokens.findIndex(
    (token, at) => at > from && at < to && !token.capital && isA(token, PREPOSITION) && token.lower !== 'på',
  )
  return { from, to: end < 0 ? to : end }
}

/** "alla i styrelsen", "samtliga i projektgruppen". */
const isAllOf = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens[from + 1]?.lower === 'i' &&
  /^(?:alla|samtliga|övriga)$/u.test(tokens[from]?.lower ?? '') &&
  BODY_END.test(tokens[to - 1]?.lower ?? '')

/** "gruppens medlemmar", "nätverkets kommuner": those of a body. */
const isMembersOf = (tokens: readonly Token[], { from }: TokenRange, head: Token): boolean =>
  MEMBERS.test(head.lower) && OF_A_BODY.test(tokens[from]?.lower ?? '')
const MEMBERS = /^(?:medlemmar|ledamöter|deltagare|kommuner|nämnder|chefer|representanter|medlemskommuner)$/u
const OF_A_BODY =
  /(?:nämnden|styrelsen|utskottet|gruppen|nätverket|förbundet|rådet|kommittén|föreningen|kommunen|regionen)s$/u

/** A class or a team by its number: "9B", "P08", "F12". */
export const isTeam = ({ text }: Token): boolean =>
  text.length <= 3 && /^(?:\d{1,2}[A-H]|[PF]\d{2})$/u.test(text)

/** "kassören Siv Ask", "biträdande skolchef Lena Ask": an office before a name. */
function isTitledName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const all = tokens.slice(from, to).filter(({ text }) => text !== '.')
  const party = all.findIndex(({ text }) => text === '(')
  const words = party < 0 ? all : all.slice(0, party)
  if (words.length < 3 || words.at(-1)?.capital !== true) return false
  const office = words.findLastIndex(({ lower }) => ROLE_END.test(lower))
  const name = words.slice(office + 1)
  return (
    office >= 0 &&
    words.slice(0, office).every(({ lower }) => OF_AN_OFFICE.test(lower)) &&
    name.length > 1 &&
    name.length < 4 &&
    name.every(({ kind, capital }) => kind === 'word' && capital)
  )
}

/** "tf", "vik", "biträdande", "tillförordnad", "andre": how somebody holds an office. */
const OF_AN_OFFICE = latin(
  /^(?:tf?|f|vik|bitr|vice|förste|första|andre|\p{Ll}+(?:ande|ad|ade|isk|iska|nell|nella|ala?|skt|alt|ig))$/u,
)

const isAcronym = (text: string): boolean => ACRONYM.test(text)

const ACRONYM = latin(/^(?:\p{Lu}{2,6}(?:[:&]\p{L}+)?|\p{Lu}\p{Ll}\p{Lu}{1,3})$/u)

/** "Region Norr", "Stiftelsen Nybygget": what kind of body stands before its name. */
const isNamedBody = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  const [kind, ...name] = tokens.slice(from, Math.min(to, from + LONGEST_BODY + 1))
  if (kind === undefined || name.length === 0 || name.length >= LONGEST_BODY) return false
  return (kind.lower === 'region' || BODY_END.test(kind.lower)) && name.every(({ capital }) => capital)
}

/** "Ekby kommun", "Norra Ekby vägförening": what kind of body stands after its name. */
export const isNamedByKind = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  to - from <= LONGEST_BODY &&
  tokens.slice(from, to - 1).every(({ capital }) => capital) &&
  /(?:kommun|församling|pastorat|förening|klubb|förbund|nämnd|skola|bibliotek)$/u.test(
    tokens[to - 1]?.lower ?? '',
  )

/** "Stiftelsen Norra Nybygget". */
const LONGEST_BODY = 4

/**
 * Capitalised words all the way that read as people: a known first name or initials, or two to four words none of
 * which ends as organisations do ("Malin Elm", "Göran", "GH", "Ulf och Nisse").
 */
export function looksLikeName(
  tokens: readonly Token[],
  range: TokenRange,
  names: ReadonlySet<string>,
): boolean {
  const people: Token[][] = [[]]
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '(' || opensCompany(tokens, at)) break
    if (
      token.lower === 'och' ||
      token.lower === 'samt' ||
      token.lower === 'plus' ||
      (token.kind === 'sign' && ',/+&'.includes(token.text))
    )
      people.push([])
    else if (token.kind === 'sign') return false
    else people.at(-1)?.push(token)
  }
  return people.every(
    (words) =>
      isOneName(words, names) || (people.length > 1 && words.length === 1 && words[0]?.lower === 'vd'),
  )
}

/** A known first name, or a double one whose last part is known: "Ing-Marie". */
export function isFirstName(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word.toLowerCase()) || (names.has(word) && /^\p{Lu}{2,4}$/u.test(word))) return true
  if (!word.includes('-')) return false
  const double = /^\p{Lu}\p{Ll}{1,8}-(?<last>\p{Lu}\p{Ll}{2,9})$/u.exec(word)
  return double?.groups?.last !== undefined && names.has(double.groups.last.toLowerCase())
}

const isOneName = (words: readonly Token[], names: ReadonlySet<string>): boolean => {
  const first = words[0]
  if (first === undefined || words.length > 4 || !words.every((word) => word.kind === 'word' && word.capital))
    return false
  if (words.length === 1)
    return (
      isFirstName(first.text, names) ||
      (!COMMON_END.test(first.lower) && /^\p{Lu}\p{Ll}{2,7}$/u.test(first.text))
    )
  return (
    isFirstName(first.text, names) ||
    !words.some((word) => ORGANISATION.test(word.lower) || isAcronym(word.text))
  )
}

/** Definite and derived forms betray a noun at the head of a sentence: "Resultatet", "Utvärdering", "Ärendet". */
const COMMON_END =
  /(?:en|et|na|an|ar|er|or|ing|ion|het|skap|else|ande|ende|ment|tan|gen|ärende|fråga|rapport|plan|förslag|beslut|arbete|ansökan|budget|policy|avtal|remiss|motion|protokoll|det|detta|denna|dessa|den|krav|brev|bud|blad|info|faktura|enkät|lista|material|underlag|utskick|program|schema|text|artikel|offert|anbud|kopia|annons|stöd|projekt|system|möte|punkt|fokus|syfte|mål|alla|andra|övriga|samtliga|berörda|båda|inga|nya|enligt|många|flera|vissa|syftet|då|nu|här|där|sedan|efter|under|även|mer|hur|vad|kan|ska)$/u

const ORGANISATION =
  /(?:verket|styrelse[n]?|nämnd(?:en)?|kommun(?:en)?|region(?:en)?|förbund(?:et)?|bolag(?:et)?|förvaltning(?:en)?|kontor(?:et)?|byrån?|gruppen?|rådet|utskott(?:et)?|fastigheter|energi|konsult|myndighet(?:en)?|undersökningar|institut(?:et)?|universitet(?:et)?|högskolan|skolan?|nätverk(?:et)?|polisen|ska|iska|förening(?:en)?|länsstyrelsen|museum|teater|center|hemtjänst|äldreboende|förskola|avdelning|enhet)$/u
