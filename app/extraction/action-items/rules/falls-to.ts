import { namesActor } from '../../language/actors.ts'
import { finiteVerb, mainVerb, moodOf, type Clause, type TokenRange } from '../../language/clause.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { inNominative, isGenitive } from '../../owners/genitive.ts'
import { COORDINATOR, isA, PREPOSITION } from '../../language/word-classes.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { POWERS, UNDERTAKINGS } from '../verb-families.ts'

/** The task itself is the subject, and whose it is stands elsewhere: "Det blir Karins sak att …", "Det faller på Olle att …". */
export const fallsTo = defineRule({
  id: 'falls-to',
  read(sentence, clause) {
    const decided = sentence.setting.part === 'decision'
    if (!(decided || isTalk(sentence)) || clause.kind !== 'main' || clause.negated) return null
    const verb = finiteVerb(clause)
    const past = verb?.form === 'past' && (decided || sentence.setting.toldInPast)
    if (verb === null || !(verb.form === 'present' || past)) return null
    const one = mainVerb(clause)?.lemma ?? ''
    if (decided) {
      const given =
        one === 'ha' || one === 'få'
          ? hasBeforeHim(sentence, clause)
          : FALLS.has(one) || (LAID.has(one) && mainVerb(clause)?.passive === true)
            ? (falls(sentence, clause) ?? taskGoes(sentence, clause))
            : BECOMES.has(one) && moodOf(clause) === 'plain'
              ? becomes(sentence, clause)
              : null
      return given === null ? null : { ...given, kind: 'assignment' }
    }
    if (one === 'ha' || one === 'få') return hasBeforeHim(sentence, clause)
    if (BECOMES.has(one)) return becomes(sentence, clause)
    return FALLS.has(one) ? falls(sentence, clause) : null
  },
  examples: [
    { text: 'Det blir [owner|Karins] uppgift att boka lokal.', part: 'discussion' },
    { text: 'Det blir [owner|kassörens] sak att betala fakturan.', part: 'discussion' },
    { text: 'Det faller på [owner|Olle] att ordna kaffe.', part: 'discussion' },
    { text: 'Det hamnar hos [owner|sekreteraren] att svara.', part: 'background' },
    { text: 'På [owner|Karins] lott faller att ringa kommunen.', part: 'discussion' },
    { text: 'Att boka lokal faller på [owner|Karin].', part: 'discussion' },
    { text: 'Uppgiften att ordna priser går till [owner|Siv].', part: 'discussion' },
    '[owner|Karin] får på sin lott att flytta arkivet.',
    '[owner|Kanslichefen] får på sig att se över rutinen.',
    'Undersökningen görs om och det blir [owner|folkhälsostrategen] som beställer den.',
    '[owner|Kansliets] uppgift blir att kalla till möte.',
    '[owner|Arbetsgruppens] första uppgift är att ta fram en tidplan.',
    'Uppdraget går till [owner|Siv Ask].',
    'Uppdraget ges till [owner|Revisionsbyrån Väst] inom en ram av 160 timmar.',
    'Uppdrag ges till [owner|kommunchefen] att teckna avtal med regionen.',
    'Ansvaret för arkivet läggs på [owner|kanslichefen].',
    'Uppgiften att samordna svaren läggs på [owner|kansliet].',
    'Det blir [owner|Siv Ask] som tar fram underlaget.',
    'Det är [owner|kansliet] som ska ta fram underlaget.',
    'Uppgiften att ordna priser gick till [owner|Siv].',
    'Det är [owner|gatuenhetens] sak att se till att skyltarna beställs.',
    'Det är upp till [owner|ordföranden] att kalla till ett extra möte.',
    'Uppdraget att se över taxan lämnas till [owner|miljöchefen].',
    { text: '[owner|Karin] får bli den som kontaktar kommunen.', part: 'discussion' },
    { text: 'Det blir [owner|Olle Ek] som tar kontakt med banken.', part: 'discussion' },
    { text: 'Det är [owner|Siv] som bokar lokalen.', part: 'discussion' },
    { text: '[owner|Siv] har på sitt bord att ta fram en mall.', part: 'discussion' },
    { text: 'Det ligger på [owner|Sivs] bord att ta fram en mall.', part: 'discussion' },
    'Det ligger på [owner|respektive enhetschef] att det blir av.',
    'Det faller på [owner|varje rektor] att informera föräldrarna.',
  ],
  counterExamples: [
    { text: 'Kansliets uppgift är att kalla till möte.', part: 'background' },
    'Det är styrelsens uppgift att besluta i ärendet.',
    'Ansvaret för vattnet ligger på lagret.',
    { text: 'Det är kansliet som skickar ut kallelserna.', part: 'background' },
    { text: 'Det är Karin som har skrivit förslaget.', part: 'discussion' },
    { text: 'Det är styrelsens uppgift att företräda föreningen.', part: 'background' },
    { text: 'Det blir dyrt att boka lokal.', part: 'discussion' },
    { text: 'Kostnaden faller på kommunen.', part: 'background' },
    { text: 'Det blir inte Karins uppgift att boka lokal.', part: 'discussion' },
    { text: 'Karin är den som vet mest om lokalen.', part: 'discussion' },
    { text: 'Bidraget går till Siv.', part: 'discussion' },
    { text: 'Siv har många frågor på sitt bord.', part: 'discussion' },
    'Karin får på sin lott en tavla.',
    { text: 'Siv har att välja mellan två förslag.', part: 'discussion' },
  ],
})

const ON_HIS_DESK = /^(?<words>på (?:sig|sitt bord|sin (?:lott|lista)) att)(?= |$)/u
/** How many words that is at most. */
const DESK = 4

/** "Siv har på sitt bord att ta fram en mall". */
function hasBeforeHim(sentence: Sentence, clause: Clause): Finding | null {
  const verb = mainVerb(clause)
  if (verb === null || clause.subject === null) return null
  const from = verb.at + 1
  const words = sentence.tokens.slice(from, from + DESK).map(({ lower }) => lower)
  const given = ON_HIS_DESK.exec(words.join(' '))?.groups?.words?.split(' ').length
  return given !== undefined && names(sentence, clause.subject, false)
    ? { kind: 'commitment', clause, owner: clause.subject, task: { from: from + given, to: clause.range.to } }
    : null
}

const BECOMES = new Set(['bli', 'vara'])
const FALLS = new Set('falla hamna landa ligga åligga åvila tillfalla ankomma vila gå anförtro'.split(' '))
/** "Ansvaret åvilar Siv": without a preposition. */
const DIRECTLY = new Set(['åvila', 'åligga', 'tillfalla', 'tilldela'])
/** "Uppgiften att kalla läggs på sekreteraren". */
const LAID = new Set(['lägga', 'lämna', 'ge', 'tilldela'])
const TASK = /^(?:uppgift(?:en)?|sak|jobb(?:et)?|ansvar(?:et)?|lott|tur|roll|bord|uppdrag(?:et)?)$/u
const AT = /^(?:på|hos|till|åt)$/u
/** The longest name or office: "Kommunalrådet Eva Ask (S)". */
const LONGEST = 8

/** "Det blir Karins uppgift att …", "Det blir Olle som …", "Karin får bli den som …". */
function becomes(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens } = sentence
  const verb = mainVerb(clause)
  if (verb === null) return null
  const decided = sentence.setting.part === 'decision'
  const is = verb.lemma === 'vara' && clause.verbs.length === 1 && !decided
  const who = clause.inner.find(({ kind, opener }) => kind === 'relative' && opener === 'som')
  if (who !== undefined) {
    const itself = tokens[who.range.from - 1]?.lower === 'den'
    const before = itself ? clause.subject : { from: verb.at + 1, to: who.range.from }
    const opens = clause.range.from + (isA(tokens[clause.range.from], COORDINATOR) ? 1 : 0)
    const cleft = itself ? !is : tokens[opens]?.lower === 'det'
    const bound = moodOf(who) === 'shall'
    const given = bound && decided
    return cleft &&
      before !== null &&
      does(sentence, who) &&
      (names(sentence, before, is && !bound) ||
        (given && namesActor(sentence.tokens, before, sentence.setting.names)))
      ? { kind: 'commitment', clause, owner: before, task: who.range }
      : null
  }
  const att = beforeAtt(tokens, complement(clause))
  const whose = clause.subject === null ? null : ownerOfTask(sentence, clause.subject)
  if (whose !== null && att === verb.at + 1 && !is)
    return {
      kind: 'commitment',
      clause,
      owner: whose,
      genitive: true,
      task: { from: att, to: clause.range.to },
    }
  const upTo = decided && UP_TO.every((word, index) => tokens[verb.at + 1 + index]?.lower === word)
  if (upTo && att < clause.range.to && !POWERS.has(tokens[att + 1]?.lower ?? '')) {
    const owner = { from: verb.at + 1 + UP_TO.length, to: att }
    return names(sentence, owner, false)
      ? { kind: 'commitment', clause, owner, task: { from: att, to: clause.range.to } }
      : null
  }
  const owner = { from: verb.at + 1, to: att - 1 }
  // What is always somebody's task is told with "är"; what becomes his is given now.
  if (is || att >= clause.range.to || !TASK.test(tokens[att - 1]?.lower ?? '')) return null
  return isGenitive(tokens, owner) && names(sentence, owner, false)
    ? { kind: 'commitment', clause, owner, genitive: true, task: { from: att, to: clause.range.to } }
    : null
}

/** "Kansliets uppgift", "Arbetsgruppens första uppgift": whose it is; null where it is no task or nobody's. */
function ownerOfTask(sentence: Sentence, subject: TokenRange): TokenRange | null {
  const { tokens, setting } = sentence
  if (!TASK.test(tokens[subject.to - 1]?.lower ?? '')) return null
  for (let to = subject.to - 1; to > subject.from && to >= subject.to - 2; to--) {
    const owner = { from: subject.from, to }
    if (
      isGenitive(tokens, owner) &&
      namesActor(inNominative(tokens, owner, setting.names), owner, setting.names)
    )
      return owner
  }
  return null
}
/** "Det är upp till ordföranden att kalla". */
const UP_TO = ['upp', 'till']

/** "Det faller på Olle att …", "På Karins lott faller att …", "Att boka lokal faller på Karin", "Uppgiften att … går till Siv". */
function falls(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens } = sentence
  const verb = finiteVerb(clause)
  const att = tokens.findIndex(
    ({ lower }, at) => at >= clause.range.from && at < clause.range.to && lower === 'att',
  )
  if (verb === null || att < 0) return null
  const first = tokens[clause.range.from]?.lower ?? ''
  const given = att < verb.at ? att === clause.range.from || TASK.test(tokens[att - 1]?.lower ?? '') : true
  if (!given || (verb.lemma === 'gå' && att > verb.at)) return null
  const direct = sentence.setting.part === 'decision' && DIRECTLY.has(verb.lemma)
  const from = AT.test(first) && att > verb.at ? clause.range.from : direct ? verb.at : verb.at + 1
  if (!direct && !AT.test(tokens[from]?.lower ?? '')) return null
  const end = from < verb.at ? verb.at : att > verb.at ? att : clause.range.to
  let to = from + 1
  while (to < end && to - from <= LONGEST && (tokens[to]?.kind === 'word' || tokens[to]?.text === '(')) to++
  const genitive = TASK.test(tokens[to - 1]?.lower ?? '')
  const owner = { from: from + 1, to: genitive ? to - 1 : to }
  return names(sentence, owner, false)
    ? { kind: 'commitment', clause, owner, genitive, task: { from: att, to: clause.range.to } }
    : null
}

/** "Uppdraget går till Siv Ask", "Ansvaret för arkivet läggs på kanslichefen". */
function taskGoes(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens } = sentence
  const verb = mainVerb(clause)
  const { subject } = clause
  if (verb === null || subject === null || moodOf(clause) === 'perfect') return null
  if (!GIVEN.test(tokens[subject.from]?.lower ?? '')) return null
  const at = DIRECTLY.has(verb.lemma) ? verb.at : verb.at + 1
  if (at > verb.at && !AT.test(tokens[at]?.lower ?? '')) return null
  let to = at + 1
  while (
    to < clause.range.to &&
    to - at <= LONGEST &&
    tokens[to]?.kind === 'word' &&
    !isA(tokens[to], PREPOSITION)
  )
    to++
  const owner = { from: at + 1, to }
  return names(sentence, owner, false) || namesActor(tokens, owner, sentence.setting.names)
    ? { kind: 'commitment', clause, owner, task: clause.range }
    : null
}
const GIVEN = /^(?:uppdrag(?:et)?|uppgiften|(?:huvud)?ansvaret|samordningen|genomförandet|jobbet)$/u

const does = (sentence: Sentence, clause: Clause): boolean => {
  const verb = mainVerb(clause)
  if (verb === null || verb.passive) return false
  if (verb.form !== 'present' && moodOf(clause) !== 'shall') return false
  const doing = doingOf(sentence, clause, verb)
  return doing === 'promise' || doing === 'step' || (doing === 'deed' && UNDERTAKINGS.has(verb.lemma))
}

const EACH = /^(?:varje|respektive|samtliga|berörda?)$/u

/** A person or, where the words give rather than describe, an office. */
function names(sentence: Sentence, owner: TokenRange, describes: boolean): boolean {
  if (owner.to <= owner.from) return false
  const tokens = inNominative(sentence.tokens, owner, sentence.setting.names)
  const kind = subjectKind({ ...sentence, tokens }, owner)
  if (sentence.setting.part === 'decision' && kind === 'body')
    return !namesDecidingBody({ ...sentence, tokens }, owner)
  const each = kind === 'body' && EACH.test(tokens[owner.from]?.lower ?? '')
  return kind === 'named' || (!describes && (each || kind === 'role' || kind === 'perhaps-named'))
}
