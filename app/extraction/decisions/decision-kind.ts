import { somebodyActs } from './somebody-acts.ts'
import type { DecisionKind } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { splitSentences } from '../language/sentences.ts'
import { firstKindVerb, formality, isFormalItem, type KindVerb } from './kind-words.ts'

export type KindReading = Readonly<{ kind: DecisionKind; rule: string }>

/**
 * The kind of a decision by the first of its sentences that tells one: what comes after it is how it is carried out or
 * verified ("Yttrandet antas. Paragrafen justeras omedelbart").
 */
export function readDecisionKind(text: string, title: string): KindReading {
  const start = text.slice(0, 600)
  const read =
    splitSentences(start)
      .map((span) => ofSentence(start.slice(span.start, span.end)))
      .find(({ rule }) => rule !== 'kind-none') ?? NONE
  if (read.kind === 'procedure') return read
  const item =
    isFormalItem(title) && read.kind !== 'assign' && read.rule !== 'kind-remit' && !OF_A_TASK.test(start)
  return item ? { kind: 'procedure', rule: 'kind-formal-item' } : read
}

/** "att avskriva uppdraget om taxan", told under the earlier minutes. */
const OF_A_TASK = latin(/^(?:att )?(?:\p{L}+ )?uppdrag(?:et|en)?(?!\p{L})/iu)

const NONE: KindReading = { kind: 'other', rule: 'kind-none' }

/**
 * By its first telling verb. What is decided comes first where it concerns the meeting itself: choosing an adjuster is
 * procedure, choosing a chair for the year an election.
 */
function ofSentence(sentence: string): KindReading {
  const words = sentence.toLowerCase()
  const matter = (MATTER_DONE.exec(words) ?? (PUT_OFF.test(words) ? MATTER_PUT_OFF.exec(words) : null))
    ?.groups
  const done = matter?.done ?? matter?.then
  const read = firstKindVerb(done ?? words) ?? NO_VERB
  const formal = formality.exec(words)?.index ?? null
  // "ge Karin Ek i uppdrag att gå ut med kallelsen": the task may be a formality, giving it is none.
  const acts = somebodyActs(sentence)
  const does = acts === 0 && !OF_THE_MEETING.test(words)
  if (
    formal !== null &&
    !does &&
    !(GIVEN.test(words) && read.kind === 'assign' && read.at < formal && !JUSTERA.test(words))
  )
    return { kind: 'procedure', rule: 'kind-formality' }
  if (does || (acts !== null && acts <= read.at && !OF_THE_MEETING.test(words)))
    return { kind: 'assign', rule: 'kind-somebody-acts' }
  return { kind: read.kind, rule: read.rule }
}

// "Frågan om arvodering av föreläsare bordläggs": what the matter is about says nothing of what becomes of it.
const MATTER_DONE = latin(
  /^(?:beslut att )?(?:frågan|ärendet|punkten|motionen|ansökan|äskandet|medborgarförslaget) (?:om|angående|gällande|från|av) [^.;,]{3,120}? (?<done>(?:bordl|återremitt|avslå|avslog|bif|hänskj|remitt|skjuts upp|tas upp)\p{L}*.*)$|^(?:att )?(?:\p{L}+s )?(?:rekommendation(?:en|erna)?|förslaget) att [^.;,]{3,120}? (?<then>(?:ska|verkställs|genomförs|bifalls|avslås|antas|godkänns|bordläggs)(?!\p{L}).*)$/su,
)

/** A piece of every verb below; most sentences have none. */
const PUT_OFF = /bordl|återremi|hänsk|skjuts|sköts/u

// "Ansvarsfrihet för styrelsen skjuts upp", "Val av revisor bordläggs".
const MATTER_PUT_OFF = latin(
  /^(?:(?!(?:att|som|och|samt|\p{L}+[ntr]s|\p{L}+des)\s)[^\s,;.]+\s){1,9}?(?<done>(?:bordläggs|bordlades|återremitteras|återremitterades|hänskjuts|hänsköts|(?:skjuts|sköts)\s(?:upp|fram))(?!\p{L}).*)$/su,
)

/** "Karin justerar protokollet", "Siv kallar till nästa möte": what is done for the meeting itself. */
const OF_THE_MEETING = latin(
  /(?<!\p{L})(?:justera[rs]?|lämnar (?:mötet|sammanträdet|salen|lokalen)|anländer|ansluter|kalla[rs]? till|öppnar|avslutar)(?!\p{L})/u,
)

const NO_VERB: KindVerb = { kind: 'other', rule: 'kind-none', at: Infinity }

const GIVEN = latin(/(?<!\p{L})(?:i uppdrag|uppdra[rs]?|ansvarar för att)(?!\p{L})/u)
const JUSTERA = latin(/(?<!\p{L})justera(?!\p{L})(?! (?!dagens|detta|mötets|protokollet)\p{L})/u)
