import type { PartKind } from '../extraction.ts'
import { partNamed } from './part-names.ts'
import { latin } from '../language/latin.ts'
import { endsIn, foldBlanks } from '../language/characters.ts'

export type PartHeading = Readonly<{
  kind: PartKind
  /** A proposal whose speaker matters: whose it is by the heading's words, or null where they do not say. */
  proposalFrom?: string | null
  /** The beginning of a sentence rather than a name ("Styrelsen beslutade enligt förslaget att:"). */
  leadIn?: boolean
}>

const WORD = String.raw`[\p{L}\d&,.:/-]+`
const BODY = String.raw`\p{L}${WORD}(?:\s${WORD}){0,7}?`
// Whose decision it is: a genitive, or a body's name without one.
const OWNER = String.raw`(?:(?:\p{L}[\p{L}\d&,.:-]*\s){0,7}?\p{L}*(?:s|nätverk|grupp|råd|styrelse|nämnd|utskott|förbund|möte))`
/** Those who meet, whose conclusions are what they decided; a report's or a reviewer's are none. */
const GATHERED = String.raw`\p{L}*(?:gruppen|nätverket|mötet|rådet|styrelsen|nämnden|utskottet|kommittén|presidiet|delegationen|beredningen|deltagarna)`
const HIGHER = String.raw`(?:\p{L}{0,20}(?:fullmäktige|styrelsen?|nämnden?|mötet|stämman|direktionen|utskottet)|kf|ks)`

/** What is printed together with decisions: "Beslut/uppdrag", "Beslut och nästa steg". */
const FOLLOWS = String.raw`(?:åtgärd(?:er)?|uppdrag|aktivitet(?:er)?|ansvar|nästa steg|att göra|uppföljning)`

// "Beslut", "Styrelsens beslut", "Kommundirektörsnätverk beslut", "Överenskommelse".
const DECISION = latin(
  new RegExp(
    String.raw`^(?:(?:${OWNER}\s)?(?:eget\s|egna\s)?beslut(?:et|en)?(?:\s(?:i korthet|i ärendet|i frågan|(?:under|från|vid|på) (?:(?:dagens|detta) )?(?:sammanträdet?|mötet?)|enligt nedan|för (?:.{2,30} )?egen del|i sammandrag|i (?:${HIGHER}|${OWNER})))?|överenskommelser?|ställningstaganden?|(?:(?:${GATHERED}|vår)s\s|våra\s)(?:gemensamma\s)?(?:slutsats(?:er)?|ställningstaganden?)|(?:mötes)?beslut(?:\s?[/+&,]\s?|\s(?:och|samt|eller)\s)${FOLLOWS}|(?:åtgärder|uppdrag)(?:\s?[/+&]\s?|\soch\s)beslut|mötesbeslut|(?:beslut(?:as|ades)|beslöts|bestämdes)(?:\satt)?)$`,
    'u',
  ),
)
// "Nämnden beslutar att", "Styrelsen beslutade enligt förslaget att:", "Kommunstyrelsen föreslår kommunfullmäktige besluta".
const LEAD_IN = latin(
  new RegExp(
    String.raw`^(?!(?:rapporten|granskningen|utredningen|motionen|skrivelsen|konsulten|byrån|revisionsbyrån)\s)${BODY}\s(?:beslut(?:ar|ade|at)|beslöt|föreslår|rekommenderar|enas om|enades om|kom(?:mer)? (?:överens om|fram till)|är (?:överens|enig[at]?) om)(?:(?:\s\p{L}[\p{L}-]*){0,9}?\s(?:att|besluta|följande|del|enhälligt))?(?:,?\sunder\sf[öo]ruts[äa]ttning\sav\s.{3,60})?$`,
    'u',
  ),
)
/** "För egen del beslutar nämnden", "Därutöver beslutade styrelsen att:". */
const LEAD_IN_AFTER = latin(
  new RegExp(
    String.raw`^(?:för (?:egen|sin) del|i övrigt|vidare|dessutom|därutöver|härutöver|samtidigt|därmed|därefter|slutligen|under förutsättning av .{3,60}?)\s(?:beslut(?:ar|ade)|beslöt)\s${BODY}(?:\s(?:att|följande|för egen del(?:\satt)?))?$|^för (?:egen|sin) del$`,
    'u',
  ),
)
/** "Kommunstyrelsen föreslår kommunfullmäktige besluta": this body's outcome in its own minutes, in the council's a proposal. */
const PROPOSES = latin(
  /^(?<from>\p{L}*(?:styrelsen|nämnden|utskottet|fullmäktige|direktionen|presidiet|beredningen))\s(?:föreslår|rekommenderar)(?!\p{L})/u,
)
// "Förslag till beslut i kommunstyrelsen", "Nämndens förslag till kommunfullmäktige".
const TO_HIGHER_BODY = latin(
  new RegExp(
    String.raw`^(?:(?<from>${OWNER})\s)?förslag(?:\still\sbeslut)?\s(?:i|till)\s(?:\p{L}{3,}s\s)?${HIGHER}(?:\si\s\p{L}+)?(?:\s(?:att\s)?besluta)?(?:\satt)?$`,
    'u',
  ),
)
// "Arbetsutskottets förslag till beslut": this body's own in its own minutes, another's elsewhere.
const SOMEBODYS_PROPOSAL = latin(
  new RegExp(String.raw`^(?<from>${OWNER})\sförslag(?:\still\sbeslut)?(?:\sden\s.{2,20})?$`, 'u'),
)
/** "Hon föreslår stämman besluta", "Motionärerna föreslår att": what somebody asks for. */
const SOMEBODY_ASKS =
  /^(?:hon|han|hen|de|motionär(?:en|erna)|förslagsställar(?:en|na)|sökanden)\s(?:föreslår|yrkar|vill)/u
// Words that make "… beslut" another thing than a decision of the meeting.
const NO_DECISION = latin(
  /^(?:tidigare|gällande|delegations|delegerings|ordförande|anmälda|föregående|äldre|underlag|förslag till|skäl|motiv|information|återkoppling|uppföljning|anmälan|ej|icke|inga)(?!\p{L})|(?<!\p{L})(?:förslag|yrka[rdet]*|tror)(?!\p{L})/u,
)

const SPEAKS_OF_DECIDING =
  /beslu|beslö|^för (?:egen|sin) del$|bestämdes|slutsats|överens|eniga? om|fram till|ställningst|föreslår|rekommenderar|enas om|enades om/u

/** Most lines are no headings, and that much is seen at once: by their length, their full stop, their many words. */
const mayBeHeading = (label: string): boolean =>
  label.length <= 110 &&
  !endsIn(label, '.,;?!') &&
  (label.length <= 60 || SPEAKS_OF_DECIDING.test(label.toLowerCase()) || label.split(' ').length <= 8)

/** "Mötet beslutade i enlighet med styrelsens förslag": the outcome, not the proposal. */
const DECIDES = latin(/(?<!\p{L})(?:beslutar|beslutade|beslöt)(?!\p{L})/u)

/** Whose proposal the words name: null where they do not say, undefined where they name none. */
function readProposal(words: string): string | null | undefined {
  if (DECIDES.test(words)) return undefined
  const higher = TO_HIGHER_BODY.exec(words)
  return higher === null ? SOMEBODYS_PROPOSAL.exec(words)?.groups?.from : (higher.groups?.from ?? null)
}

/** "Beslut (enhälligt):" without what follows the name. */
function withoutTail(words: string): string {
  const name = words.includes('(') ? words.replace(/\s?\([^()]{0,30}\)\s*:?$/u, '') : words
  return endsIn(name, ' \t:.–-') ? name.replace(/[\s:.–-]+$/u, '') : name
}

/** What the words of a heading say about what stands under it; null where they are no known heading. */
export function readPartHeading(label: string): PartHeading | null {
  if (!mayBeHeading(label)) return null
  const words = foldBlanks(withoutTail(label.toLowerCase()))
  const from = words.includes('förslag') ? readProposal(words) : undefined
  if (from !== undefined) return { kind: 'proposal', proposalFrom: from }
  const named = partNamed(words)
  if (named !== null) return { kind: named }
  if (SOMEBODY_ASKS.test(words)) return LEAD_IN.test(words) ? { kind: 'motion' } : null
  if (!SPEAKS_OF_DECIDING.test(words) || NO_DECISION.test(words)) return null
  if (LEAD_IN_AFTER.test(words)) return { kind: 'decision', leadIn: true }
  if (DECISION.test(words)) return { kind: 'decision' }
  // "föreslår att arkivet flyttas och att": a sentence that goes on below.
  if (!LEAD_IN.test(words) || / att .* (?:och|samt) att$/u.test(words)) return null
  const proposalFrom = PROPOSES.exec(words)?.groups?.from
  return { kind: 'decision', leadIn: true, ...(proposalFrom !== undefined && { proposalFrom }) }
}
