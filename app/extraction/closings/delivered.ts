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
    'tagit fram|upprättat|sammanställt|gjort|som svar på|lämna|redovisa|presenter|redogör|redogjor|skedde|gjordes|slutfört|färdigställt|inkom|kom in|kommit in|föredrog|rapporter',
    'efterfrågade|begärda|beställda|utlovade|uppdrag|begäran|rapport|redovisning|utred|kartlägg|inventer|översyn|analys|sammanställ|utvärder|förstudi|genomlys|plan|granskning',
  ],
  source: [
    String.raw`(?:${REPORT_BACK}|${ANSWER})(?!\p{L}|\sav\s(?:delegation|delegering|anmälning))${GAP}\s(?:skedde|gjordes|${HANDED_OVER})`,
    String.raw`${HANDS_OVER}\s(?:[\p{L}\d]+\s){0,5}?(?:sitt|sin|sina|ett|en)\s(?:\p{L}+\s)?(?:${REPORT_BACK}|${ANSWER})`,
    String.raw`${HANDS_OVER}${GAP}\s(?:i\senlighet\smed|enligt|utifrån|på|med\sanledning\sav)\s${BODY}s\s(?:uppdrag|begäran|beslut)`,
    String.raw`har\s(?:\p{L}+\s)?på\s${BODY}s\s(?:uppdrag|begäran)\s(?:\p{L}+\s)?(?:lämnat|redovisat|tagit\sfram|utrett|genomfört|inkommit)`,
    String.raw`har\s(?:nu\s)?(?:tagit\sfram|upprättat|sammanställt|gjort|lämnat)\s(?:den|det|de)\s(?:efterfrågade|begärda|beställda|utlovade)`,
    String.raw`som\ssvar\spå\s(?:\p{L}+s\s)?\p{L}*uppdraget\shar`,
    String.raw`har\snu\s(?:slutfört|färdigställt|avslutat)\s${WORK}`,
    String.raw`${WORK}(?:\s(?:om|av|för|kring)${GAP})?\s(?:togs\sfram${GAP}och\s)?${HANDED_OVER}\s(?:för|till)\s${BODY}`,
    String.raw`svar(?:et)?\spå\s(?:\p{L}+s\s)?\p{L}*granskningen${GAP}\s(?:kom\sin|inkom|har\sinkommit|har\skommit\sin)`,
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
    'Kontoret har tagit fram den efterfrågade jämförelsen av avgifterna.',
    'Som svar på uppdraget har förvaltningen upprättat en plan.',
  ],
  counterExamples: [
    'Återrapporteringen av delegationsbeslut skedde som vanligt.',
    'Redovisningen av uppdraget ska lämnas till nämnden i maj.',
    'Årsredovisningen presenterades för nämnden.',
    'Förvaltningen lämnade en delårsrapport till nämnden.',
    'Handlingsplanen presenteras för nämnden i maj.',
    'Utredningen har inte överlämnats till nämnden.',
    'Utredningen presenterades i pressen.',
    'Svaret på granskningen har inte kommit in.',
  ],
})
