import { mainVerb, moodOf, type Clause, type TokenRange } from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { agentOf } from '../agent.ts'
import { namesActor } from '../../language/actors.ts'
import { isRecurring } from '../habits.ts'
import { namesExternal } from '../named-bodies.ts'
import { complement } from '../clause-patterns.ts'
import { isDeliverable, isDeliverableWord, isMatter, isReportNoun } from '../deliverables.ts'
import { doingOf } from '../doings.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { DELIVERING, REPORTING, SENDING, STATES } from '../verb-families.ts'

/** "X kommer att göra", "en analys kommer att göras", "nämnden kommer få en redovisning". */
export const will = defineRule({
  id: 'will',
  read(sentence, clause) {
    if (!isTalk(sentence)) return null
    if (clause.kind === 'relative') return toldBeside(sentence, clause)
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    const verb = mainVerb(clause)
    const first = clause.verbs[0]
    if (
      verb === null ||
      moodOf(clause) !== 'will' ||
      first?.form !== 'present' ||
      clause.negated ||
      clause.verbs.some((one) => one.lemma === 'kunna' || one.lemma === 'behöva')
    )
      return null
    const task = complement(clause)
    const { tokens } = sentence
    if (clause.subject === null) {
      return first.at === 0 && !verb.passive && !STATES.has(verb.lemma)
        ? { kind: 'commitment', clause, owner: null, task }
        : null
    }
    if (verb.lemma === 'få') {
      const given = tokens.slice(verb.at + 1, Math.min(clause.range.to, verb.at + 5))
      return given.some(isDeliverableWord)
        ? { kind: 'commitment', clause, owner: null, task, told: clause.subject }
        : null
    }
    if (verb.passive) {
      if (OF_THE_AGENDA.test(sentence.text)) return null
      const actions = [verb, ...clause.alsoVerbs]
      const made = actions.some((action) => DELIVERING.has(action.lemma))
      const thing = isDeliverable(tokens, clause.subject)
      const found = { kind: 'commitment', clause, owner: agentOf(tokens, clause), task } as const
      if (made && (thing || isMatter(tokens, clause.subject))) return found
      // "En ny hemsida kommer att lanseras inom tre veckor"; what is reported to whom is told of by any word.
      if (REPORTING.has(verb.lemma) && sentence.text.includes(' till ')) return found
      if (REPORTING.has(verb.lemma)) return { ...found, needsDue: 'any' }
      const doing = doingOf(sentence, clause, verb)
      if (doing === null || verb.lemma === 'hålla') return null
      // What is done to a thing: by those who tell of it, unless it only happens.
      const done = (doing === 'step' || doing === 'deed') && !HAPPENS.has(verb.lemma)
      if (done && (thing || sentence.setting.part !== 'background') && !isRecurring(sentence.text))
        return found
      return thing ? { ...found, needsDue: 'any' } : null
    }
    // "Uppföljning kommer att ske i december".
    if (verb.lemma === 'ske' && isReportNoun(tokens, clause.subject))
      return { kind: 'commitment', clause, owner: agentOf(tokens, clause), task, needsDue: 'any' }
    // "Utvärderingen kommer att vara klar till mötet i augusti".
    if (verb.lemma === 'vara' && /^(?:klar|färdig)/u.test(tokens[verb.at + 1]?.lower ?? ''))
      return isReportNoun(tokens, clause.subject) || isDeliverable(tokens, clause.subject)
        ? { kind: 'commitment', clause, owner: null, task, needsDue: 'any' }
        : null
    if (verb.lemma === 'gå' && isDeliverable(tokens, clause.subject))
      return { kind: 'commitment', clause, owner: fromWhom(sentence.tokens, task), task }
    if (verb.lemma === 'fortsätta' && namesActor(tokens, clause.subject, sentence.setting.names)) {
      return { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
    }
    if (namesExternal(sentence, clause.subject) || isOthers(sentence, clause)) return null
    const acts = doingOf(sentence, clause, verb) !== null
    return acts &&
      (namesActor(tokens, clause.subject, sentence.setting.names) || isYoungPeople(sentence, clause.subject))
      ? { kind: 'commitment', clause, owner: clause.subject, task }
      : null
  },
  examples: [
    { text: 'Åtgärdsplaner kommer att begäras in från verksamheterna.', part: 'background' },
    {
      text: 'En grupp har arbetat fram en text, som kommer att presenteras den 19 juni 2032.',
      part: 'background',
    },
    { text: 'Utvärdering kommer att vara klar den 4 november 2031.', part: 'discussion' },
    {
      text: '[owner|Siv och Olle] har gjort ett förslag som kommer att mejlas till styrelsen.',
      part: 'discussion',
    },
    { text: '[owner|Studenterna] kommer att göra en annons.', part: 'discussion' },
    { text: 'Den gamla webbsidan kommer att diarieföras.', part: 'discussion' },
    { text: '[owner|Lönechefen] kommer att ge nämnden löpande information.', part: 'discussion' },
    {
      text: '[owner|Förvaltningen] kommer att återkomma till nämnden i november med information.',
      part: 'background',
    },
    {
      text: 'En djupare analys kommer att göras i samband med uppföljningen per augusti.',
      part: 'background',
    },
    { text: 'Ett avtalsförslag kommer tas fram.', part: 'discussion' },
    { text: 'Granskningen kommer att föredras för styrelsen den 4 november 2031.', part: 'background' },
    { text: 'Under våren kommer [owner|kansliet] att kalla till ett möte.', part: 'background' },
    { text: 'Nämnden kommer få en redovisning längre fram.', part: 'background' },
    { text: 'I veckan kommer en inbjudan gå ut från [owner|NORDA] om projektet.', part: 'background' },
    { text: 'Ärendet kommer att utredas skyndsamt.', part: 'background' },
    { text: '[owner|Malin Elm] kommer att sammanfatta innehållet.', part: 'discussion' },
    { text: 'Det som återstår kommer [owner|Malin] lösa inom kort.', part: 'discussion' },
    { text: 'En ny hemsida kommer att lanseras inom tre veckor.', part: 'discussion' },
    { text: 'Resultatet kommer att återkopplas till respektive verksamhet.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Reformen kommer att ge kommunerna mer pengar.', part: 'background' },
    { text: 'Fokus kommer att vara samverkan.', part: 'background' },
    { text: 'Socialstyrelsen kommer att ta fram nya föreskrifter.', part: 'background' },
    { text: 'Resultatet kommer att lanseras i Bryssel.', part: 'background' },
    { text: 'Förbundet kommer inte att delta.', part: 'background' },
    { text: 'Kostnaderna kommer att öka.', part: 'background' },
    { text: 'Bolaget har meddelat att de kommer höja priset.', part: 'discussion' },
    { text: 'Under övriga frågor kommer en fråga om vägen att tas upp.', part: 'discussion' },
    { text: 'Texten, som kommer att presenteras, är lång.', part: 'background' },
    { text: 'Verksamheten kommer att påverkas.', part: 'discussion' },
    { text: 'Skolan kommer att byggas om.', part: 'background' },
    { text: 'En ny hemsida kommer att lanseras.', part: 'discussion' },
    { text: 'Vi kommer att ta ytterligare ett steg.', part: 'background' },
    { text: 'Nästa ordförande kommer kunna utveckla planen.', part: 'background' },
  ],
})

/** "En grupp arbetar fram en text, som kommer att presenteras den 19 juni". */
function toldBeside(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens } = sentence
  const verb = mainVerb(clause)
  const reported = verb !== null && (REPORTING.has(verb.lemma) || SENDING.has(verb.lemma))
  if (!reported || moodOf(clause) !== 'will' || clause.negated) return null
  const maker = madeBy(sentence, clause)
  if (maker !== null && SENDING.has(verb.lemma))
    return { kind: 'commitment', clause, owner: maker, task: clause.range, beside: true }
  return tokens[clause.range.from - 1]?.text === ',' || clause.range.to >= tokens.length - 1
    ? {
        kind: 'commitment',
        clause,
        owner: agentOf(tokens, clause),
        task: clause.range,
        needsDue: 'any',
        beside: true,
      }
    : null
}

const MAKING = new Set(['göra', 'ta', 'skriva', 'utarbeta', 'sammanställa', 'skapa', 'förbereda'])

/** "Siv och Olle har gjort ett förslag som kommer att mejlas ut": by those who made it; null where nobody is named. */
function madeBy(sentence: Sentence, { parent }: Clause): TokenRange | null {
  const { tokens, setting } = sentence
  if (parent === null || parent.subject === null || parent.kind !== 'main' || moodOf(parent) !== 'perfect')
    return null
  const making = MAKING.has(mainVerb(parent)?.lemma ?? '') && setting.part !== 'background'
  return making && namesActor(tokens, parent.subject, setting.names) ? parent.subject : null
}

/** "Studenterna kommer att göra en annons": told where people talk of what is to be done, not of what a school gives. */
const isYoungPeople = ({ tokens, setting }: Sentence, { from, to }: TokenRange): boolean =>
  setting.part !== 'background' &&
  to - from === 1 &&
  /^(?:studenterna|eleverna|praktikanterna|scouterna|konfirmanderna|ungdomarna)$/u.test(
    tokens[from]?.lower ?? '',
  )

/** "Under övriga frågor kommer en fråga att tas upp": at this meeting. */
const OF_THE_AGENDA = latin(/(?<!\p{L})(?:övriga frågor|dagordning(?:en)?|under punkt(?:en)?)(?!\p{L})/iu)

/** "Bolaget har meddelat att de kommer höja priset": those whom somebody else told of. */
const isOthers = ({ tokens }: Sentence, { kind, subject }: Clause): boolean =>
  kind === 'that' &&
  subject !== null &&
  subject.to - subject.from === 1 &&
  tokens[subject.from]?.lower === 'de'

/** Of things that come about, whoever brings them about. */
const HAPPENS = new Set(
  'överklaga påbörja avsluta påverka drabba bedriva belasta täcka öka minska höja sänka lansera tillämpa ersätta bygga riva renovera asfaltera driva hantera begränsa tillföra stärka kompensera prioritera rymma utveckla samla avveckla leverera omfatta fördela fokusera lägga sätta'.split(
    ' ',
  ),
)

/** "gå ut från X". */
function fromWhom(
  tokens: Parameters<typeof agentOf>[0],
  task: { from: number; to: number },
): { from: number; to: number } | null {
  for (let at = task.from; at < Math.min(task.to, task.from + 8); at++) {
    if (tokens[at]?.lower === 'från' && tokens[at + 1]?.capital === true) {
      let to = at + 1
      while (tokens[to]?.capital === true) to++
      return { from: at + 1, to }
    }
  }
  return null
}
