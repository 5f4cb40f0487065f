/** Closed word classes of Swedish. One look-up gives all classes of a word, as bits. */
export const PREPOSITION = 1
export const RELATIVE = 2
export const COORDINATOR = 4
export const PRONOUN = 8
export const DETERMINER = 16
export const NEGATION = 32
/** Also those that may stand between a verb and its subject or its infinitive. */
export const ADVERB = 64
/** Opens a clause that says when or on what condition: om, när, innan. */
export const CONDITION = 128
/** Opens an indirect question: hur, vad, varför. */
export const QUESTION = 256

export const FUNCTION_WORD = PREPOSITION | RELATIVE | COORDINATOR | PRONOUN | ADVERB

const WORDS: readonly (readonly [number, string])[] = [
  [
    PREPOSITION,
    `
    i på av för till från med om åt vid under över efter före inför inom utan mellan mot genom enligt hos ur
    kring angående avseende gällande rörande utifrån inklusive exklusive trots bland per via utöver bakom
    framför intill beträffande bortsett jämte innan sedan senast mellan omkring runt längs utmed utanför
    innanför sedan à`,
  ],
  [
    RELATIVE,
    `
    som vars vilket vilka vilken där varvid vilkas`,
  ],
  [
    COORDINATOR,
    `
    och samt men eller utan dock`,
  ],
  [
    PRONOUN,
    `
    vi jag du ni han hon hen de dem dom den det man alla ingen någon dessa denna detta båda bägge den dessa
    mötet`,
  ],
  [
    DETERMINER,
    `
    en ett den det de denna detta dessa varje alla samtliga ingen inga någon något några varje respektive
    sin sitt sina vår vårt våra deras dess hans hennes båda andra annan annat`,
  ],
  [
    NEGATION,
    `
    inte ej icke aldrig knappast`,
  ],
  [
    ADVERB,
    `
    inte ej icke aldrig också även nu då sedan därefter därför dock alltid bara endast istället ännu redan
    snart framöver fortsatt fortlöpande löpande regelbundet årligen halvårsvis kvartalsvis månadsvis
    tertialvis delårsvis veckovis åter igen vidare dessutom därmed härmed här där därutöver initialt skyndsamt
    snarast omgående muntligen skriftligen skriftligt gemensamt troligen troligtvis eventuellt preliminärt
    tillsammans själv själva således alltså förstås även ju väl nog senare först främst fullt enbart
    inledningsvis avslutningsvis nogsamt noga härefter tidigare hittills numera däremot emellertid likaså dessförinnan härvid
    härutöver därtill slutligen fortsättningsvis framgent hädanefter härnäst därvid därefter återigen genast vanligtvis
    annars samtidigt förslagsvis lämpligen möjligen successivt terminsvis årsvis likväl`,
  ],
  [
    CONDITION,
    `
    om när då medan eftersom innan förrän tills ifall såvida fast fastän trots samtidigt förutsatt`,
  ],
  [
    QUESTION,
    `
    hur vad vem vilka vilken varför huruvida`,
  ],
]

const classes = new Map<string, number>()
for (const [bit, words] of WORDS) {
  for (const word of words.split(/\s+/u).filter(Boolean)) classes.set(word, (classes.get(word) ?? 0) | bit)
}

/** The classes of a lower-case word as bits; 0 for nouns, verbs and all other words of open classes. */
export const wordClasses = (word: string): number => classes.get(word) ?? 0

/** Whether the token, where there is one, belongs to one of the classes. */
export const isA = (token: Readonly<{ classes: number }> | undefined, bits: number): boolean =>
  token !== undefined && (token.classes & bits) !== 0

/** Lemmas that take a bare or att-infinitive and say in which mood the action stands. */
export const AUXILIARY_LEMMAS: ReadonlySet<string> = new Set(
  'skola komma kunna böra måste få vilja avse planera tänka beräkna vänta förvänta behöva ha vara bli fortsätta börja föreslå besluta'.split(
    ' ',
  ),
)
