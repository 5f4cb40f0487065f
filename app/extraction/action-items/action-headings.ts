import { latin } from '../language/latin.ts'

const ACTIONS = latin(
  /(?<!\p{L})(?:action ?points?|actionpunkter|action items?|att[- ]?göra(?:[- ]?lista(?:n)?)?|att komma ihåg|att följa upp|åtgärdslista(?:n)?|åtgärdspunkter|aktivitetslista(?:n)?|todo|to do|uppdragslista(?:n)?|uppgiftslista(?:n)?|nästa steg|kvarstår att göra|vem gör vad|(?:arbets|uppgifts)fördelning(?= ?:)|att[- ]?ta[- ]?tag i|uppföljningslista|(?:till|inför|före) (?:nästa|kommande) (?:möte|gång|träff|sammanträde)(?= ?:? ?$)|minneslista|checklista)(?!\p{L})/iu,
)
/** Words that head a list where they stand alone; "Åtgärder för en budget i balans" is a matter of its own. */
const LONE_ACTIONS = latin(
  /^\P{L}*(?:(?:\p{L}+ och|kommande|nya|fortsatta|kvarstående|återstående|öppna|pågående|beslutade|överenskomna) )?(?:åtgärder|aktiviteter|uppgifter|uppföljning)(?: (?:och|till|inför|före|från|framåt)(?!\p{L})[^.]*)?\P{L}*$/iu,
)
const EARLIER = latin(
  /(?<!\p{L})(?:förra|föregående|tidigare|sen(?:aste)? sist|sedan sist|senaste|avslutade|genomförda|uppföljning av)(?!\p{L})/iu,
)

/** A line that says itself that it is a task: "Todo: boka lokal". */
export const TASK_MARK = latin(/^(?:todo|to do|att göra|läxa|ap|action)(?!\p{L})/iu)

/** Whether a heading says that what follows is to be done: "Att göra", "Action points", "Aktivitetslista". */
export const headsActions = (heading: string | null): boolean =>
  heading !== null && isActions(heading) && !EARLIER.test(heading)

/** Whether a heading says that what follows was to be done since an earlier meeting. */
export const headsEarlier = (heading: string | null): boolean =>
  heading !== null &&
  EARLIER.test(heading) &&
  (isActions(heading) || /möte|uppgift|åtgärd|beslut|punkt/iu.test(heading))

const isActions = (heading: string): boolean => ACTIONS.test(heading) || LONE_ACTIONS.test(heading)
