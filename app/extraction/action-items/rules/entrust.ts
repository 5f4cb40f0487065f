import { namesActor } from '../../language/actors.ts'
import { mainVerb, type Clause } from '../../language/clause.ts'
import { complement, isGiven, isNotedAsGiven } from '../clause-patterns.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { frontedRecipient } from '../fronted-recipient.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

const ENTRUSTS = new Set(['uppdra', 'uppdraga', 'anförtro'])

/** "uppdrar åt X att", "uppdra till X att", "uppdrar X att", "X uppdras att", "uppdras åt X att", "åt X uppdras att". */
export const entrust = defineRule({
  id: 'entrust',
  read(sentence, clause) {
    const noted = notedFor(sentence, clause)
    if (noted !== null) return noted
    const verb = mainVerb(clause)
    if (
      verb === null ||
      !ENTRUSTS.has(verb.lemma) ||
      !(isGiven(sentence, clause) || isNotedAsGiven(sentence, clause))
    )
      return null
    const rest = complement(clause)
    const first = sentence.tokens[rest.from]?.lower
    const named = first === 'åt' || first === 'till'
    const from = named ? rest.from + 1 : rest.from
    // "uppdrar åt Frida uppdaterar stadgarna": written with the verb of what she does.
    const acts = clause.inner.find(({ kind, opener }) => kind === 'relative' && opener === null)?.range.from
    const to = Math.min(beforeAtt(sentence.tokens, rest), acts ?? rest.to)
    const task = { from: to, to: rest.to }
    const fronted = named ? null : frontedRecipient(sentence, clause)
    if (fronted !== null) return { kind: 'assignment', clause, owner: fronted, task }
    if (verb.passive && !named) return { kind: 'assignment', clause, owner: clause.subject, task }
    return to > from ? { kind: 'assignment', clause, owner: { from, to }, task } : null
  },
  examples: [
    'Styrelsen uppdrar åt [owner|förbundschefen] att redovisa utfallet.',
    'uppdra åt [owner|förvaltningen] att föra en dialog med föreningen',
    'att uppdra till [owner|ordföranden] att teckna avtalet och återkomma',
    'Revisionen antar rapporten och uppdrar åt [owner|Revisorsbyrån] att översända den.',
    '[owner|Kim Ek] uppdras att ta fram ett underlag.',
    'Därefter uppdras [owner|byrån] att översända rapporten.',
    { text: 'Uppdrogs åt [owner|ordföranden] att skicka in ansökan.', part: 'discussion' },
    'Styrelsen uppdrar [owner|Frida] uppdaterar stadgarna på hemsidan.',
    'Uppdrag åt [owner|styrelsen] att se över stadgarna.',
    'Uppdrag till [owner|förvaltningen] att redovisa utfallet.',
    'att anförtro åt [owner|Siv Ask] att skriva yttrandet',
    'Det uppdras åt [owner|kansliet] att kalla till möte.',
    'Åt [owner|förvaltningschefen] uppdras att se över taxan.',
    'att åt [owner|presidiet] uppdra att bereda frågan',
    'Till [owner|Karin Ek och Olle Ask] uppdras att teckna avtalet.',
    'Till nästa möte uppdras åt [owner|kansliet] att ta fram en plan.',
    { text: 'Revisionen uppdrar åt [owner|byrån] att ställa en skriftlig fråga.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Uppdrag åt styrelsen att se över stadgarna.', part: 'background' },
    { text: 'Uppdrogs i mars åt ordföranden att skicka in ansökan.', part: 'discussion' },
    'Uppdrag till 2032 att genomföra.',
    'Nämnden beslutade 2011-09-22 att uppdra åt förvaltningen att ta fram ett förslag.',
    'Nämnden uppdrog 2019 åt förvaltningen att bygga ut nätet.',
    'Uppdraget är slutfört.',
    'På ordförandens förslag i mars i år uppdrogs åt kansliet att se över arkivet.',
    { text: 'Förra året uppdrogs åt styrelsen att se över arrendet.', toldInPast: true },
  ],
})

/** "Uppdrag åt styrelsen att se över stadgarna": decided without a verb. */
function notedFor({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const { kind, range, parent } = clause
  const [first, link] = [tokens[range.from], tokens[range.from + 1]?.lower]
  if (setting.part !== 'decision' || kind !== 'fragment' || parent !== null || first?.lower !== 'uppdrag')
    return null
  if (link !== 'åt' && link !== 'till') return null
  const to = beforeAtt(tokens, range)
  const owner = { from: range.from + 2, to }
  return to < range.to && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: { from: to, to: range.to } }
    : null
}
