import { latin } from '../language/latin.ts'

const FIRST = String.raw`(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*|\p{Lu}-\p{Lu})`
const INITIAL = String.raw`\p{Lu}\.?`
const PARTICLE = String.raw`(?:av|af|von|de|van|la|del|al|el)`
const LAST = String.raw`(?:${PARTICLE}\s)?\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?\p{Ll}+)*(?:\p{Lu}\p{Ll}+)?`

// Before a name such a word is somebody's role, not a part of the name.
const TITLE = String.raw`(?:Ordförande|Sekreterare|Kassör|Ledamot|Ersättare|Revisor|\p{L}*(?:chef|direktör|ordförande|sekreterare|ledare|controller|strateg|rektor|ledamot|ersättare|justerare|revisor|kassör|samordnare))(?:n|en)?`

/** A full name: first names, initials, particles and last names, two to five words, all on one line. */
export const NAME = String.raw`(?!${TITLE}\s)${FIRST}(?:[ ]{1,2}(?:${FIRST}|${INITIAL}(?=[ ])|["”“]\p{L}{2,12}["”“]))?(?:[ ]{1,2}(?!Anmäl|Frånvar|Närvar|(?:Styrelse)?[Ll]edamot|Suppleant|Kassör|Ordf|Sekr|Ersättare|Revisor|Adjungera)${LAST}){1,3}`

// What is written like a name and is none.
const NO_NAME = latin(
  /(?<!\p{L})(?:AB|HB|KB|Kommun|Kommunen|Region|Regionen|Förbund|Förbundet|Kommunförbundet|Förvaltning|Förvaltningen|Nämnden|Länsstyrelsen|Sveriges|Svenska|Campus|Gymnasium|Skola|Skolan|Kontoret|Stadshuset|Rådhuset|Kommunhuset|Via|Teams|Zoom|Datum|Tid|Plats|Klockan|Lilla|Upplands|Stora|Norra|Södra|Östra|Västra|Nya|Gamla|Övriga|Tjänstgörande|Namn|Närvarande|Frånvarande|Deltagare|Underskrift|Ordförande|Sekreterare|Justerare|Ledamöter|Ersättare|Beslutande|Protokoll|Paragrafer?|Dnr|Bilaga|Digital|Justering|Januari|Februari|Mars|April|Maj(?!-|\s(?!Juni|April)\p{Lu}\p{Ll})|Juni|Juli|Augusti|September|Oktober|November|December)(?!\p{L})|^\p{L}{3,}(?:kontor|verk|bolag|byrå|centrum|center|förening|förbund|myndighet|stiftelse)(?!\p{L})|kommuns?$|(?:hus|huset|torg|torget|sal|salen|skola|skolan|gatan|vägen|rummet|bibliotek|biblioteket)$/u,
)

export const looksLikeName = (text: string): boolean => FULL.test(text) && !NO_NAME.test(text)

const FULL = latin(new RegExp(`^${NAME}$`, 'u'))
