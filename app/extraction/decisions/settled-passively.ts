import { mainVerb, moodOf, textOf, type Clause, type ClauseVerb } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin, latinPattern } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'
import { tokenize, type Token } from '../language/token.ts'
import { isAnotherKind, isOwnBody } from '../minutes/own-body.ts'

/** Verbs by which those who meet settle a matter, whatever it is. */
const SETTLING = new Set(
  `godkänna fastställa fastslå anta bifalla avslå bevilja bordlägga återremittera hänskjuta förkasta entlediga godta besluta ajournera adjungera`.split(
    /\s+/u,
  ),
)
/** Verbs that settle a matter with certain words after them: "lämnas utan åtgärd", "ansågs besvarad". */
const SETTLING_WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    lägga: /^\P{L}*(?:\p{L}+\s){0,4}?(?:till\s(?:handlingarna|protokollet)|ad\sacta)/u,
    ta: /^\P{L}*till\sprotokollet/u,
    lämna: /^\P{L}*(?:utan\s(?:\p{L}+\s)?åtgärd|oförändra)/u,
    // "sköts upp" may be a form of "sköta" as well.
    'skjuta sköta': /^\P{L}*(?:upp|fram|till\s(?:nästa|kommande))(?!\p{L})/u,
    välja: /^\P{L}*till(?!\p{L})/u,
    lyfta: /^\P{L}*till\s(?:nästa|kommande)(?!\p{L})/u,
    rösta: /^\P{L}*ne[dr](?!\p{L})/u,
    anslå: /^/u,
    'anse förklara konstatera befinna bedöma':
      /^.{0,60}?(?<!\p{L})(?:utlyst|utsän[dt]|utskicka[dt]|utgå(?:tt|ngen)|kalla[dt]|besvara[dt]|godkän[dt](?!\s(?:i|när|om|först)\s)|justera[dt]|vilande|i\s(?:behörig\s)?ordning|behörigt|beslut(?:s?för|s?mässig))/u,
    'höja sänka sätta bestämma behålla':
      /^\P{L}*(?:till|med)\s(?:\p{L}+\s){0,2}?\d|^\sfrån\s\d[\d\s]*(?:\p{L}+\s)?till\s\d[\d\s]*(?:kr\p{L}*|%|procent)?(?:\s(?:per|för)\s\p{L}+)?\.?$|^\P{L}*oförändra|^\P{L}*som\s(?:\p{L}+\s)?\p{L}*tid(?!\p{L})/u,
    // "Priset delas inte ut", "Stipendiet tilldelas Karin Ek".
    dela: /^\P{L}*(?:inte|ej)\s(?:\p{L}+\s)?ut(?!\p{L})|^\sut\still\s\p{Lu}/u,
    tilldela: /^\s(?:\p{Lu}|\d|årets\s|\p{L}*(?:pris|stipendi|bidrag|utmärkelse)\p{L}*)/u,
  }).flatMap(([lemmas, after]) => lemmas.split(' ').map((lemma) => [lemma, latin(after)])),
)
/** What is noted by deciding; of other things "noteras" only tells. */
const NOTED = latin(
  /^(?:\p{L}+\s)?(?:\p{L}*(?:information|rapport|redovisning|redogörelse|skrivelse|meddelande|protokoll|anteckning|delegationsbeslut|anmälningsärende)\p{L}*)/iu,
)
const KNOWN = latin(/^\s(?:för|till)\skännedom(?!\p{L})/u)
/** Of most sentences no word can be one of these verbs. */
const CUE =
  /godkän|fasts[tl]|anta[sr]|antog|bifal|biföl|avsl|bevilj|bordl|remitt|adjung|hänsk|förkast|entled|ajourn|ansl|godta|godto|utse|utsåg|väljs|vald|läggs|lades|handlingarna|protokollet|utan åtgärd|oförändr|sk[öju]+ts|lyf[tes]+ till|rösta|vakan|förklara|kännedom|utlyst|utsän|utgå|utskick|vilande|delas|delades|ordning|behörig|kalla[dt]|besvara|beslut|bestämdes|höj|sänk|sätt|satt|noter|anteckn|bestäms/u

/** Fronted words that say how something was decided; others say when it once was. */
const HOW = latin(
  /^(?:efter|därefter|slutligen|vidare|med|till|som|på (?:\p{L}+s )?förslag|enligt|i enlighet|vid (?:\p{L}*röstning|\p{L}*votering)|enhälligt|därmed|härmed|även|också|att|utan|genom|det|i övrigt|så)(?!\p{L})/iu,
)
/** "godkändes i maj", "antogs 2019", "avslås den 4 juni": when it was, or will be. */
const WHEN = latinPattern(
  String.raw`^\s(?:(?:redan|först|tidigare|senare|då(?=[.,]|$))(?!\p{L})|(?:i|på|vid|under|den)\s(?:den\s)?(?:\d|${MONTH_NAMES}|våras|höstas|fjol|somras|vintras|samband|förra|nästa|kommande)|(?:19|20)\d\d(?!\d))`,
  'iu',
)
const BY = latin(/^(?:\s(?:enhälligt|också|även|då))?\sav\s(?<who>\p{L}+)/u)
const OWN = latin(
  /^(?:mötet|årsmötet|stämman|styrelsen|nämnden|gruppen|nätverket|samtliga|alla|en|de|ett)$/iu,
)
/** "Bidrag godkänns efter prövning": how it is done every time. */
const GENERAL = latin(
  /^\s(?:löpande|normalt|oftast?|alltid|vanligen|årligen|varje|vid\sbehov|efter\sprövning|i\sregel|automatiskt)(?!\p{L})/iu,
)
const INDEFINITE_MANY = latin(
  /^(?!(?:övriga|båda|samtliga|resterande|följande|dessa|de|två|tre|fyra)\s)\p{L}+(?:ar|er|or)$/iu,
)

/** Whether a sentence settles a matter without saying who does: "Ansökan avslås", "Handboken antogs med en ändring." */
export function settlesPassively(sentence: string, body: string | null): boolean {
  if (!CUE.test(sentence.toLowerCase())) return false
  const tokens = tokenize(sentence)
  return findClauses(tokens).some(
    (clause) => settles(sentence, tokens, clause, body) || approvesShown(sentence, tokens, clause, body),
  )
}

function settles(sentence: string, tokens: readonly Token[], clause: Clause, body: string | null): boolean {
  const verb = mainVerb(clause)
  if (!(isOutermost(clause) || misreads(clause)) || verb === null || !verb.passive) return false
  const become = clause.verbs[0]?.lemma === 'bli'
  if (moodOf(clause) !== 'plain' && !become && !clause.verbs.some(({ lemma }) => JUDGED.has(lemma)))
    return false
  const judged = clause.verbs.find(({ lemma }) => JUDGED.has(lemma)) ?? verb
  const after = sentence.slice(tokens[judged.at]?.end ?? 0)
  if (!isSettling(tokens, clause, judged, after)) return false
  // "skulle ha antagits i augusti men sköts upp": what became of it is told.
  if (clause.subjectInherited && WAS_TO.test(sentence.slice(0, tokens[judged.at]?.start))) return false
  if (WHEN.test(after) || GENERAL.test(after) || isByAnother(after, body)) return false
  const subject = clause.subject === null ? '' : textOf(tokens, clause.subject)
  // "Förklaras godkänd.": what is meant stands in the sentence before or over it.
  if (judged.at === clause.range.from && JUDGED.has(judged.lemma)) return true
  if (judged.form === 'present' && INDEFINITE_MANY.test(subject)) return false
  const fronted = !misreads(clause) && (clause.subject === null || clause.subject.from > judged.at)
  return !fronted || HOW.test(sentence.slice(tokens[clause.range.from]?.start ?? 0))
}

const WAS_TO = latin(/(?<!\p{L})skulle\sha\s/iu)

/** "Kassören föredrog bokslutet, som godkändes.", "…, vilket godkändes." */
function approvesShown(
  sentence: string,
  tokens: readonly Token[],
  { kind, opener, verbs, range }: Clause,
  body: string | null,
): boolean {
  const verb = verbs[0]
  const shown = opener === 'vilket' || (opener === 'som' && kind === 'relative')
  if (!shown || verb?.passive !== true || !SETTLING.has(verb.lemma)) return false
  const after = sentence.slice(tokens[verb.at]?.end ?? 0)
  return (
    verb.at === range.from + 1 &&
    (opener === 'vilket' || SHOWN.test(sentence.slice(0, tokens[range.from]?.start))) &&
    /^(?:\sav\s\p{L}+)?\.?$/u.test(after) &&
    !isByAnother(after, body)
  )
}

const SHOWN = latin(
  /(?<!\p{L})(?:genomgång|föredrog|föredrogs|gick\s(?:\p{L}+\s)?igenom|gicks\sigenom|redogjorde|läste|lästes|presenterade|presenterades|redovisade|redovisades|lade\sfram|visade)(?!\p{L})/iu,
)

const isOutermost = ({ kind, parent }: Clause): boolean => kind === 'main' && parent === null

/** "Inköp av tält godkändes", "Utsänd dagordning godkänns": the first word may be an imperative too. */
const misreads = ({ opener, parent }: Clause): boolean => opener === null && parent?.kind === 'imperative'

/** "ansågs vara utlyst": what is said to be so stands in the first verb. */
const JUDGED = new Set(['anse', 'förklara', 'konstatera', 'befinna', 'bedöma'])

function isSettling(tokens: readonly Token[], { subject }: Clause, verb: ClauseVerb, after: string): boolean {
  if (
    SETTLING.has(verb.lemma) ||
    (verb.lemma === 'bestämma' && (verb.form === 'past' || /^\satt\s/u.test(after)))
  )
    return true
  if (verb.lemma === 'notera' || verb.lemma === 'anteckna')
    return KNOWN.test(after) || (subject !== null && NOTED.test(textOf(tokens, subject)))
  // "Uppdraget förklaras slutfört", not the meeting.
  if (verb.lemma === 'förklara' && subject !== null && ENDED.test(after))
    return !OF_THE_MEETING.test(textOf(tokens, subject))
  if (verb.lemma === 'lämna' && VACANT.test(after))
    return subject !== null && !/^(?:en|ett|två|tre|\d)/iu.test(textOf(tokens, subject))
  if (verb.lemma === 'dela' && subject !== null && NONE.test(textOf(tokens, subject)))
    return /^\sut/u.test(after)
  return SETTLING_WITH.get(verb.lemma)?.test(after) ?? false
}

const ENDED = latin(
  /^\s(?:\p{L}+\s)?(?:slutför[dt]|avsluta[dt]|fullgjor[dt]|upplös[td]|verkställ[dt]|genomför[dt])(?!\p{L})/u,
)
const OF_THE_MEETING = latin(/mötet|sammanträdet|stämman|diskussionen|debatten/iu)
/** "Valberedningen lämnades vakant"; "en plats lämnades vakant" tells of those who were chosen. */
const VACANT = /^\svakan/u
/** "Inget stipendium delas ut". */
const NONE = /^ing(?:en|et|a)\s/iu

/** "godkändes av nämnden i Alby": somebody else did. */
function isByAnother(after: string, body: string | null): boolean {
  const who = BY.exec(after)?.groups?.who
  if (who === undefined) return false
  return body === null ? !OWN.test(who) : !(OWN.test(who) ? !isAnotherKind(who, body) : isOwnBody(who, body))
}
