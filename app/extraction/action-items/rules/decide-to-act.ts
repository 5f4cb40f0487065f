import { namesActor } from '../../language/actors.ts'
import { mainVerb, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { isOnlyInfinitive } from '../../language/sentence-reader.ts'
import { whoFrom } from '../asked-of.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { signedBy } from '../signed-by.ts'

/** What a body decides to do when it settles something in talk, and under a decision heading. */
const SETTLING = new Set(['besluta', 'bestämma', 'enas', 'komma', 'vara', 'fatta'])
/** Steps that somebody has yet to take, though the decision names nobody; what is sent on in due form goes by itself. */
const STEPS = new Set(
  'bjuda inbjuda kontakta ringa maila mejla undersöka kolla tillfråga fråga höra ta'.split(' '),
)
/** Agreed in talk these are done afterwards; in a list of decisions they may be done by deciding it. */
const AGREED_STEPS = new Set('skicka boka uppdatera beställa ordna lämna'.split(' '))

/** Told when an event has come: "anmäla när fällningen är gjord". */
const TOLD = new Set(['anmäla', 'meddela', 'underrätta', 'informera', 'skriva', 'svara'])
/** What has a last day is yet to be done. */
const IN_TIME = new Set('ansöka inlämna insända inkomma'.split(' '))

/** "begära in offerter från tre", "ta in anbud", "inhämta synpunkter". */
const bringsIn = ({ tokens }: Sentence, { lemma, at }: ClauseVerb): boolean => {
  const from = tokens[at + 1]?.lower === 'in' ? at + 2 : at + 1
  const brings = BRINGS.has(lemma) || (from === at + 2 && BRINGS_IN.has(lemma))
  return brings && tokens.slice(from, from + 3).some(({ lower }) => BROUGHT.test(lower))
}
const BRINGS = new Set(['inhämta', 'infordra'])
const BRINGS_IN = new Set(['begära', 'ta', 'hämta'])
const BROUGHT = /^(?:offert|anbud|prisuppgift|synpunkt)(?:er|en|erna)?$/u

/** "följa upp", "utvärdera", "återkomma till frågan". */
const looksBack = ({ tokens }: Sentence, { lemma, at }: ClauseVerb): boolean => {
  const next = tokens[at + 1]?.lower
  return (
    lemma === 'utvärdera' ||
    (lemma === 'följa' && next === 'upp') ||
    (lemma === 'återkomma' && next === 'till')
  )
}

const TAKES = new Set(['fram', 'kontakt', 'reda'])

/** "Styrelsen beslutade att bjuda in grannarna", "att kontakta kommunen": decided by those who met, and done by one of them. */
export const decideToAct = defineRule({
  id: 'decide-to-act',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || clause.negated) return null
    const verb = mainVerb(clause)
    const noted = opensAsNote(sentence, clause)
    const decided = noted || isBare(clause) || (isAtt(clause) && isDecided(sentence, clause))
    if (verb === null) return null
    const byOthers = (): boolean => decided || isBeside(clause) || isOfBody(sentence, clause)
    if (verb.lemma === 'låta' && byOthers()) return letsDo(sentence, clause, verb)
    if (verb.passive) return null
    const ordered = verb.lemma === 'beställa' && byOthers() ? orders(sentence, clause, verb) : null
    if (ordered !== null) return ordered
    if (!decided) return null
    // "Beslutades att köpa in en ny dator (Siv)"
    const signed = signedBy(sentence)
    if (signed !== null && doingOf(sentence, clause, verb) !== null)
      return { kind: 'assignment', clause, owner: signed, task: complement(clause) }
    // "att begära in offerter", "att ta in synpunkter": by one of those who met.
    if (bringsIn(sentence, verb)) return { kind: 'assignment', clause, owner: null, task: complement(clause) }
    // "att följa upp beslutet om ett år", "att utvärdera försöket i maj"
    if (looksBack(sentence, verb))
      return { kind: 'report', clause, owner: null, task: complement(clause), needsDue: 'any' }
    // "att ansöka om medel senast den 1 maj"
    if (IN_TIME.has(verb.lemma) && !sentence.setting.agreed)
      return { kind: 'assignment', clause, owner: null, task: complement(clause), needsDue: 'limit' }
    const agreed = (sentence.setting.agreed || noted) && AGREED_STEPS.has(verb.lemma)
    const later = TOLD.has(verb.lemma) && awaitsEvent(sentence, clause)
    if (!agreed && !later && !STEPS.has(verb.lemma)) return null
    if (verb.lemma === 'ta' && !TAKES.has(sentence.tokens[verb.at + 1]?.lower ?? '')) return null
    const doing = doingOf(sentence, clause, verb)
    return verb.lemma === 'inbjuda' || later || doing === 'step'
      ? { kind: 'assignment', clause, owner: null, task: complement(clause) }
      : null
  },
  examples: [
    'Styrelsen beslutade att bjuda in grannarna till nästa möte.',
    'Styrelsen beslutar bjuda in kommunen till nästa möte.',
    'Beslöts att låta [owner|Olle Ek] undersöka saken.',
    'Nämnden beslutar att hos [owner|ekonomichefen] beställa en beräkning av kostnaderna.',
    'Revisorerna beslutar att beställa en förstudie av [owner|Revisionsbyrån Väst].',
    'Nämnden beställer en mätning av [owner|Statistikbyrån].',
    'Beslutades att köpa in en ny dator ([owner|Siv]).',
    'att notera rapporten och låta [owner|kansliet] återkomma i höst',
    'Styrelsen ser positivt på saken och låter [owner|kanslichefen] föra den vidare.',
    'att bjuda in företrädare för skolan till nästa möte.',
    'Nämnden beslutar att inbjuda räddningschefen till nästa sammanträde.',
    'Styrelsen beslutade att begära in offerter från tre entreprenörer.',
    'Vi var eniga om att kontakta kommunen om vägen.',
    'Boka ett separat möte för att diskutera rutinerna.',
    'Kontakta kommunen om vägen.',
    'att hos myndigheten anmäla när fällningen är gjord',
    'att hos länsstyrelsen ansöka om medel senast den 1 maj 2032',
    { text: 'Styrelsen beslutade att skicka en sista påminnelse.', agreed: true },
    { text: 'Beslöts att lämna in den på lagning.', agreed: true },
  ],
  counterExamples: [
    'Styrelsen beslutade att inte bjuda in grannarna.',
    'Styrelsen beslutade att köpa en gräsklippare.',
    'Nämnden beslutade att godkänna rapporten (Siv Ask).',
    'Styrelsen beslutade att låta laga bryggan.',
    'Styrelsen beslutade att beställa nya tröjor från Sportbutiken.',
    'Nämnden beslutar att översända yttrandet till kommunstyrelsen.',
    'Nämnden beslutar att skicka rapporten till fullmäktige.',
    'Nämnden beslutar att uppdatera delegationsordningen enligt förslag.',
    'att hos myndigheten ansöka om tillstånd',
    'att återuppta frågan när besked har kommit',
    'att betala ut bidraget när redovisningen har kommit in',
    'att boka upp 300 tkr som intäkt',
    { text: 'Boka en lokal.', agreed: true },
    'att ansöka om medel hos länsstyrelsen',
    'Köpa en gräsklippare.',
    'Godkänna rapporten.',
    'Nämnden ger kansliet i uppdrag att kontakta kommunen.',
    'Styrelsen beslutade att ta in laget i området.',
    'Styrelsen beslutar att ta beslut om frågan i maj.',
    { text: 'Styrelsen beslutade att bjuda in grannarna.', part: 'background' },
  ],
})

/** "beslutar att låta förvaltningen utreda frågan": given to whom it names; "låta laga bryggan" names nobody. */
function letsDo({ tokens, setting }: Sentence, clause: Clause, { at }: ClauseVerb): Finding | null {
  const to = tokens.findIndex((_, index) => index > at + 1 && isOnlyInfinitive(tokens, index))
  const owner = { from: at + 1, to }
  return to > 0 && to - at <= LONGEST && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: { from: to, to: clause.range.to } }
    : null
}

/** "att beställa en granskning av Byggkonsult AB", "att hos ekonomichefen beställa en kalkyl": who is to make it. */
function orders({ tokens, setting }: Sentence, clause: Clause, { at: ordered }: ClauseVerb): Finding | null {
  for (let at = clause.range.from; at < clause.range.to; at++) {
    if (!OF_WHOM.has(tokens[at]?.lower ?? '')) continue
    const owner = whoFrom(tokens, { from: at + 1, to: at < ordered ? ordered : clause.range.to })
    const firm = tokens[at]?.lower === 'av' && tokens[at + 1]?.capital === true
    if (firm || namesActor(tokens, owner, setting.names))
      return { kind: 'assignment', clause, owner, task: complement(clause) }
  }
  return null
}
const OF_WHOM = new Set(['av', 'hos', 'från'])

/** "Nämnden godkänner planen och låter kansliet sprida den". */
const isOfBody = (sentence: Sentence, clause: Clause): boolean =>
  clause.kind === 'main' &&
  clause.subject !== null &&
  isGiven(sentence, clause) &&
  namesDecidingBody(sentence, clause.subject)

/** "låta kommunstyrelsens ordförande Siv Ask utreda". */
const LONGEST = 6

/** "Styrelsen beslutar bjuda in kommunen". */
const isBare = ({ verbs: [first, second] }: Clause): boolean =>
  first?.lemma === 'besluta' && first.form !== 'infinitive' && second?.form === 'infinitive'

/** "att notera rapporten och låta kansliet återkomma". */
const isBeside = ({ kind, opener, parent }: Clause): boolean =>
  kind === 'infinitive' && opener === null && (parent === null || parent.parent === null)

const isAtt = ({ kind, opener }: Clause): boolean => kind === 'infinitive' && opener === 'att'

/** "Boka ett separat möte", "Kontakta kommunen": a decision noted by what is to be done. */
const opensAsNote = ({ tokens, setting }: Sentence, clause: Clause): boolean =>
  setting.lead === null &&
  !setting.agreed &&
  !setting.underTasks &&
  (clause.kind === 'infinitive' || clause.kind === 'imperative') &&
  clause.opener === null &&
  tokens[clause.range.from]?.capital === true &&
  clause.verbs[0]?.at === clause.range.from

/** Right under the verb of deciding, or alone in a list of decisions. */
const isDecided = ({ setting }: Sentence, { parent }: Clause): boolean =>
  parent === null || parent.verbs.length === 0
    ? setting.lead === null || !/uppdra|förelä|ålägg|uppmana/iu.test(setting.lead)
    : parent.parent === null && SETTLING.has(mainVerb(parent)?.lemma ?? '') && !parent.negated
