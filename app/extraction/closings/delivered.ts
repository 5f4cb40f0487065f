import { defineClosing } from './closing-rule.ts'
import { ANSWER, BODY, GAP, REPORT_BACK } from './closing-words.ts'

/** Work that a body has asked for: in the definite form one that has been spoken of. */
const WORK = String.raw`\p{L}*(?:utredningen|kartläggningen|inventeringen|översynen|analysen|sammanställningen|utvärderingen|förstudien|genomlysningen|(?:handlings|åtgärds)planen)`
const HANDED_OVER = String.raw`(?:presenterade|redovisade|överlämnade|lämnade|föredrog|återredovisade|återrapporterade)s`
const HANDS_OVER = String.raw`(?:redovisar|redovisade|lämnar|lämnade|presenterar|presenterade|överlämnar|överlämnade|redogör|redogjorde|har\s(?:\p{L}+\s){0,4}?(?:lämnat|redovisat|presenterat|redogjort|inkommit|överlämnat))`

/** What was asked for is handed over: told of the delivery rather than of the end. */
export const DELIVERED = defineClosing({
  id: 'delivered',
  kind: 'reported',
  stems: [
    'efterfrågade|efterlysta|begärda|begärt|beställda|utlovade|beslutade|bestämde|bad om|begärde|önskade|överens|uppdrag|begäran|sina frågor|rapport|redovisning|utred|kartlägg|inventer|översyn|analys|sammanställ|utvärder|förstudi|genomlys|plan|granskning',
    'är|har|fick|delades|skickades|svar|tagit fram|upprättat|sammanställt|gjort|som svar på|lämna|redovisa|presenter|redogör|redogjor|skedde|gjordes|slutfört|färdigställt|inkom|kom in|kommit in|föredrog|rapporter',
  ],
  source: [
    String.raw`(?:${REPORT_BACK}|${ANSWER})(?!\p{L}|\sav\s(?:delegation|delegering|anmälning))${GAP}\s(?:skedde|gjordes|${HANDED_OVER})`,
    String.raw`${HANDS_OVER}\s(?:[\p{L}\d]+\s){0,5}?(?:sitt|sin|sina|ett|en)\s(?:\p{L}+\s)?(?:${REPORT_BACK}|${ANSWER})`,
    String.raw`${HANDS_OVER}${GAP}\s(?:i\senlighet\smed|enligt|utifrån|på|med\sanledning\sav)\s${BODY}s\s(?:uppdrag|begäran|beslut)`,
    String.raw`har\s(?:\p{L}+\s)?på\s${BODY}s\s(?:uppdrag|begäran)\s(?:\p{L}+\s)?(?:lämnat|redovisat|tagit\sfram|utrett|genomfört|inkommit)`,
    String.raw`har\s(?:nu\s)?(?:tagit\sfram|upprättat|sammanställt|gjort|lämnat)\s(?:den|det|de)\s(?:efterfrågade|begärda|beställda|utlovade)`,
    String.raw`(?:de[nt]?\s)?(?:efterfrågade|efterlysta|begärda|beställda|utlovade)\s(?:\p{L}+\s){1,3}?(?:redovisades|presenterades|delades\sut|lämnades|skickades\sut|överlämnades|gicks\sigenom|delgavs|tillställdes|sändes|mejlades|har\s(?:\p{L}+\s)?(?:skickats|redovisats|inkommit|kommit|lämnats|delats|tagits)|är\s(?:nu\s)?(?:klara?|klart|färdiga?|färdigt|framtag\p{L}+|inkom\p{L}+|inne)(?!\s(?:i|till)\s))`,
    String.raw`begärt\s\p{L}+\shar\s(?:nu\s)?(?:inkommit|kommit\sin|lämnats)`,
    String.raw`(?:har|är\snu)\s${GAP},\s(?:så\s)?som\s(?:vi|${BODY}|mötet|gruppen)\s(?:beslutade|bestämde|bad\som|begärde|efterfrågade|önskade|kom\söverens\som)`,
    String.raw`som\ssvar\spå\s(?:\p{L}+s\s)?\p{L}*uppdrag(?:et)?\s(?:har|lade|redovisade|presenterade|lämnade|överlämnade|(?:lägger|redovisar|presenterar|lämnar|överlämnar)\s(?:\p{L}+\s){0,2}?(?:nu|härmed))`,
    String.raw`som\ssvar\spå\s(?:\p{L}+s\s)?(?:uppdrag(?:et)?|fråg(?:a|an|or|orna)|begäran)${GAP}\slämnas\s(?:följande|här)`,
    String.raw`svar(?:et)?\spå\s(?:\p{L}+s\s)?uppdrag(?:et)?${GAP}\s(?:lämnas\s(?:härmed|i\sdenna)|överlämnas\shärmed|har\s(?:in)?lämnats|är\s(?:in)?(?:sänt|lämnat))`,
    String.raw`(?:härmed|nu)\s(?:överlämnas|lämnas|lämnar\s\p{L}+)\s(?:\p{L}+\s){0,2}?(?:svar\spå|redovisning\sav)\s(?:\p{L}+s\s)?uppdrag`,
    String.raw`detta\sär\s(?:\p{L}+s\s)?(?:${REPORT_BACK}|${ANSWER})`,
    String.raw`fick\ssvar\spå\s(?:sin|sina)\sfråg(?:a|or)\sfrån\s(?:förra|föregående)`,
    String.raw`har\snu\s(?:slutfört|färdigställt|avslutat)\s${WORK}`,
    String.raw`${WORK}(?:\s(?:om|av|för|kring)${GAP})?\s(?:togs\sfram${GAP}och\s)?${HANDED_OVER}\s(?:för|till)\s${BODY}`,
    String.raw`svar(?:et)?\spå\s(?:\p{L}+s\s)?\p{L}*granskningen${GAP}\s(?:kom\sin|inkom|har\s(?:inkommit|kommit\sin|(?:in)?lämnats)|är\s(?:in)?(?:sänt|lämnat))`,
  ].join('|'),
  examples: [
    'Redovisningen av uppdraget om skolskjuts lämnades till nämnden i maj.',
    'Återrapporteringen av badplatserna skedde vid nämndens möte i juni.',
    'I skrivelsen redovisar kontoret sitt svar på nämndens uppdrag om lekplatser.',
    'Förvaltningen lämnade i mars en slutrapport till nämnden.',
    'Enhetschefen redogör för sommaren i enlighet med nämndens uppdrag.',
    'Skolan har på nämndens begäran lämnat in en plan mot frånvaro.',
    'Kontoret har nu slutfört utredningen av alternativa lägen.',
    'Handlingsplanen togs fram i höstas och presenterades för nämnden i januari.',
    'Utredningen om lokaler överlämnades till kommunstyrelsen.',
    'Nämndens svar på granskningen kom in i april.',
    'Hemsidan är nu flyttad till det nya hotellet, som styrelsen bad om i februari.',
    'Kontoret har tagit fram den efterfrågade jämförelsen av avgifterna.',
    'Som svar på uppdraget har förvaltningen upprättat en plan.',
    'Som svar på nämndens uppdrag lägger chefen nu fram en plan för lekplatserna.',
    'De begärda uppgifterna om skolskjuts delgavs ledamöterna i maj.',
  ],
  counterExamples: [
    'Återrapporteringen av delegationsbeslut skedde som vanligt.',
    'Redovisningen av uppdraget ska lämnas till nämnden i maj.',
    'Årsredovisningen presenterades för nämnden.',
    'Förvaltningen lämnade en delårsrapport till nämnden.',
    'Handlingsplanen presenteras för nämnden i maj.',
    'Utredningen har inte överlämnats till nämnden.',
    'Utredningen presenterades i pressen.',
    'Som svar på uppdraget lägger förvaltningen i maj fram en plan.',
    'De begärda uppgifterna delges ledamöterna i maj.',
    'Svaret på granskningen har inte kommit in.',
  ],
})
