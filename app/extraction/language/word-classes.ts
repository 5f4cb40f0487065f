/** Closed word classes of Swedish, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

export const MODALS = set(
  'ska skall skulle kommer kom kan kunde bör borde måste får fick vill ville avser planerar planeras tänker beräknas väntas förväntas behöver behövde',
)

/** Lemmas that take a bare or att-infinitive and say in which mood the action stands. */
export const AUXILIARY_LEMMAS = set(
  'skola komma kunna böra måste få vilja avse planera tänka beräkna vänta förvänta behöva ha vara bli fortsätta börja föreslå',
)

export const PREPOSITIONS = set(
  `i på av för till från med om åt vid under över efter före inför inom utan mellan mot genom enligt hos ur kring
  angående avseende gällande rörande utifrån inklusive exklusive trots bland per via utöver bakom framför intill
  beträffande bortsett jämte innan sedan senast mellan omkring runt längs utmed utanför innanför sedan à`,
)

/** Openers of subordinate clauses that are not "att". */
export const SUBJUNCTIONS = set(
  `om när då medan eftersom därför innan sedan tills så ifall såvida huruvida hur vad vem vilka vilken varför var fast
  fastän trots varpå medan samtidigt förutsatt dels`,
)

export const RELATIVES = set('som vars vilket vilka vilken där varvid vilkas')

export const COORDINATORS = set('och samt men eller utan dock')

export const PRONOUNS = set(
  'vi jag du ni han hon hen de dem dom den det man alla ingen någon dessa denna detta båda bägge den dessa mötet',
)

export const DETERMINERS = set(
  `en ett den det de denna detta dessa varje alla samtliga ingen inga någon något några varje respektive sin sitt sina
  vår vårt våra deras dess hans hennes båda andra annan annat`,
)

export const NEGATIONS = set('inte ej icke aldrig knappast')

/** Adverbs that may stand between a verb and its subject or its infinitive. */
export const ADVERBS = set(
  `inte ej icke aldrig också även nu då sedan därefter därför dock alltid bara endast istället ännu redan snart framöver
  fortsatt fortlöpande löpande regelbundet årligen halvårsvis kvartalsvis månadsvis tertialvis delårsvis veckovis åter
  igen vidare dessutom därmed här där därutöver initialt skyndsamt snarast omgående muntligen skriftligen skriftligt
  gemensamt troligen troligtvis eventuellt preliminärt tillsammans själv själva således alltså förstås även ju väl nog
  senare först främst fullt enbart inledningsvis avslutningsvis nogsamt noga härefter tidigare hittills numera`,
)
