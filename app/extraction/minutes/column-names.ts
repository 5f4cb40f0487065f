const named = (names: string): RegExp => new RegExp(`^(?:${names})$`, 'iu')

const ORDER = named(
  String.raw`(?:åtgärd|uppgift|aktivitet|uppdrag)(?:er|ar)?|åtgärd/aktivitet|åtgärdspunkt(?:er)?|att[- ]?göra|todo|vad(?: ska göras| gör vi)?\??|action(?: ?point)?s?|åtagande(?:n)?|insats(?:er)?`,
)
const MATTER = named('fråga|punkt|beskrivning|ärende|beslut|ämne|område')
const NUMBER = named('nr|nummer|§|p|pkt|punkt|paragraf|ärende(?:nr|nummer)|punkt nr')
const AGENDA = named(
  String.raw`(?:dagordnings|agenda|mötes|ärende)?punkt(?:er)?|p|pkt|ärende(?:n)?|rubrik|fråga|frågor|ämne(?:n)?|dagordning|agenda|område|§ ?(?:/|och)? ?(?:ärende|rubrik|punkt)|(?:nr|punkt|§)[ /.]{1,3}(?:och )?(?:ärende|rubrik|ämne|fråga)`,
)
const NOTE = String.raw`(?:minnes|mötes)?anteckning(?:ar)?|notering(?:ar)?|noteras|diskussion(?:er)?|referat|kommentar(?:er)?|sammanfattning|innehåll|genomgång|föredragning|redogörelse|information|protokoll|text|beskrivning|samtal|beslut`
const TELLING = named(String.raw`(?:${NOTE})(?:(?:\s?[/,&+]\s?|\s(?:och|samt)\s)(?:${NOTE}|åtgärd(?:er)?))*`)
const OWNER = named(
  String.raw`vem\??|ansv(?:ar|arig|ariga)?\.?|ansvarig person|ägare|utförare|utförs av|handläggare|föredragande\/? ?ansvar|vem gör vad|uppdragstagare|namn`,
)
const WHEN = named(
  String.raw`(?:blir )?klart?(?: senast| till| när)?|(?:till )?när\??|datum|deadline|senast|slutdatum|tid|tids?plan|tidpunkt|förfallodatum|klardatum|måldatum|färdig(?:t)?`,
)
const STATUS = named('status|läge|uppföljning|kommentar')

/** Words of which one stands in the head of every table whose rows are the items of the minutes. */
const COUNTS =
  /nr|nummer|§|pkt|punkt|paragraf|ärende|rubrik|fråg|ämne|dagordning|agenda|område|(?:^|[|\t\s])p(?:$|[|\t\s])/iu

/** Whether a row may be such a head, which for most rows is seen at once. */
export const mayHeadItems = (row: string): boolean => COUNTS.test(row)

const words = (column: string | null): string => column?.trim() ?? ''

/** Whether a column counts the items of the minutes ("Nr", "§"). */
export const isNumberColumn = (column: string): boolean => NUMBER.test(column.trim())

/** Whether a column holds the titles of the items ("Punkt", "Ärende"). */
export const isAgendaColumn = (column: string): boolean => AGENDA.test(column.trim())

/** Whether a column tells what was said or decided under an item ("Anteckning", "Diskussion/beslut"). */
export const isTellingColumn = (column: string): boolean => TELLING.test(column.trim())

/** Whether a column holds what is to be done ("Åtgärd", "Vad"). */
export const isTaskColumn = (column: string | null): boolean => ORDER.test(words(column))

/** Whether a column holds matters, of which only an order is a task ("Ärende", "Fråga"). */
export const isMatterColumn = (column: string | null): boolean => MATTER.test(words(column))

/** Whether a column says who is to act. */
export const isOwnerColumn = (column: string | null): boolean => OWNER.test(words(column))

/** Whether a column says by when. */
export const isTimeColumn = (column: string | null): boolean => WHEN.test(words(column))

/** Whether a column says how far a task has come. */
export const isStatusColumn = (column: string | null): boolean => STATUS.test(words(column))
