import { latin, latinPattern } from '../../language/latin.ts'
import { definiteOf } from '../deliverables.ts'
import { eachOnce, impliedBy, type SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** What became of what was given, by a noun: "en första delredovisning", "Återkoppling", "vidtagna åtgärder". */
const OUTCOME = String.raw`uppdraget|arbetet|resultatet|utfallet|åtgärder(?:na)?|läget|beslutet|utvecklingen|framdriften|status|\p{L}*(?:rapport(?:ering)?|redovisning|koppling|uppföljning|utvärdering|avstämning|presentation|föredragning|sammanställning|sammanfattning|komplettering)(?:en)?|(?:utred|gransk|inventer|beräk|kartlägg)ning(?:en)?|(?:genomgång|översyn|analys|kalkyl|handlingsplan|plan)(?:en)?|(?:utkast|underlag|förslag)(?:et|en)?|planerna|resultaten|svaren|offerterna|yttrandet|(?:svar|besked)(?= (?:önskas|begärs|emotses|lämnas|väntas))|(?:remiss|enkät)?svar(?:et|en)|detta|dessa|det|den|denna`
const TOLD = '(?:åter(?:rapporteras|redovisas|kopplas)|(?:av)?rapporteras|redovisas|presenteras|delges)'
const OF_THE_ASSIGNMENT = latinPattern(
  String.raw`^(?:samt )?(?:att )?(?:(?:därefter|sedan|dessutom|dessförinnan|löpande) (?:lämnas|ges|görs|hålls|avges|redovisas|rapporteras) )?(?:(?:den|en|ett) )?(?:(?:första|ny|slutlig[at]?|muntliga?|skriftliga?|kort|samlad|vidtagna|föreslagna) )?(?:${OUTCOME})(?=[\s,.])|^(?:att )?(?:hur (?:långt )?(?:arbetet|uppdraget|detta|det|projektet)|vad \p{L}+(?:en|et) (?:har )?(?:visat|visar|ger|gett))\s|^${TOLD}(?=[\s,.])`,
  'iu',
)

/** "Uppdraget återrapporteras …": belongs to the assignment decided before it, and takes its owners where none is named. */
export const reportOfAssignment: Refiner = (items) =>
  items.map((item, index) => {
    if (item.first.found.kind !== 'report') return continued(items, index)
    const beside = (earlier: SectionItem, at: number): boolean =>
      at < index && isAssignmentBeside(earlier, item)
    const telling = items.findLastIndex(
      (earlier, at) => at < index && isDecidedBefore(earlier, item) && tellsOf(item, earlier),
    )
    const of = telling >= 0 ? telling : items.findLastIndex(beside)
    const assignment = items[of]
    if (assignment === undefined) return item
    const { text } = item.placed.sentence
    const { rule, told } = item.first.found
    const next = of === index - 1
    const follows = next && assignment.placed.passage === item.placed.passage
    // "vill nämnden att ett utkast underställs den": of what was given to do before.
    const asked = told !== undefined && (follows || rule === 'ask-report' || rule === 'urge')
    if (pointsElsewhere(item, assignment)) return item
    const points =
      (OF_THE_ASSIGNMENT.test(text) && (next || !NEW.test(text))) ||
      OF_ALL.test(text) ||
      CONTINUES.test(text) ||
      tellsOf(item, assignment)
    if (!asked && !points) return item
    const several = telling < 0 && isOfSeveral(items.filter(beside), assignment, item)
    const all = OF_ALL.test(text)
      ? eachOnce(items.filter(beside).flatMap(({ owners }) => owners))
      : assignment.owners
    const inherited = impliedBy({ rule: 'of-assignment' }, several ? [] : all)
    return { ...item, of, owners: item.owners.length > 0 ? item.owners : inherited }
  })

/** "Ett slutligt förslag läggs fram" further down: who knows whose. */
const NEW = latin(/^(?:att )?ett (?:\p{L}+ )?(?:förslag|utkast|underlag)(?!\p{L})/iu)

/** "En utvärdering görs. Denna delges nämnden.": told of the sentence before it in its paragraph, whatever was given above. */
const pointsElsewhere = ({ placed }: SectionItem, assignment: SectionItem): boolean =>
  placed.span.start > 0 &&
  assignment.placed.passage !== placed.passage &&
  /^(?:detta|dessa|det|den|denna)\s/iu.test(placed.sentence.text)

/** "Uppdragen ska redovisas": of all who were given any. */
const OF_ALL = /^(?:att )?(?:samtliga |båda |de båda )?uppdragen(?=[\s,.])/iu

/** Points that give several bodies something to do, and after them "Resultatet redovisas": whose result nobody says. */
const isOfSeveral = (given: readonly SectionItem[], last: SectionItem, report: SectionItem): boolean =>
  report.placed.passage !== last.placed.passage &&
  /^resultatet/iu.test(report.placed.sentence.text) &&
  new Set(given.map(({ owners }) => owners.map(({ name }) => name).join())).size > 1

const CONTINUES = latin(
  /^(?:uppdraget|arbetet|detta|det|den|genomgången|kartläggningen|översynen|analysen|inventeringen|granskningen|utredningen|underlaget|förslaget|utkastet|rapporten|yttrandet|planen|handlingsplanen) ska(?:ll)? |^(?:\p{L}*(?:nämnden|styrelsen|utskottet)|presidiet|medlemmarna|ledamöterna) ska(?:ll)? (?:\p{L}+ ){0,2}hållas /iu,
)

/** "Uppdraget ska vara genomfört före den 1 mars": the assignment before it, told on, and nobody else's. */
function continued(items: readonly SectionItem[], index: number): SectionItem {
  const item = items[index] as SectionItem
  const before = items[index - 1]
  const goesOn =
    before !== undefined && isAssignmentBeside(before, item) && CONTINUES.test(item.placed.sentence.text)
  if (!goesOn || item.owners.length > 0 || item.first.found.kind !== 'assignment') return item
  return { ...item, owners: impliedBy({ rule: 'of-assignment' }, before.owners) }
}

/** Shorter beginnings of words are too common to tie two sentences together. */
const STEM = 7

/** Of shorter words another one may be the definite form. */
const SHORTEST = 3

/** "att upphandlingens framdrift redovisas" after "att genomföra upphandlingen": what is told of is what was given to do. */
function tellsOf({ first, placed: { sentence } }: SectionItem, assignment: SectionItem): boolean {
  const { subject, verbs } = first.found.clause
  const verb = verbs.at(-1)
  // "Förslaget ska vara nämnden till handa".
  if (subject === null || verb === undefined || !(verb.passive || verb.lemma === 'vara')) return false
  const words = assignment.placed.sentence.tokens
  const told = sentence.tokens[subject.from]?.lower ?? ''
  // "Rutinen presenteras" after "ta fram en rutin".
  if (
    subject.to - subject.from === 1 &&
    words.some((one) => one.kind === 'word' && one.lower.length > SHORTEST && definiteOf(told, one.lower))
  )
    return true
  if (isDoingOf(told, assignment)) return true
  const head = sentence.tokens[subject.to - 1]?.lower ?? ''
  if (words.some(({ lower }) => isTailOf(head, lower))) return true
  const given = new Set(words.map(({ lower }) => lower.slice(0, STEM)))
  // "att nämnden underrättas om utfallet av upphandlingen": what is told of stands after the verb.
  const until = first.found.told === undefined ? subject.to : first.found.clause.range.to
  return sentence.tokens
    .slice(subject.from, until)
    .some(({ lower }) => lower.length > STEM && given.has(lower.slice(0, STEM)))
}

/** "Tecknat avtal" of "ett nytt hyresavtal". */
const isTailOf = (noun: string, compound: string): boolean =>
  compound.length > noun.length && noun.length > SHORTEST + 1 && compound.endsWith(noun)

const DOING = latin(/^(?<stem>\p{L}{2,}?)n?ing(?:en|ar|arna)?$/u)
/** "Mätningarna redovisas" after "kansliet mäter": the noun of the verb that was given. */
const isDoingOf = (noun: string, { placed: { sentence } }: SectionItem): boolean => {
  const stem = DOING.exec(noun)?.groups?.stem
  return (
    stem !== undefined &&
    sentence.clauses.some(({ verbs }) => verbs.some(({ lemma }) => lemma.replace(/n?a$/u, '') === stem))
  )
}

/** "Beslut: HR får i uppdrag att ta fram en plan. Beslut: Planen redovisas i maj": also where each stands under a heading of its own. */
const isDecidedBefore = (earlier: SectionItem, report: SectionItem): boolean =>
  isAssignmentBeside(earlier, report) ||
  (earlier.first.found.kind === 'assignment' &&
    earlier.placed.part.kind === 'decision' &&
    report.placed.part.kind === 'decision')

const isAssignmentBeside = (earlier: SectionItem, report: SectionItem): boolean =>
  earlier.first.found.kind === 'assignment' &&
  !CONTINUES.test(earlier.placed.sentence.text) &&
  earlier.placed.part === report.placed.part
