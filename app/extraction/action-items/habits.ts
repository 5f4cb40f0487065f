import { latin, latinPattern } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'

/** What an office does by its nature: "Enhetschefen ansvarar för schemat" tells no promise. */
export const STANDING: ReadonlySet<string> = new Set(['ansvara', 'svara', 'hjälpa', 'sköta'])

const RECURRING = latin(
  /(?<!\p{L})(?:varje (?:ordinarie )?(?:år|månad|vecka|kvartal|tertial|termin|halvår|höst|vår|sommar|vinter|gång|dag|möte|sammanträde)|årligen|löpande|kontinuerligt|regelbundet|månadsvis|kvartalsvis|veckovis|normalt|vanligtvis|alltid|enligt rutin|(?:en|ett|två|tre|fyra) gång(?:er)? (?:per|om|i) (?:året|år|halvår(?:et)?|kvartal(?:et)?|termin(?:en)?|månaden|månad|veckan)|(?:dagar|kvällar|timmar) i veckan|per (?:dygn|dag|vecka|månad|kvartal|termin|halvår|år|timme))(?!\p{L})/iu,
)

/** Whether a sentence tells what always happens, which describes rather than promises. */
export const isRecurring = (text: string): boolean => RECURRING.test(text)

const AS_IT_IS = latin(/^(?:i dag|idag|i dagsläget|i nuläget|för närvarande|numera|hittills)(?!\p{L})/iu)
const SINCE = latinPattern(
  String.raw`(?<!\p{L})sedan (?:(?:i )?(?:\d{4}|${MONTH_NAMES}|våras|höstas|somras|vintras)|årsskiftet|länge|flera|många|starten|\p{L}+ år)(?!\p{L})`,
  'iu',
)

/** "Karin sköter kassan sedan 2019", "I dag köper Ekby jour av Norrby": as it is already, and no promise. */
export const isOngoing = (text: string): boolean => SINCE.test(text) || AS_IT_IS.test(text)
