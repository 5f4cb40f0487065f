import { textOf, type Clause } from '../../language/clause.ts'
import { defineGuard } from '../rule.ts'
import { subjectKind } from '../subjects.ts'
import type { Sentence } from '../sentence.ts'
import { latin } from '../../language/latin.ts'

const GENERIC = latin(
  /^(?:(?:samtliga|alla|varje|eventuella|inkomna) \p{L}|någon av |beslut(?:en)? (?:som|fattade|enligt)|delegat(?:en|erna)?(?!\p{L})|delegationsbeslut|(?:för)?ändringar|avvikelser|avsteg|nämnd |sökande(?!n)|den som|dessa beslut)/iu,
)
const LAW = latin(
  /(?<!\p{L})(?:(?:enligt|i enlighet med) (?:\p{L}+ )?(?:lag(?:en)?|\p{L}*(?:lagen|kravet|balken|planen|reglerna|avtal(?:et)?|förslaget|riktlinje(?:n|r|rna)?|förordningen|ordning(?:en)?|reglemente(?:t)?|\p{L}*årshjul(?:et)?|delegationsordning(?:en)?|stadgar(?:na)?|\p{L}*rutin(?:en|erna)?|\p{L}*policyn|\p{L}*instruktionen|\p{L}*stadgan|föreläggande(?:t)?))|kap\.|lagkrav|laga kraft|vilket har skett|är skyldig)(?!\p{L})/iu,
)

/** What the other party of a contract may do otherwise: "i annat fall har kommunen rätt att häva köpet". */
const OR_ELSE = latin(
  /(?<!\p{L})(?:i annat fall|annars får man|vid äventyr|häv(?:a|s|er) (?:köpet|avtalet))(?!\p{L})/iu,
)

const GIVEN = /\b(?:i|till) (?:uppdrag|uppgift)\b|\buppdraget\b/u

/** "Sedan den 1 januari ska avfallet sorteras": what has come to hold. */
const HOLDS_ALREADY = latin(/^sedan (?:den )?(?:\d|årsskiftet|i )/iu)

/** A day or a meeting that comes but once. */
const THIS_TIME = latin(
  /den \d|senast \d|\d{4}|till (?:mötet|sammanträdet) i \p{L}|(?<!\p{L})nästa (?:möte|sammanträde|träff|gång)|(?:före|innan|efter) (?:sommaren|jul|årsskiftet)|under (?:hösten|våren|sommaren)|[Ii]nför (?:bytet|flytten|starten|säsongen|hösten|våren|sommaren)|(?:vecka|v\.?) \d/u,
)

/** Terms of what was granted: "Avgiften ska betalas inom 30 dagar". */
const PAYING = new Set(['betala', 'återbetala', 'utbetala', 'erlägga', 'debitera', 'fakturera', 'rekvirera'])

const MANY = /^(?:medlemmarna|medlemmar|deltagarna|hyresgästerna|de boende|föräldrarna|kunderna)$/u
const APPLICANT = /^(?:den )?(?:sökande(?:n)?|verksamhetsutövaren|fastighetsägaren)$/u

/** "Medlemmarna betalar avgiften i mars", "Sökanden ska komplettera ansökan": what those outside owe. */
function isAskedOfMany({ tokens }: Sentence, { subject, verbs }: Clause): boolean {
  const words = subject === null ? '' : textOf(tokens, subject).toLowerCase()
  return APPLICANT.test(words) || (MANY.test(words) && PAYING.has(verbs.at(-1)?.lemma ?? ''))
}

/** What always holds for everybody, or by law, was not decided here. */
export const standingRule = defineGuard({
  id: 'standing-rule',
  blocks(sentence, finding) {
    const { clause } = finding
    if (
      finding.kind === 'commitment' &&
      (isAskedOfMany(sentence, clause) || HOLDS_ALREADY.test(sentence.text))
    )
      return true
    const first = clause.verbs[0]?.lemma
    if (first !== 'skola' && first !== 'få' && finding.kind !== 'report') return false
    const named = clause.subject !== null && subjectKind(sentence, clause.subject) === 'named'
    if (
      sentence.setting.part !== 'decision' &&
      (LAW.test(sentence.text) || (!named && OR_ELSE.test(sentence.text)))
    )
      return true
    const verb = clause.verbs.at(-1)
    if (verb?.passive === true && PAYING.has(verb.lemma)) return true
    // "Samtliga nämnder får i uppdrag att": given now, whoever they are.
    if (first === 'få' && GIVEN.test(textOf(sentence.tokens, clause.range))) return false
    if (clause.subject === null) return false
    // "Omfördelningar därutöver ska underställas nämnden".
    const further = sentence.tokens[clause.subject.to]?.lower === 'därutöver'
    if (!further && !GENERIC.test(textOf(sentence.tokens, clause.subject))) return false
    // "Samtliga nätverk ska två gånger om året lämna en rapport": decided of those who act.
    const acts = clause.verbs.at(-1)?.passive !== true && subjectKind(sentence, clause.subject) !== null
    if (acts && sentence.setting.part === 'decision') return false
    return !THIS_TIME.test(textOf(sentence.tokens, clause.range))
  },
  examples: [
    'Avgiften ska betalas inom 30 dagar.',
    {
      text: 'Huset ska vara byggt senast den 1 maj 2033, i annat fall har kommunen rätt att häva köpet.',
      part: 'background',
    },
    { text: 'Enligt rutinen ska chefen kalla till samtal vid den tredje frånvaron.', part: 'discussion' },
    { text: 'Enligt resepolicyn ska utlägg redovisas inom 30 dagar.', part: 'discussion' },
    { text: 'Delegat ska anmäla sitt beslut senast vid månadens slut.', part: 'background' },
    { text: 'Sedan 1 januari ska textil samlas in separat.', part: 'discussion' },
    { text: 'Medlemmarna betalar avgiften senast den 1 mars 2032.', part: 'discussion' },
    { text: 'Sökanden ska lämna in kompletteringar senast den 4 maj 2032.', part: 'background' },
    'Omfördelningar därutöver ska underställas nämnden.',
    'Samtliga beslut som fattas på delegation ska anmälas till nämnden.',
  ],
  counterExamples: [
    'Beslut enligt punkt 4 ska redovisas vid sammanträdet den 16 januari.',
    'Förvaltningen ska anmäla beslutet.',
    { text: 'Siv ska skriva ut listorna, annars får man göra det själv.', part: 'discussion' },
    'Samtliga nämnder ska senast den 30 april 2032 lämna en åtgärdsplan.',
    'Samtliga nämnder får i uppdrag att komma in med besparingsförslag.',
    'Samtliga vägföreningar ska under hösten informeras om översynen.',
    'Samtliga nätverk ska två gånger om året lämna en rapport.',
    'Varje verksamhet ska ta fram aktiviteter.',
    'Inför bytet ska samtliga brukare informeras skriftligt.',
    'Samtliga ledamöter ska läsa strategin till nästa möte.',
    'Taxan ska revideras före årsskiftet.',
    'Kassören ska betala fakturan.',
  ],
})
