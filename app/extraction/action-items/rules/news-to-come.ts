import { headOf, namesActor } from '../../language/actors.ts'
import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import { latin } from '../../language/latin.ts'
import { isDeliverable, isDeliverableWord } from '../deliverables.ts'
import { agentOf } from '../agent.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { complement } from '../clause-patterns.ts'
import { isRecurring } from '../habits.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { REPORTING, SAYING } from '../verb-families.ts'

/** "Mer information kommer", "Inbjudan går ut från kansliet", "Gruppen får ett utkast före sommaren": what somebody will have. */
export const newsToCome = defineRule({
  id: 'news-to-come',
  read(sentence, clause) {
    if (isTalk(sentence) && clause.kind === 'fragment')
      return toGoOut(sentence, clause) ?? toSomebody(sentence, clause) ?? toBeTold(sentence, clause)
    if (!isTalk(sentence) || clause.subject === null || clause.negated) return null
    const verb = mainVerb(clause)
    if (clause.kind === 'that')
      return toldToCome(sentence, clause, clause.subject) ?? toldToGoOut(sentence, clause, clause.subject)
    if (clause.kind !== 'main') return null
    if (verb === null || verb.passive || clause.verbs[0]?.form !== 'present') return null
    if (verb.lemma === 'skola' && clause.verbs.length === 1)
      return shallGoOut(sentence, clause, clause.subject)
    if (moodOf(clause) === 'shall') return shallBeSent(sentence, clause, clause.subject)
    if (moodOf(clause) !== 'plain') return null
    switch (verb.lemma) {
      case 'komma':
        return comes(sentence, clause, clause.subject)
      case 'gå':
        return goesOut(sentence, clause, clause.subject)
      case 'få':
        return isGot(sentence, clause, clause.subject)
      default:
        return null
    }
  },
  examples: [
    { text: 'Mer information kommer på nästa sammanträde.', part: 'background' },
    { text: 'Ett nytt förslag kommer den 4 november 2031.', part: 'discussion' },
    { text: 'Slutrapporten kommer nämnden till del den 4 november 2031.', part: 'discussion' },
    { text: 'Information kommer upp på anslagstavlorna.', part: 'discussion' },
    { text: 'Information från arbetsgruppen kommer senare.', part: 'discussion' },
    { text: 'Inbjudan går ut från [owner|kansliet].', part: 'discussion' },
    { text: 'Kallelsen går ut den 4 november 2031.', part: 'discussion' },
    { text: 'En enkät går ut till medlemmarna i november 2031.', part: 'background' },
    { text: 'Kallelse ut senast den 4 november 2031.', part: 'discussion' },
    { text: 'Återkoppling vid nästa sammanträde.', part: 'discussion' },
    { text: 'Deltagarlista till Lotta senast den 4 november 2031.', part: 'discussion' },
    { text: 'Gruppen får ett utkast den 4 november 2031.', part: 'discussion' },
    { text: 'Utskick ska ske till kontoret med en sammanställning.', part: 'discussion' },
    { text: 'Det kommande seminariet, inbjudan ska ske innan jul.', part: 'discussion' },
    { text: 'Inbjudan ska gå ut före jul.', part: 'discussion' },
    { text: 'Chefen svarar att besked kommer den 4 november 2031.', part: 'discussion' },
    { text: 'Olle svarade att en enkät går ut den 4 november 2031.', part: 'discussion' },
    { text: 'Inbjudan ska ut senast den 4 november 2031.', part: 'discussion' },
    { text: 'Chefen svarar att ett ärende kommer till nämnden i december 2031.', part: 'background' },
    { text: 'Alla ledamöter får underlaget senast den 4 november 2031.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Beslut från myndigheten kommer innan årsskiftet.', part: 'background' },
    { text: 'Utskick senast den 4 november 2031.', part: 'discussion' },
    { text: 'Återkoppling från nästa möte.', part: 'discussion' },
    { text: 'Anmälan till Lotta senast den 4 november 2031.', part: 'discussion' },
    { text: 'Inbjudan från Lotta senast den 4 november 2031.', part: 'discussion' },
    { text: 'Anmälan ska ske till Lotta.', part: 'discussion' },
    { text: 'Utskick ska ske minst två veckor före mötet.', part: 'discussion' },
    { text: 'Utskick ska ske till alla hushåll.', part: 'background' },
    { text: 'Chefen svarar att bussen kommer till skolan i december 2031.', part: 'background' },
    { text: 'Tåg till Lund senast den 4 november 2031.', part: 'discussion' },
    { text: 'En ny lag kommer den 4 november 2031.', part: 'background' },
    { text: 'Myndighetens rapport kommer ut den 4 november 2031.', part: 'background' },
    { text: 'Remisstiden går ut den 4 november 2031.', part: 'background' },
    { text: 'Avtalet går ut den 31 december 2031.', part: 'discussion' },
    { text: 'Inbjudan går ut till alla.', part: 'background' },
    { text: 'Kommunen får besked den 4 november 2031.', part: 'background' },
    { text: 'Föreningen får ett bidrag den 4 november 2031.', part: 'background' },
    { text: 'Nämnden får en redovisning.', part: 'background' },
  ],
})

function comes(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const { tokens } = sentence
  const finding: Finding = { kind: 'commitment', clause, owner: null, task: complement(clause) }
  const share = findWords(tokens, finding.task, 'till', 'del')
  if (share > finding.task.from)
    return { ...finding, needsDue: 'any', told: { from: finding.task.from, to: share } }
  // "Information kommer upp på anslagstavlorna".
  const shown = tokens.slice(finding.task.from, finding.task.from + 2).map(({ lower }) => lower)
  if (
    /^(?:upp|ut) på$/u.test(shown.join(' ')) &&
    /^(?:information|protokoll|bilder|program)(?:en|et|met|na)?$/u.test(headOf(tokens, subject)?.lower ?? '')
  )
    return finding
  const later = /^(?:senare|inom kort|längre fram)(?!\p{L})/u.test(shown.join(' '))
  if (later && isDeliverable(tokens, subject)) return finding
  const more = MORE.has(tokens[subject.from]?.lower ?? '')
  if (more) return isDeliverable(tokens, subject) ? finding : null
  const head = headOf(tokens, subject)
  // "Beslut från myndigheten kommer": from somebody who has not said so here.
  const fromElsewhere = findWords(tokens, subject, 'från') >= 0
  const published = tokens[finding.task.from]?.lower === 'ut'
  return head !== undefined && isDeliverableWord(head) && !fromElsewhere && !published
    ? { ...finding, needsDue: 'any' }
    : null
}

const MORE = new Set(['mer', 'mera', 'ytterligare', 'fler', 'närmare'])

const TO_BODY = /(?:nämnden|styrelsen|utskottet|rådet|fullmäktige|direktionen|gruppen|nätverket)$/u

/** "svarar att ett ärende kommer till nämnden i december", "svarar att resultatet redovisas i november". */
function toldToCome(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const { tokens } = sentence
  const [verb] = clause.verbs
  if (verb === undefined || clause.verbs.length > 1 || verb.form !== 'present' || !isSaid(clause)) return null
  if (verb.passive) return toldToBeReported(sentence, clause, verb)
  if (verb.lemma !== 'komma') return null
  const found = {
    kind: 'commitment',
    clause,
    owner: null,
    task: complement(clause),
    needsDue: 'any',
  } as const
  // "svarar att besked kommer i maj"
  const head = headOf(tokens, subject)
  if (head !== undefined && isDeliverableWord(head) && subject.to - subject.from < 3) return found
  if (tokens[verb.at + 1]?.lower !== 'till') return null
  return isDeliverable(tokens, subject) && TO_BODY.test(tokens[verb.at + 2]?.lower ?? '') ? found : null
}

/** "svarar att resultatet redovisas i november", "… när det är sammanställt". */
function toldToBeReported(sentence: Sentence, clause: Clause, { lemma }: ClauseVerb): Finding | null {
  if (!REPORTING.has(lemma)) return null
  const found = {
    kind: 'commitment',
    clause,
    owner: agentOf(sentence.tokens, clause),
    task: complement(clause),
  } as const
  return awaitsEvent(sentence, clause) ? found : { ...found, needsDue: 'any' }
}

const isSaid = ({ parent }: Clause): boolean => parent !== null && SAYING.has(mainVerb(parent)?.lemma ?? '')

/** "svarade att en enkät går ut i maj". */
function toldToGoOut(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const [verb] = clause.verbs
  const found = verb?.lemma === 'gå' && verb.form === 'present' ? goesOut(sentence, clause, subject) : null
  return found !== null && isSaid(clause) ? { ...found, needsDue: 'any' } : null
}

/** What is sent to many. */
const SENT = latin(
  /^(?:inbjudan|inbjudningar(?:na)?|kallelse(?:n|r|rna)?|enkät(?:en|er|erna)?|\p{L}*brev(?:et|en)?|påminnelse(?:n|r|rna)?|utskick(?:et)?|mejl(?:et)?|information(?:en)?|remissen|pressmeddelande(?:t)?|\p{L}*förfrågan|förfrågningsunderlag(?:et)?|annons(?:en)?|program(?:met)?|material(?:et)?|faktur(?:an|or|orna)|handlingar(?:na)?|protokoll(?:et)?)$/u,
)

function goesOut(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const { tokens, setting } = sentence
  const task = complement(clause)
  const out = tokens.slice(task.from, task.from + 2).some(({ lower }) => lower === 'ut')
  if (!out || !SENT.test(headOf(tokens, subject)?.lower ?? '')) return null
  const owner = sender(sentence, task)
  const finding: Finding = { kind: 'commitment', clause, owner, task }
  return owner !== null && setting.part !== 'background' ? finding : { ...finding, needsDue: 'any' }
}

const ASKED_FOR = latin(/(?<!\p{L})(?:minst|högst|alltid|normalt|vid behov|om)(?!\p{L})/iu)
/** What one does, as a noun. */
const DONE = latin(
  /^(?:utskick(?:et)?|annonsering(?:en)?|marknadsföring(?:en)?|inköp(?:et|en)?|beställning(?:en)?|bokning(?:en)?|inventering(?:en)?|kontakt(?:en)?|återkoppling(?:en)?|avstämning(?:en)?|uppföljning(?:en)?|utvärdering(?:en)?|översyn(?:en)?|samråd(?:et)?)$/u,
)

/** "Utskick ska ske till kontoret", "Inbjudan ska gå ut före jul": what those who talk are to send or do. */
function shallBeSent(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const { tokens, setting, text } = sentence
  const verb = mainVerb(clause)
  // "Seminariet om ekonomin, inbjudan ska gå ut": the matter, and what is sent.
  const comma = tokens.findLastIndex(
    ({ text: sign }, at) => sign === ',' && at >= subject.from && at < subject.to,
  )
  const head = headOf(tokens, { from: Math.max(subject.from, comma + 1), to: subject.to })?.lower ?? ''
  if (setting.part === 'background' || clause.verbs.length !== 2 || isRecurring(text)) return null
  const task = complement(clause)
  if (ASKED_FOR.test(textOf(tokens, task))) return null
  const sent = SENT.test(head)
  const goes = verb?.lemma === 'gå' && tokens[task.from]?.lower === 'ut'
  return (sent && goes) || (verb?.lemma === 'ske' && (sent || DONE.test(head)))
    ? { kind: 'commitment', clause, owner: sender(sentence, task), task }
    : null
}

/** "Inbjudan ska ut senast v. 7". */
const shallGoOut = ({ tokens, setting }: Sentence, clause: Clause, subject: TokenRange): Finding | null =>
  setting.part !== 'background' &&
  tokens[(clause.verbs[0]?.at ?? 0) + 1]?.lower === 'ut' &&
  SENT.test(headOf(tokens, subject)?.lower ?? '')
    ? { kind: 'commitment', clause, owner: null, task: complement(clause) }
    : null

/** "Kallelse ut senast den 4 maj", as notes say it. */
function toGoOut({ tokens, clauses }: Sentence, clause: Clause): Finding | null {
  const [first, out] = tokens
  const alone = clauses.length === 1 && first !== undefined && SENT.test(first.lower)
  return alone && out?.lower === 'ut'
    ? { kind: 'commitment', clause, owner: null, task: clause.range, needsDue: 'limit' }
    : null
}

const ASKED = latin(
  /^\p{L}*(?:anmälan|anmälningar|intresse|avgift(?:en)?|betalning(?:en)?|protokoll(?:et)?|remiss(?:en)?)$/u,
)

/** "Deltagarlista till Lotta senast v. 36", "Synpunkter till Siv före den 4 maj": asked of those who read it. */
function toSomebody(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens, clauses } = sentence
  const [first, link] = tokens
  if (clauses.length !== 1 || first?.capital !== true || link?.lower !== 'till' || ASKED.test(first.lower))
    return null
  let to = 2
  while (to < tokens.length && tokens[to]?.kind === 'word' && !IN_TIME.test(tokens[to]?.lower ?? '')) to++
  const whom = subjectKind(sentence, { from: 2, to })
  return IN_TIME.test(tokens[to]?.lower ?? '') && (whom === 'named' || whom === 'role')
    ? { kind: 'commitment', clause, owner: null, task: clause.range, needsDue: 'limit' }
    : null
}
const IN_TIME = /^(?:senast|före|innan)$/u

const NEXT_TIME = latin(
  /^(?:ny |en (?:ny )?)?(?:återkoppling|åter(?:rapport|redovisning)|rapport|lägesrapport|avrapportering|redovisning|uppföljning|avstämning) (?:på|vid|till|under) nästa \p{L}*(?:möte|sammanträde|träff)\.?$/iu,
)

/** "Återkoppling vid nästa sammanträde." */
const toBeTold = ({ text, clauses }: Sentence, clause: Clause): Finding | null =>
  clauses.length === 1 && NEXT_TIME.test(text)
    ? { kind: 'commitment', clause, owner: null, task: clause.range }
    : null

/** "går ut från kansliet före midsommar". */
function sender({ tokens, setting }: Sentence, task: TokenRange): TokenRange | null {
  const from = findWords(tokens, task, 'från') + 1
  if (from === 0) return null
  let to = from
  while (to < task.to && tokens[to]?.kind === 'word' && (to === from || tokens[to]?.capital === true)) to++
  return namesActor(tokens, { from, to }, setting.names) ? { from, to } : null
}

/** What is handed to somebody, not granted or decided. */
const GOT = latin(
  /^(?:\p{L}*underlag(?:et)?|\p{L}*utkast(?:et)?|\p{L}*redovisning(?:en)?|\p{L}*rapport(?:en)?|återkoppling(?:en)?|\p{L}*genomgång(?:en)?|\p{L}*dragning(?:en)?|lägesbild(?:en)?|sammanställning(?:en)?|presentation(?:en)?|program(?:met)?|inbjudan|kallelse(?:n)?)$/u,
)

function isGot(sentence: Sentence, clause: Clause, subject: TokenRange): Finding | null {
  const { tokens, setting } = sentence
  const task = complement(clause)
  const given = tokens.slice(task.from, task.from + 4).some(({ lower }) => GOT.test(lower))
  return given && namesActor(tokens, subject, setting.names)
    ? { kind: 'commitment', clause, owner: null, task, needsDue: 'any', told: subject }
    : null
}
