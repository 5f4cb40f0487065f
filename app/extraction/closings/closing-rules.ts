import { type ClosingRule, defineClosing } from './closing-rule.ts'
import {
  ANSWER,
  ASSIGNMENT,
  CARRIED_OUT,
  DONE,
  GAP,
  MATTER,
  MATTER_STEM,
  REPORT_BACK,
} from './closing-words.ts'

const JUDGED = String.raw`(?:anse[rs]?|förklara[rs]?|förklarade|bedöm(?:er|s)|noterar|konstaterar|beslutar|beslutet|betrakta[rs]?|beslutade)`
const IS = String.raw`(?:anses|förklaras|bedöms|betraktas|ses\ssom|är|var|har|får\sanses|ska\sanses|noteras|kan\sanses)`
const ENDS = String.raw`(?:avslutas|avslutats|avskrivs|avskrivits|skrivs\sav)`
const STRUCK = String.raw`(?:stryks|strukits|avförs|tas\sbort|förs\sbort|läggs\sned|läggs\sner|återkallas|upphävs|upphör|dras\stillbaka|utgår)`
/** "kan därmed avskrivas": said of what is at its end, where "kan avskrivas" alone only allows it. */
const MAY_END = String.raw`kan\s(?:därmed|härmed|nu|således|med\sdetta)\s(?:avskrivas|avslutas|strykas|avföras)`
/** The item of a list of what is followed up. */
const WATCH = String.raw`bevaknings?(?:en|punkten|ärendet)`

/** In order: what is declared, what is taken back, what is accepted, what is told. */
export const CLOSING_RULES: readonly ClosingRule[] = [
  defineClosing({
    id: 'declared-done',
    kind: 'closed',
    stems: [
      'avsluta[dt]|slutför|slutbeh|fullgj|fullfölj|besvara[dt]|färdig|omhänder|avskriv|återra|klar|verkställt|uppfyllt|genomför[dt]|utför[dt]|redovisat|rapporterat',
      MATTER_STEM,
    ],
    source: String.raw`${JUDGED}${GAP}${MATTER}${GAP}${DONE}|${JUDGED}${GAP}${ASSIGNMENT}${GAP}${CARRIED_OUT}|${MATTER}${GAP}\s${IS}${GAP}${DONE}|${ASSIGNMENT}${GAP}\s${IS}${GAP}${CARRIED_OUT}|(?:är|anses)\s(?:\p{L}+med\s|nu\s)?(?:\p{L}+s\s)?${MATTER}${GAP}${DONE}|har\s(?:\p{L}+s\s)?${ASSIGNMENT}${GAP}\s(?:slutförts|fullgjorts|fullföljts|genomförts|verkställts|utförts|besvarats|avslutats|(?:åter|slut)(?:rapporterats|redovisats))|${ASSIGNMENT}\s(?:därmed|härmed)\s${CARRIED_OUT}|har\s(?:\p{L}+\s)?(?:slutfört|fullgjort|fullföljt|genomfört|verkställt)\s(?:sitt|sina|nämndens|styrelsens)?\s?${ASSIGNMENT}`,
    examples: [
      'Nämnden anser uppdraget avslutat.',
      'Styrelsen förklarar uppdraget att se över avgifterna slutfört.',
      'Motionen är besvarad.',
      'Nämnden anser initiativet vara omhändertaget.',
      'Initiativet om gång- och cykelvägar är nu avslutat.',
      'Med detta anses uppdraget fullgjort.',
      'Med detta är uppdraget från den 3 mars 2030 § 12 fullgjort.',
      'Nämnden noterar att uppdraget är genomfört.',
      'I och med redovisningen är nämndens uppdrag avslutat.',
      'Arbetsgruppen har slutfört sitt uppdrag.',
      'Därmed har uppdraget från den 4 maj 2029 besvarats.',
      'Arbetet är klart och uppdraget därmed avslutat.',
      'Återremissen är därmed besvarad.',
      'Därmed anses ärende KS 2030/45 vara slutbehandlat.',
      'Förvaltningen har fullföljt sitt uppdrag.',
    ],
    counterExamples: [
      'Nämnden ger förvaltningen i uppdrag att avsluta avtalet.',
      'Mötet förklaras avslutat.',
      'Projektet är genomfört till hälften.',
      'Det är oklart om uppdraget är slutfört.',
      'Förvaltningen räknar med att uppdraget är slutfört i maj.',
    ],
  }),
  defineClosing({
    id: 'ended',
    kind: 'closed',
    stems: [
      'avslut|avskriv|skrivs av|besvaras|strykas|avföras|föranleder|upphör|aktuell|lägg(?:a|er|s) ',
      `${MATTER_STEM}|bevakning`,
    ],
    source: String.raw`${WATCH}\s(?:\p{L}+\s){0,4}?(?:avslutas|upphör|avskrivs)|${MATTER}${GAP}\s(?:inaktuell[at]?|(?:inte|ej)\slängre\s(?:är\s)?aktuell[at]?)\soch\s(?:\p{L}+\s)?(?:avskrivs|avslutas|utgår|stryks|tas\sbort)|(?:lägger|lägga)\s(?:\p{L}+\s)?${ASSIGNMENT}${GAP}\still\shandlingarna|${ASSIGNMENT}${GAP}\släggs\still\shandlingarna|${MATTER}${GAP}\s${MAY_END}|${MATTER}\s(?:\p{L}+\s){0,2}?(?:är|har)${GAP}\sföranleder\singen\s(?:ytterligare\s|vidare\s|annan\s)?åtgärd|avslutar\s(?:\p{L}+\s){0,2}?(?:uppdrag(?:et|en)?|ärendet|granskningen)|${MATTER}${GAP}\savslut(?:as|ats)|avskriv(?:er|a)\s(?:\p{L}+\s){0,3}?${MATTER}|${MATTER}\s(?:\p{L}+\s){0,2}?${ENDS}|(?:motionen|\p{L}*förslaget|interpellationen|initiativet)\sbesvaras`,
    examples: [
      'Styrelsen avslutar uppdraget om en ny webbplats.',
      'Nämnden avskriver ärendet.',
      'Bevakningspunkten avskrivs.',
      'Bevakningen av badplatsen avslutas.',
      'Uppdraget är inte längre aktuellt och utgår.',
      'att lägga uppdraget till handlingarna',
      'Uppdraget kan därmed avskrivas.',
      'Ärendet kan med detta avslutas.',
      'Ärendet är redovisat och föranleder ingen ytterligare åtgärd.',
      'Medborgarförslaget besvaras med förvaltningens yttrande.',
    ],
    counterExamples: [
      'Ordföranden avslutar mötet.',
      'Projektet pågår och avslutas i december.',
      'Motionen besvaras senast den 1 maj.',
      'Uppdraget är inte längre aktuellt för skolan.',
      'Diskussion förs om uppdraget kan avslutas.',
      'Projektet avslutas med en konferens.',
      'Frågan avslutas med att ordföranden tackar.',
      'Uppdraget som revisor avslutas vid årsstämman.',
      'att lägga informationen om uppdragen till handlingarna',
      'Uppdraget kan avslutas först när lokalen är såld.',
      'Ärendet föranleder en diskussion.',
      'Anmälan föranleder ingen åtgärd.',
    ],
  }),
  defineClosing({
    id: 'decides-end',
    kind: 'closed',
    decided: true,
    stems: ['avsluta|avskriva|avföra|stryka|ta bort', `${MATTER_STEM}|bevakning`],
    source: String.raw`(?:(?:^|beslutar\s|beslutade\s)(?:att\s)?)(?:(?:avsluta|avskriva)\s(?:\p{L}+\s){0,3}?(?:${MATTER}|${WATCH})|(?:avföra|stryka|ta\sbort)\s(?:\p{L}+\s){0,3}?(?:${MATTER}|${WATCH})${GAP}\s(?:från|ur)\s(?:\p{L}+\s)?\p{L}*listan)`,
    examples: [
      'att avföra uppdraget om skolskjuts från uppdragslistan',
      'Nämnden beslutar att ta bort punkten ur bevakningslistan.',
      'att avsluta uppdraget om trygghetsvärdar',
      'Avsluta uppdraget om trygghetsvärdar.',
      'Nämnden beslutar att avsluta uppdraget.',
    ],
    counterExamples: [
      'ge förvaltningen i uppdrag att avsluta projektet',
      'Avsluta avtalet med leverantören.',
      'att stryka förslaget ur texten',
    ],
  }),
  defineClosing({
    id: 'decides-revoke',
    kind: 'revoked',
    decided: true,
    stems: ['upphäva|återkalla|återta', 'uppdrag|beslut'],
    source: String.raw`(?:(?:^|beslutar\s|beslutade\s)(?:att\s)?)(?:upphäva|återkalla|återta)\s(?:\p{L}+\s){0,3}?(?:uppdrag(?:et)?|beslut(?:et)?)`,
    examples: [
      'att upphäva uppdraget om en ny ishall',
      'Nämnden beslutar återkalla sitt uppdrag till förvaltningen.',
    ],
    counterExamples: ['att upphäva delegationsordningen', 'ge förvaltningen i uppdrag att upphäva avtalet'],
  }),
  defineClosing({
    id: 'revoked',
    kind: 'revoked',
    stems: [
      'upphäv|upphör|återta|återkalla|stryk|struk|avför|tas bort|förs bort|tar bort|läggs ne|dras till|utgår|bevakning',
    ],
    source: String.raw`(?:upphäver|upphävde)\s(?:\p{L}+\s){0,4}?(?:beslut(?:et)?|uppdrag(?:et)?|\p{L}+beslut)|(?:återtar|återkallar)\suppdraget|(?:\p{L}*punkten|ärendet|${WATCH})\s(?:[\p{L}\d]+\s){0,4}?${STRUCK}|(?:avför|stryker|tar\sbort)\s(?:\p{L}+\s){0,3}?(?:${MATTER}|${WATCH})${GAP}\s(?:från|ur)\s(?:\p{L}+\s)?\p{L}*listan|(?:uppdraget|uppdrag\s(?:nr\s)?\d[\d:/]*)${GAP}\s${STRUCK}|beslutet${GAP}§${GAP}\supphävs`,
    examples: [
      'Nämnden upphäver beslutet om samråd.',
      'Uppdraget stryks från bevakningslistan.',
      'Ärendet avförs från bevakningslistan.',
      'Bevakningen tas bort.',
      'Uppdrag 14 tas bort från listan.',
      'Uppdraget 2031 utgår.',
      'Punkten 4 i bevakningslistan tas bort.',
      'Nämnden stryker uppdraget om lekplatser ur uppdragslistan.',
      'Nämnden återkallar uppdraget till förvaltningen.',
      'Uppdraget att se över lekplatserna återkallas.',
      'Beslutet den 4 maj 2029, § 44, upphävs.',
    ],
    counterExamples: [
      'Nämnden upphäver delegationsordningen.',
      'Avtalet upphör den 31 december.',
      'Bevakningen av badplatsen ökar i sommar.',
      'Stolarna stryks från inköpslistan.',
      'Uppdraget som ordförande upphör den 31 december.',
    ],
  }),
  defineClosing({
    id: 'report-accepted',
    kind: 'reported',
    stems: [
      'framtag|(?:åter|slut)(?:rapport|redovisning)|(?:rapport|redovisning|redogörelse|återkoppling|svar)(?:en|et)? (?:av|om|på|gäll|avse)',
    ],
    source: String.raw`(?:godkänner|antar)\s(?:den|det|de)\sframtag(?:na|en|et)|(?:godkänner|godkänna|lägger|lägga|noterar|notera|tar\sdel\sav|ta\sdel\sav|tar\semot|ställer\ssig\sbakom)\s(?:\p{L}+\s){0,4}?(?:${REPORT_BACK}|${ANSWER})|(?:${REPORT_BACK}|${ANSWER})${GAP}\s(?:godkänns|godkändes|läggs\still|lades\still|noteras)`,
    examples: [
      'Nämnden godkänner återrapporteringen av tillsynen.',
      'Slutrapport för projektet godkänns.',
      'Återrapporteringen läggs till handlingarna.',
      'Styrelsen lägger redovisningen av uppdraget till handlingarna.',
      'Nämnden godkänner svaret på uppdraget som sitt eget.',
    ],
    counterExamples: [
      'Nämnden godkänner årsredovisningen.',
      'Nämnden godkänner återrapporteringen av delegationsbeslut.',
    ],
  }),
  defineClosing({
    id: 'reported',
    kind: 'reported',
    stems: [
      'fått (?:svar|återrapport|redovisning)|(?:åter|slut|av)(?:rapport|redovis)|besvara|återkomm|återkoppl|svar på |redovisas |redovisa(?:r|s|des) (?:resultatet |i denna|uppdrag|nämnd|styrelse|för)|uppdraget r',
    ],
    source: String.raw`(?:har|ha)\s(?:\p{L}+\s){0,2}?fått\s(?:svar\spå|återrapport(?:ering)?\s(?:av|på)|redovisning\sav)\s(?:sitt|sina|\p{L}+s)\s${ASSIGNMENT}|har\s(?:\p{L}+\s){0,2}?(?:åter|slut)(?:rapporterat|redovisat)|(?:åter|slut)(?:rapporterar|redovisar|rapporterade|redovisade|rapporterades|redovisades|rapporterats|redovisats|rapporteras\s(?:nu|härmed))|(?:härmed|med\sden(?:na|\shär)\s\p{L}+)\s(?:åter(?:rapporteras|redovisas)|redovisas\suppdraget)|redovisas\sresultatet\sav\suppdraget|${ASSIGNMENT}${GAP}\s(?:åter|slut)?redovisas\shärmed|(?:presenterar|redovisar|lämnar|föredrar|avser|utgör|utgöra|är\sen)\s(?:\p{L}+\s){0,3}?${REPORT_BACK}|(?:är|utgör|med|lämnar|ger)\s(?:ett\s|en\s)?${ANSWER}|återkommer\snu\smed|(?:avrapporterar|redovisar|återkopplar)\s(?:resultatet\sav\s)?(?:uppdraget|nämndens\suppdrag|styrelsens\suppdrag)|uppdraget\s(?:av)?(?:redovisades|rapporterades)|(?:besvara|besvarar|besvarade)\s(?:\p{L}+\s){0,2}?uppdraget|har\såterkommit\smed|resultatet?\sredovisas\si\sdenna|resultat\sredovisas\si\sdenna`,
    examples: [
      'Karin Ek återrapporterar om arbetet med lekplatserna.',
      'Utredningen återrapporterades till nämnden den 14 november.',
      'Olle Ek presenterar slutredovisningen av projektet.',
      'Ärendet avser återrapportering av utredningen.',
      'Förvaltningen vill med denna skrivelse besvara uppdraget.',
      'Härmed återrapporteras uppdraget om skolskjuts.',
      'Förbundschefen avrapporterar uppdraget.',
      'Uppdraget från maj redovisas härmed.',
      'Nämnden har därmed fått svar på sitt uppdrag.',
      'Nämnden anser sig ha fått svar på sitt uppdrag.',
      'I ärendet redovisas resultatet av uppdraget.',
      'Detta ärende är ett svar på nämndens uppdrag den 4 maj 2029, § 44.',
    ],
    counterExamples: [
      'Ingen återrapportering görs på mötet.',
      'Vi har fått svar från kommunen.',
      'Nämnden har inte fått svar på sitt uppdrag.',
      'Förvaltningen ska återrapportera i maj.',
      'Uppdraget redovisas till nämnden i maj.',
    ],
  }),
]
