import type { Decision } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { sourceSpan, type Passage } from '../passage.ts'
import { overlapping, type Span } from '../span.ts'

/** Decisions of the meeting about itself: what is told after them is not decided with them. */
const FORMAL: ReadonlySet<string> = new Set(['procedure', 'note', 'elect'])

/** Where in the passage it has been decided of the matter: the end of the first such sentence, Infinity where none is. */
export const decidedFrom = (
  passage: Passage,
  sentences: readonly Span[],
  decisions: readonly Decision[],
  counts = (kind: Decision['kind']): boolean => !FORMAL.has(kind),
): number => {
  if (decisions.length === 0) return Infinity
  const first = sentences.find((one) =>
    overlapping(decisions, ({ span }) => span, sourceSpan(passage, one)).some(({ kind }) => counts(kind)),
  )
  return first?.end ?? Infinity
}

/** Where in the passage somebody has been elected, as `decidedFrom`. */
export const electedFrom = (
  passage: Passage,
  sentences: readonly Span[],
  decisions: readonly Decision[],
): number => decidedFrom(passage, sentences, decisions, (kind) => kind === 'elect')

const OBLIGES = latin(
  /^(?:däremot |därefter |dessutom |vidare |samtidigt |sedan |också )?(?:ska(?:ll)?\s[^,.;]{3,60}?|[^,.;]{3,60}?\sska(?:ll)?)\s|^[^,.;]{3,60}?\s(?:lämnas|skickas|meddelas|anmäls|ges|redovisas|rapporteras)\s(?=.*senast\s)(?=.*\sav\s)/iu,
)
const SOMETHING_TO_DO = latin(
  /(?<!\p{L})(?:senast|före|innan|inför|(?:till|vid|på) nästa|presentera\p{L}*|återkomma|(?:åter|av)?rapporter\p{L}+|(?:åter)?redovisa\p{L}*|tas? fram|utreda\p{L}*|undersök\p{L}+|lämna\p{L}*|sammanställ\p{L}+|kontakta|skicka\p{L}*|uppdatera\p{L}*|komplettera\p{L}*|delges?|uppföljning|till \p{L}+(?:mötet|sammanträdet|stämman)|hållas (?:\p{L}+ )?(?:underrätta|informera)\p{L}+|revidera\p{L}*|upprätta\p{L}*|åter (?:till|på))(?!\p{L})/iu,
)
const BY_NATURE = latin(
  /(?<!\p{L})(?:enligt|varje år|alltid|normalt|ska(?:ll)? (?:även )?vara(?! (?:\p{L}+ ){1,2}till ?handa)|kl\.?)(?!\p{L})/iu,
)

/** "Gruppen enas om en lista. Alla i gruppen ska fylla i den senast i maj": what a decision's paragraph goes on to oblige to. */
export const obligesFurther = (text: string): boolean =>
  OF_IT.test(text) ||
  OF_THOSE.test(text) ||
  IS_TOLD.test(text) ||
  BY_NAME.test(text) ||
  BY_OFFICE.test(text) ||
  (OBLIGES.test(text) && SOMETHING_TO_DO.test(text) && !BY_NATURE.test(text))

const THOSE = String.raw`(?:De|Han|Hon|Hen|Gruppen|\p{Lu}\p{Ll}*gruppen|Kommittén|Ombuden|Ombudet|Representanterna|Deltagarna)`
const TOLD_OR_HANDED = String.raw`(?:(?:åter|av|slut|del)?(?:redovisa|rapportera)r?|återkommer|återkomma|lämnar?(?! mötet| rummet| salen)|presenterar?)`
/** "De lämnar en redovisning senast till årsstämman", "Gruppen redovisar för styrelsen": those whom the decision named. */
const OF_THOSE = latin(
  new RegExp(
    String.raw`^${THOSE} består av [^.;]{3,80}? och ska(?:ll)? |^${THOSE} (?:(?:ska(?:ll)? )?\p{Ll}+(?:ar|er|r|a) (?=.*(?:senast|till nästa|till \p{L}*(?:mötet|stämman)))|(?:ska(?:ll)? (?:[^,.;]{0,60} )?)?${TOLD_OR_HANDED} )`,
    'u',
  ),
)
/** "Lägesrapport vid varje möte", "Återrapporteras i september": of what was decided, without saying what. */
export const OF_IT = latin(
  /^(?:(?:(?:kort|skriftlig|muntlig|en) )?(?:läges|åter|slut|del)?rapport(?:ering)? (?:(?:sker|görs|lämnas|ska ske|ska lämnas) )?(?:till|vid|på|i|senast|varje)|(?:(?:den|det|detta|resultatet|uppdraget|svaret|förslaget) )?(?:åter|av|slut|del)?(?:redovisas|rapporteras|presenteras)) /iu,
)

/** "Planen presenteras i december", "Utvärdering sker i maj", "Försöket utvärderas efter ett år", "Styrelsen hålls informerad": what becomes of what was decided. */
const IS_TOLD = latin(
  /^(?!(?:protokollet|årsmötet|kallelse|nästa)(?!\p{L}))(?:[\p{L}-]+\s){1,5}(?:(?:åter|slut|del|av)?(?:redovisa|rapportera)s|presenteras|utvärderas|delges|meddelas|föreläggs|underställs|tillställs|återkopplas|hålls|(?:följs|stäms|läggs)\s(?:\p{Ll}+\s){0,2}(?:upp|av|fram))\s|^(?:(?:en|ny|första|skriftlig|muntlig|kort)\s){0,2}(?:uppföljning|utvärdering|avstämning|återkoppling|(?:åter|av)rapportering|\p{L}*redovisning)(?:en)?\s(?:\p{Ll}+\s){0,4}(?:sker|görs|ges|hålls|lämnas)\s/iu,
)

/** "Kanslichefen bifogar en tidslinje": an official carries out what the meeting decides; a person by name promises it. */
const OFFICE = String.raw`(?:chefen|direktören|strategen|utvecklaren|samordnaren|handläggaren|controllern|juristen|ingenjören|arkitekten|planeraren|ekonomen|inspektören|sekreteraren|kansliet|kontoret|förvaltningen|enheten)`
const REPORTER = String.raw`${OFFICE}|kommun(?:en)?|nämnden|bolaget|föreningen|förbundet|ägaren|ansvarig|gruppen`
const DOES_IT = String.raw`(?:bifogar|kontaktar|skickar|uppdaterar|kompletterar|sammanställer|ordnar|bokar|kallar|sköter|ansvarar|publicerar|upprättar|utarbetar|verkställer|genomför|ombesörjer|bevakar|beställer|anmäler|arbetar\s(?:in|fram|om)|tar\s(?:fram|kontakt|in|över)|håller\s(?:i|ihop)|svarar\sför|ser\s(?:över|till)|bjuder\sin|följer\supp|stämmer\sav|hämtar\sin|samlar\sin|begär\sin|lämnar\sin|lägger\s(?:in|ut|fram|upp)|för\sin)`
const REPORTS = String.raw`(?:(?:åter|slut|av)?(?:redovisar|rapporterar)\s(?:för|till|vid|på|löpande|kvartalsvis|månadsvis|halvårsvis|årligen)|(?:lämnar|avger|inkommer\smed|ger)\s(?:\p{L}+\s){0,2}\p{L}*(?:rapport|redovisning)(?:en|er)?)`
const IS_DONE = String.raw`(?!före|presenter|redovis|beslut|informer|fastst|godkän)\p{Ll}{3,}s`
const BY_OFFICE = latin(
  new RegExp(
    String.raw`^\p{Lu}[\p{Ll}-]*${OFFICE}\s(?:(?:därefter|sedan|också|även|dessutom)\s)?${DOES_IT}(?!\p{L})|^(?=\p{Lu})(?:\p{Lu}[\p{Ll}-]*\s){0,2}[\p{L}-]*(?:${REPORTER})\s${REPORTS}(?!\p{L})|^(?!Dessa)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}?\s${IS_DONE}\s(?:\p{Ll}{2,6}\s)?av\s(?:[\p{Ll}-]*${OFFICE}|presidiet)(?!\p{L})`,
    'u',
  ),
)

/** "Hon ska till oktobermötet presentera …": what those who were elected are to do. */
export const obligesElected = (text: string): boolean =>
  OF_IT.test(text) ||
  (OF_THOSE.test(text) && !OF_ONE.test(text)) ||
  BY_NAME.test(text) ||
  (ELECTED.test(text) && SOMETHING_TO_DO.test(text))
/** "Hon återkommer": a promise of hers. */
const OF_ONE = /^h[aoe]n\s/iu
const ELECTED = latin(new RegExp(String.raw`^${THOSE} ska(?:ll)? `, 'u'))

/** "Om det inte är gjort ska Siv skriva till bolaget", "Siv ansvarar för att köpa in dem". */
const BY_NAME = latin(
  /^Om\s[^,.;]{3,80}?,?\sska(?:ll)?\s\p{Lu}\p{Ll}+\s(?:\p{Lu}\p{Ll}+\s)?\p{Ll}|^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:ansvarar\sför\satt|(?:rapporterar|redovisar|återrapporterar)\s(?:till|för|vid|löpande|(?:två|tre|fyra)\sgånger|varje))\s|^\p{Lu}[^,.;]{2,60}?\s(?:görs|kompletteras|uppdateras|revideras|sammanställs|utförs|genomförs|förbereds|ordnas|bokas|samordnas|planeras|beställs|hämtas|kontaktas)\sav\s(?!kommunen|staten|regionen)\p{L}|^Det\s(?:åligger|ankommer\spå)\s[^.;]{3,60}?\satt\s/u,
)
