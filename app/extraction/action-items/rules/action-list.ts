import { finiteVerb, mainVerb, moodOf, type Clause, type TokenRange } from '../../language/clause.ts'
import { TASK_MARK } from '../action-headings.ts'
import { latin } from '../../language/latin.ts'
import { doingOf } from '../doings.ts'
import { ledBy } from '../led-by.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { signedBy } from '../signed-by.ts'
import { subjectKind } from '../subjects.ts'
import { REPORTING, UNDERTAKINGS } from '../verb-families.ts'
import { afterColon, afterDash, opensWithWho, tellsWhoSomebodyIs, whoInLine } from '../who-in-line.ts'

/**
 * A line under a heading that says that it is to be done: an order ("Stäm av med kansliet"), or anything with
 * who does it before a colon, in brackets or after a dash ("Boka lokal (Olle)", "Ny skylt – Siv, maj").
 */
export const actionList = defineRule({
  id: 'action-list',
  read(sentence, clause) {
    const opens = clause === sentence.clauses[0]
    if (!isTalk(sentence) || !(opens || clause.kind === 'main')) return null
    const todo = TASK_MARK.test(sentence.text)
    if (!todo && !sentence.setting.underTasks && !isTask(sentence, clause)) return null
    if (tellsWhoSomebodyIs(sentence)) return null
    if (acts(sentence, clause))
      return { kind: 'commitment', clause, owner: clause.subject, task: clause.range }
    if (!opens) return null
    const owner = whoInLine(sentence, todo)
    if (owner === null && !isOrder(clause)) return null
    const task = { from: 0, to: sentence.tokens.length }
    return { kind: 'commitment', clause, owner, task }
  },
  examples: [
    { text: 'Bokning av lokal: [owner|Emil]', part: 'discussion', heading: 'Att göra' },
    { text: 'Kontakta kommunen om lokalen ([owner|Siv])', part: 'discussion' },
    { text: 'Bokning av lokal: [owner|Siv]', part: 'discussion' },
    { text: 'Bokning av buss – [owner|Siv]', part: 'discussion' },
    { text: 'Bokning av buss ([owner|Siv Ask])', part: 'discussion' },
    { text: 'Nästa fika: [owner|Siv]', part: 'discussion' },
    { text: 'Portkoden kvarstår ([owner|Siv]).', part: 'discussion' },
    { text: 'Boka lokal till årsmötet', part: 'discussion', lead: 'Siv:' },
    { text: 'Uppdatering av hemsidan: [owner|Siv]', part: 'discussion' },
    { text: 'Kontakt med skolorna: [owner|Siv + Olle]', part: 'discussion' },
    { text: 'Lägga upp protokollet på hemsidan - [owner|Britt]', part: 'discussion' },
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Att göra till nästa möte' },
    { text: '[owner|Olle]: boka lokal', part: 'discussion', heading: 'Action points' },
    { text: '[owner|Olle] – inventera förrådet', part: 'discussion', heading: 'Att göra' },
    { text: '[owner|Olle] – inventera förrådet', part: 'discussion' },
    { text: '[owner|Siv/Olle] – nya bollar', part: 'discussion', heading: 'Att göra' },
    { text: '[owner|Kansliet] – uppdatera listan', part: 'discussion', heading: 'Att göra' },
    { text: '[owner|Siv]: ringa banken', part: 'discussion' },
    { text: '[owner|Alla]: fyll i kontaktlistan före den 22 november 2031.', part: 'discussion' },
    { text: 'Inventera förrådet, [owner|Siv]', part: 'preamble', heading: 'Att göra' },
    { text: '[owner|Siv] inventera förrådet', part: 'preamble', heading: 'Att göra' },
    {
      text: '[owner|Lotta + Ylva]: mall för protokollet, utkast före midsommar',
      part: 'preamble',
      heading: 'Att göra',
    },
    { text: 'Boka lokal ([owner|Olle Ek])', part: 'preamble', heading: 'Att göra' },
    { text: '[ ] [owner|Siv]: kontakta banken', part: 'preamble', heading: 'Att göra' },
    { text: 'Ny skylt vid badet – [owner|Siv], maj', part: 'preamble', heading: 'Uppföljning' },
    {
      text: 'Se över stadgarna – [owner|Anders/Siv], till årsskiftet',
      part: 'preamble',
      heading: 'Att göra',
    },
    { text: 'Todo: lista till vakten ([owner|Siv + Olle]) före den 1 december 2031', part: 'discussion' },
    { text: 'Todo [owner|@ellen]: uppdatera listan', part: 'discussion' },
    { text: 'Enkäten: [owner|kansliet] sammanställer', part: 'discussion', heading: 'Nästa steg' },
  ],
  counterExamples: [
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Diskussion' },
    { text: 'Boka lokal (klart)', part: 'discussion', heading: 'Att göra' },
    { text: '[x] Olle: boka lokal', part: 'discussion', heading: 'Att göra' },
    { text: 'Kontakta kommunen om lokalen', part: 'discussion' },
    { text: 'Redovisning av ekonomin: Siv', part: 'discussion' },
    { text: 'Information från kommunen: Olle', part: 'discussion' },
    { text: 'Justering: Siv', part: 'discussion' },
    { text: 'Vinnare: Siv', part: 'discussion' },
    { text: 'Portkoden kvarstår (KD).', part: 'discussion' },
    { text: 'Ordförande – Siv', part: 'discussion', heading: 'Val' },
    { text: 'Siv – ordförande', part: 'discussion' },
    { text: 'Siv: vi borde byta lås', part: 'discussion' },
    { text: 'Lokalen – inventera behovet', part: 'discussion' },
    { text: 'Boka lokal till årsmötet', part: 'discussion', lead: 'Förslag:' },
    { text: 'Kansliet – en resurs för alla', part: 'discussion', heading: 'Att göra' },
    { text: 'Listan gicks igenom.', part: 'discussion', heading: 'Att göra' },
    { text: 'Tid: onsdag kl. 10', part: 'discussion', heading: 'Att göra' },
    { text: 'Föredragande: Siv Ek', part: 'discussion', heading: 'Åtgärder' },
    { text: 'Sekreterare: Siv Ek', part: 'discussion', heading: 'Att göra' },
  ],
})

/** Whether the line says of itself that it is to be done, whatever stands over it. */
function isTask(sentence: Sentence, clause: Clause): boolean {
  if (opensWithWho(sentence) || namesTask(sentence)) return true
  const ordered = isOrder(clause)
  return (
    (ordered &&
      (personAfterDash(sentence) !== null ||
        ledBy(sentence.setting.lead, sentence.setting.names) !== null)) ||
    ((ordered || remains(clause)) && signedBy(sentence) !== null)
  )
}

/** "Enkäten: kansliet sammanställer". */
function acts(sentence: Sentence, clause: Clause): boolean {
  const verb = mainVerb(clause)
  if (clause.kind !== 'main' || clause.subject === null || verb?.form !== 'present' || verb.passive)
    return false
  const doing = doingOf(sentence, clause, verb)
  return doing !== null && moodOf(clause) === 'plain' && isSomebody(sentence, clause) && !clause.negated
}

/** "Portkoden kvarstår": not yet done. */
const remains = (clause: Clause): boolean =>
  finiteVerb(clause)?.form === 'present' && REMAIN.has(finiteVerb(clause)?.lemma ?? '')
const REMAIN = new Set(['kvarstå', 'återstå'])

/** "Boka lokal", "Olle: boka lokal". */
function isOrder(clause: Clause): boolean {
  const form = finiteVerb(clause)?.form
  return form === 'imperative' || form === 'infinitive'
}

/** "Bokning av lokal: Siv": a noun made of what somebody does, with its object, and whose it is after the colon. */
function namesTask(sentence: Sentence): boolean {
  const [head, link] = sentence.tokens
  if (namesFood(sentence)) return true
  if (!LINKS.has(link?.lower ?? '')) return false
  if ((afterColon(sentence) ?? signedBy(sentence) ?? personAfterDash(sentence)) === null) return false
  const stem = /^(?<stem>\p{L}{3,}?)n?ing(?:en)?$/u.exec(head?.lower ?? '')?.groups?.stem
  return stem === undefined
    ? /^(?:kontakt(?:en)?|inköp(?:et)?|utskick(?:et)?|tryck(?:et)?)$/u.test(head?.lower ?? '')
    : UNDERTAKINGS.has(`${stem}a`) && !REPORTING.has(`${stem}a`)
}

const LINKS = new Set(['av', 'med', 'till'])

function personAfterDash(sentence: Sentence): TokenRange | null {
  const who = afterDash(sentence)
  return who !== null && subjectKind(sentence, who) === 'named' ? who : null
}

const FOOD = latin(
  /^(?:\p{L}*fika|\p{L}*kaffe|fikabröd|bröd|bullar|tårta|kakor|mat|korv|dryck|godis|lotter|priser|vinster|blommor|affisch(?:er)?|flaggor|nycklar)$/u,
)
/** "Kaffe och bullar", "Nästa fika". */
const LONGEST_FOOD = 4

/** "Fika: Kerstin", "Kaffe och bullar: Siv": what somebody brings to a gathering. */
function namesFood(sentence: Sentence): boolean {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  return (
    colon > 0 &&
    colon <= LONGEST_FOOD &&
    FOOD.test(tokens[colon - 1]?.lower ?? '') &&
    afterColon(sentence) !== null
  )
}

const isSomebody = (sentence: Sentence, { subject }: Clause): boolean => {
  const kind = subject === null ? null : subjectKind(sentence, subject)
  return kind !== null && kind !== 'we'
}
