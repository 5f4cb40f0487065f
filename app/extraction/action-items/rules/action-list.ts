import { namesActor } from '../../language/actors.ts'
import { finiteVerb, mainVerb, moodOf, type Clause, type TokenRange } from '../../language/clause.ts'
import type { Token } from '../../language/token.ts'
import { headsActions } from '../action-headings.ts'
import { doingOf } from '../doings.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { REPORTING, UNDERTAKINGS } from '../verb-families.ts'
import { latin } from '../../language/latin.ts'

const DONE = latin(/(?<!\p{L})(?:klar[at]?|gjort|utfört)(?=\s*[)!.]|\s*$)|\[x\]/iu)
const TASK_MARK = latin(/^(?:todo|to do|att göra|ap|action)(?!\p{L})/iu)

/**
 * A line under a heading that says that it is to be done: an order ("Stäm av med kansliet"), or anything with
 * who does it before a colon, in brackets or after a dash ("Boka lokal (Olle)", "Ny skylt – Siv, maj").
 */
export const actionList = defineRule({
  id: 'action-list',
  read(sentence, clause) {
    if (!isTalk(sentence)) return null
    const todo = TASK_MARK.test(sentence.text)
    const dashed = isOrder(clause) ? afterDash(sentence) : null
    const signed = dashed !== null && subjectKind(sentence, dashed) === 'named'
    const isTask = signed || namesTask(sentence)
    if (!todo && !isTask && !headsActions(sentence.setting.heading)) return null
    if (DONE.test(sentence.text)) return null
    if (acts(sentence, clause))
      return { kind: 'commitment', clause, owner: clause.subject, task: clause.range }
    if (clause !== sentence.clauses[0]) return null
    const owner =
      labelOf(sentence) ??
      handleIn(sentence) ??
      lastBrackets(sentence, todo) ??
      afterDash(sentence) ??
      afterColon(sentence)
    if (owner === null && !isOrder(clause)) return null
    const task = { from: 0, to: sentence.tokens.length }
    return { kind: 'commitment', clause, owner, task }
  },
  examples: [
    { text: 'Bokning av lokal: [owner|Emil]', part: 'discussion', heading: 'Att göra' },
    { text: 'Bokning av lokal: [owner|Siv]', part: 'discussion' },
    { text: 'Kontakt med skolorna: [owner|Siv + Olle]', part: 'discussion' },
    { text: 'Lägga upp protokollet på hemsidan - [owner|Britt]', part: 'discussion' },
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Att göra till nästa möte' },
    { text: '[owner|Olle]: boka lokal', part: 'discussion', heading: 'Action points' },
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
    { text: 'Redovisning av ekonomin: Siv', part: 'discussion' },
    { text: 'Information från kommunen: Olle', part: 'discussion' },
    { text: 'Justering: Siv', part: 'discussion' },
    { text: 'Ordförande – Siv', part: 'discussion', heading: 'Val' },
    { text: 'Listan gicks igenom.', part: 'discussion', heading: 'Att göra' },
    { text: 'Tid: onsdag kl. 10', part: 'discussion', heading: 'Att göra' },
  ],
})

/** "Enkäten: kansliet sammanställer". */
function acts(sentence: Sentence, clause: Clause): boolean {
  const verb = mainVerb(clause)
  if (clause.kind !== 'main' || clause.subject === null || verb?.form !== 'present' || verb.passive)
    return false
  const doing = doingOf(sentence, clause, verb)
  return doing !== null && moodOf(clause) === 'plain' && named(sentence, clause.subject) && !clause.negated
}

/** "Boka lokal", "Olle: boka lokal". */
function isOrder(clause: Clause): boolean {
  const form = finiteVerb(clause)?.form
  return form === 'imperative' || form === 'infinitive'
}

/** "Bokning av lokal: Siv": a noun made of what somebody does, with its object, and whose it is after the colon. */
function namesTask(sentence: Sentence): boolean {
  const [head, link] = sentence.tokens
  if (!/^(?:av|med|till)$/u.test(link?.lower ?? '') || afterColon(sentence) === null) return false
  const stem = /^(?<stem>\p{L}{3,})ning(?:en)?$/u.exec(head?.lower ?? '')?.groups?.stem
  return stem === undefined
    ? /^(?:kontakt(?:en)?|inköp(?:et)?|utskick(?:et)?|tryck(?:et)?)$/u.test(head?.lower ?? '')
    : UNDERTAKINGS.has(`${stem}a`) && !REPORTING.has(`${stem}a`)
}

const named = (sentence: Sentence, range: TokenRange): boolean => {
  const kind = subjectKind(sentence, range)
  return kind !== null && kind !== 'we'
}

/** "Olle: boka lokal", "Todo @ellen: uppdatera". */
function labelOf(sentence: Sentence): TokenRange | null {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  const from = tokens.findIndex(({ kind, text }) => kind === 'word' && !TASK_MARK.test(text))
  if (from < 0 || colon <= from || colon > from + LONGEST_LABEL) return null
  const kind = subjectKind(sentence, { from, to: colon })
  return kind !== null && kind !== 'we' && kind !== 'perhaps-named' ? { from, to: colon } : null
}

/** "Lotta + Ylva + Bo Ek". */
const LONGEST_LABEL = 8

const handleIn = ({ tokens }: Sentence): TokenRange | null => {
  const at = tokens.findIndex(({ text }) => text.startsWith('@') && text.length > 1)
  return at < 0 ? null : { from: at, to: at + 1 }
}

/** "Boka lokal (Olle Ek)": names alone in the last brackets, those of a Todo wherever they stand. */
function lastBrackets(sentence: Sentence, anywhere: boolean): TokenRange | null {
  const { tokens } = sentence
  const from = tokens.findLastIndex((token) => token.text === '(') + 1
  const to = tokens.findLastIndex((token: Token) => token.text === ')')
  const last = anywhere || tokens.slice(to + 1).every(({ kind }) => kind === 'sign')
  return from > 0 && to > from && to - from <= LONGEST_LABEL && last && named(sentence, { from, to })
    ? { from, to }
    : null
}

/** "Ny skylt – Siv, maj": the names after the last dash, as far as they go. */
function afterDash(sentence: Sentence): TokenRange | null {
  const { tokens, setting } = sentence
  const from = tokens.findLastIndex(({ text }) => /^[–—-]$/u.test(text)) + 1
  const before = tokens[from - 2]
  if (from < 2 || before === undefined || tokens[from - 1]?.start === before.end) return null
  let to = from
  while (to < tokens.length && goesOn(tokens, to)) to++
  const range = { from, to }
  return to > from && (named(sentence, range) || namesActor(tokens, range, setting.names)) ? range : null
}

/** "Bokning av lokal: Emil": names alone after the last colon. */
function afterColon(sentence: Sentence): TokenRange | null {
  const { tokens } = sentence
  const from = tokens.findLastIndex(({ text }) => text === ':') + 1
  const end = tokens.findLastIndex(({ text }) => text !== '.') + 1
  const range = { from, to: end }
  return from > 0 && end > from && end - from <= LONGEST_LABEL && subjectKind(sentence, range) === 'named'
    ? range
    : null
}

/** A comma goes on to another name, not to a time: "Siv, maj". */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return false
  if (token.kind === 'word') return true
  return '/+&'.includes(token.text) || (token.text === ',' && tokens[at + 1]?.capital === true)
}
