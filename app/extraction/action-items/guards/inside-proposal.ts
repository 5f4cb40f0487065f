import { finiteVerb, isTold, mainVerb, textOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { defineGuard, type Finding } from '../rule.ts'

const PROPOSED =
  /förslag(?:en)? till (?:beslut|kommun|region|förbund|styrelse|nämnd|fullmäktige)|föreslår|föreslås|(?<!k)yrka|rekommender|hemställ|prövar|(?<!till)frågar|tillstyrk/iu
const PROPOSING = new Set(
  'vilja föreslå yrka rekommendera hemställa önska efterfråga pröva fråga undra tipsa anse tycka framhålla hävda konstatera understryka hoppas tro ingå innebära betyda visa framgå föreskriva'.split(
    ' ',
  ),
)
const NO_DUTY_PARTS = new Set(['proposal', 'motion', 'voting', 'sources', 'sent-to', 'statement'])

/** What somebody proposed, asked or wished is nobody's duty, and one proposed to a higher body is none yet. */
export const insideProposal = defineGuard({
  id: 'inside-proposal',
  blocks(sentence, finding) {
    const { part, lead, heading } = sentence.setting
    if (
      NO_DUTY_PARTS.has(part) ||
      (lead !== null && PROPOSED.test(lead)) ||
      (heading !== null && PROPOSED.test(heading))
    )
      return true
    // "Siv önskar en bänk, vilket styrelsen tar med sig": said of the wish by those who heard it.
    if (finding.beside === true && finding.clause.opener === 'vilket') return false
    return (
      hangsOnAsking(finding.clause) ||
      sentence.clauses.some(
        (clause) =>
          isProposing(clause, finding) && (within(finding.clause, clause) || clause === finding.clause),
      )
    )
  },
  examples: [
    { text: 'Nämnden ger förvaltningen i uppdrag att utreda frågan.', part: 'proposal' },
    { text: 'att uppdra åt kansliet att utreda frågan', lead: 'Utskottet föreslår fullmäktige' },
    'hos kommunstyrelsen hemställa om att en förstudie påbörjas under 2032',
    'Motion 2, från Siv Ask, om att styrelsen ska få i uppdrag att sälja torpet.',
    'Motionen går ut på att styrelsen ska få i uppdrag att ta in offerter.',
    'Nämnden föreslår fullmäktige att ge förvaltningen i uppdrag att ansöka om medel.',
    { text: 'Partiet vill att nämnden ger direktören i uppdrag att presentera en plan.', part: 'background' },
    { text: 'Det förtydligas att kansliet ska bereda ärendena inom två veckor.', part: 'discussion' },
    { text: 'Olle Ek föreslår att kansliet kommer att ta fram en mall.', part: 'discussion' },
  ],
  counterExamples: [
    'Motionen anses besvarad med att förvaltningen får i uppdrag att utreda frågan.',
    'Nämnden ger förvaltningen i uppdrag att föreslå nya avgifter.',
    { text: 'Siv förtydligar texten innan den skickas.', part: 'discussion' },
    { text: 'Siv fixar blommor.', part: 'discussion', heading: 'Årsmötet blir i kyrkan' },
  ],
})

/** "hos styrelsen hemställa om att en förstudie påbörjas", with the body first, so that no clause is read there. */
const hangsOnAsking = ({ tokens, range, opener, parent }: Clause): boolean =>
  opener === 'att' &&
  tokens[range.from - 1]?.lower === 'om' &&
  (tokens[range.from - 2]?.lower === 'hemställa' ||
    (parent?.verbs.length === 0 && MOTION.test(tokens[parent.range.from]?.lower ?? '')))
/** "Motion 2, från Siv Ask, om att styrelsen ska få i uppdrag att …": what it is about. */
const MOTION =
  /^(?:motion(?:en)?|medborgarförslag(?:et)?|skrivelse(?:n)?|begäran|framställan|yrkande(?:t)?|e-förslag(?:et)?)$/u

/** "föreslå fullmäktige att …": an infinitive proposes what stands inside it, but may itself be the task given. */
function isProposing(clause: Clause, { clause: found, told }: Finding): boolean {
  const verb = isTold(clause) ? mainVerb(clause) : finiteVerb(clause)
  // "Det förtydligas att kansliet ska": what the text now says.
  if (verb?.lemma === 'förtydliga') return verb.passive && clause !== found
  if (verb === null || !(PROPOSING.has(verb.lemma) || sayWhatIsMeant(clause, verb))) return false
  // "Motionen anses besvarad med att kansliet får i uppdrag": decided so.
  if (verb.lemma === 'anse' && verb.passive) return false
  // "Nämnden önskar en återkoppling": the body asks for it by deciding so.
  if (clause === found && told !== undefined) return false
  // "Gun frågar grannen om släpet" is what she will do, and no question put to the meeting.
  // "Nämnden önskar att kansliet tar fram en plan": its own wish, found as such.
  if (clause === found && mainVerb(clause)?.lemma === verb.lemma && WISHES.has(verb.lemma)) return false
  // "Kansliet hemställer hos verket om bidrag": what an office does for the body.
  if (clause === found && verb.lemma === 'hemställa' && clause.kind !== 'infinitive') return false
  if (clause === found && (verb.lemma === 'fråga' || showsIt(clause, verb.at))) return false
  return clause.kind !== 'infinitive' || (clause !== found && TO_HIGHER_BODY.has(verb.lemma))
}

const WISHES = new Set(['önska', 'vilja'])

/** "Motionen går ut på att styrelsen ska …": what is asked for. */
const sayWhatIsMeant = ({ tokens }: Clause, { lemma, at }: ClauseVerb): boolean =>
  lemma === 'gå' && tokens[at + 1]?.lower === 'ut' && tokens[at + 2]?.lower === 'på'

/** "Siv visar den på nästa möte", "visar avtalet innan hon skriver under", not "Prognosen visar ett underskott". */
const showsIt = ({ tokens, inner }: Clause, at: number): boolean =>
  tokens[at]?.lower === 'visar' &&
  (/^(?:den|det|dem|detta)$/u.test(tokens[at + 1]?.lower ?? '') ||
    inner.some(({ opener }) => opener === 'innan') ||
    NEXT_TIME.test(textOf(tokens, { from: at, to: tokens.length })))

const NEXT_TIME = latin(/(?<!\p{L})(?:på|vid|till) nästa \p{L}*(?:möte|sammanträde|träff)(?!\p{L})/iu)

const TO_HIGHER_BODY = new Set(['föreslå', 'rekommendera', 'hemställa'])

const within = (inner: Clause, outer: Clause): boolean => {
  for (let clause: Clause | null = inner; clause !== null; clause = clause.parent)
    if (clause === outer) return true
  return false
}
