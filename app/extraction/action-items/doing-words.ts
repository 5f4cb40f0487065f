import { ERRAND, LEFT_BEHIND, SOMEBODY, TO_BODY, WRITER } from './doing-objects.ts'
import { latinPattern } from '../language/latin.ts'
import type { Doing } from './doings.ts'

type Reading = readonly [RegExp, Doing | null]

const words = (pattern: string): RegExp => latinPattern(`^(?:${pattern})`, 'u')
const somewhere = (pattern: string): RegExp => latinPattern(String.raw`(?<!\p{L})(?:${pattern})`, 'u')

const TALKING: readonly Reading[] = [
  [words('med|ihop sig|vidare'), 'step'],
  [words('.'), null],
]
const WORKING: readonly Reading[] = [[words('in(?!\\p{L})|fram|om(?!\\p{L})|vidare'), 'step']]

/** Verbs whose meaning the words after them decide; the first pattern that fits counts, no fit leaves it to the verb. */
export const BY_WORDS: Readonly<Record<string, readonly Reading[]>> = {
  ta: [
    [
      words(
        'upp (?:att|hur|varför|problem)(?!\\p{L})|en (?:kort |liten )?(?:paus|rast|bensträckare|kaffepaus)',
      ),
      null,
    ],
    [
      words(
        'med (?:sig|mig|oss|till|uppgift|punkten|ärendet|frågan|det|detta|den|synpunkt)|(?:det|detta|den|frågan|saken|synpunkt\\p{L}*) (?:med (?!i)|vidare|till)',
      ),
      'promise',
    ],
    [
      words(
        `upp (?:det|detta|den|saken)(?!\\p{L})|upp (?:.{0,60} )?(?:med (?!anledning)\\p{L}|till |${TO_BODY})`,
      ),
      'step',
    ],
    [words('upp'), 'told'],
    [
      words(
        '(?:hennes|hans|\\p{Lu}\\p{L}+s) plats|del|(?:ytterligare )?(?:ett )?steg|ordet|orda|till (?:orda|tals|vara)|plats|ställning|slut|emot(?! \\p{L}*(?:anmälning|beställning|bokning|förslag|tips|nominering|synpunkt))|ledigt|paus|avstånd|avsked|hänsyn|höjd|lång|tid|beslut|över(?!\\s\\p{L}+ (?:med|från))',
      ),
      null,
    ],
    [
      words(
        'fram|kontakt|reda|tag|in(?!\\p{L})|hand|gemensamt|möte|ny|dialog|på sig|ner|ned|bort|initiativ|en (?:ny |första |extra |egen )?(?:runda|dialog|diskussion|kontakt|titt|tur|sväng|vända|avstämning)',
      ),
      'step',
    ],
  ],
  lyfta: [
    [words('(?:det|detta|den|saken)(?!\\p{L})|vidare|in(?!\\p{L})|upp (?:det|detta|den|saken)'), 'step'],
    [somewhere(TO_BODY), 'step'],
  ],
  ställa: [
    [words('upp (?:som|i|till|för|och)(?!\\p{L})|upp[ .]*$'), null],
    [words('samman|i ordning|ut|in|om|upp\\s+\\p{L}'), 'deed'],
    [words('sig|frågan?|en fråga|frågor|ett yrkande|krav'), null],
  ],
  fråga: [
    [words('om|hur|vad|vem|vilk\\p{L}*|när|var|varför|efter|också|ifall|huruvida|åter'), null],
    [words(`runt|sin(?:a|t)? \\p{L}|de \\p{L}+ \\p{L}+na(?!\\p{L})|${SOMEBODY}`), 'step'],
  ],
  påminna: [
    [words('en (?:sista |extra )?gång|igen(?!\\p{L})|per |via '), 'step'],
    [
      words(
        `${SOMEBODY}|\\p{L}{3,}s \\p{L}*(?:sekreterare|ordförande|chef|presidium|styrelse|kansli|ombud)(?!\\p{L})|henne(?!\\p{L})|honom|dem(?!\\p{L})|sin(?:a|t)? \\p{L}`,
      ),
      'step',
    ],
    [words('alla|samtliga|medlemmarna'), 'told'],
  ],
  ansvara: [
    [words(`[ .]*$|för (?:att|(?:\\p{L}+ )?${ERRAND}(?!\\p{L}))`), 'deed'],
    [words('för'), 'told'],
  ],
  teckna: [[words('(?:\\p{L}+ )?firma'), null]],
  svara: [
    [words('för'), 'deed'],
    [words(WRITER), 'step'],
    [words('att|på (?:\\p{L}+ ){0,3}fråg\\p{L}*|hur|nej|ja|med att|också'), null],
    [
      words(
        `på (?:\\p{L}+ ){0,2}\\p{L}*(?:remiss|skrivelse|enkät|brev|mejl|mail|motion|medborgarförslag)\\p{L}*|${SOMEBODY}`,
      ),
      'step',
    ],
  ],
  stå: [
    [
      words('för (?:\\p{L}+ ){0,2}\\p{L}*(?:fika|mat|kaffe|dryck|lokal|transport|inköp|inbjudan|planering)'),
      'deed',
    ],
  ],
  gå: [
    [words('ut (?:med|till|via)|in på|till botten|vidare med|igenom .*med sin'), 'step'],
    [
      words(
        'igenom (?!\\p{L}*(?:tids?plan|utfall|resultat|statistik|ekonomi|bokslut|prognos|läge|rapport|siffr|budget|dagordning|protokoll|planering|förslag))',
      ),
      'told',
    ],
    [
      words('till (?=\\p{L}*(?:bank|post|affär|kommun|leverantör))|på (?=\\p{L}*(?:möte|utbildning|kurs))'),
      'deed',
    ],
  ],
  åka: [[words('[ .]*$'), null]],
  träffa: [
    [words('(?:\\p{L}+ ){0,3}(?:överenskommelse|\\p{L}*avtal|uppgörelse|rätt)(?!\\p{L})'), null],
    [words('.'), 'told'],
  ],
  lämna: [
    [words('över (?:ordet|klubban|ordförandeskapet|till \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[ .]*$)'), null],
    [words('(?:\\p{L}+ )?underlag(?:et)? (?:\\p{L}+ ){0,4}till'), 'step'],
    [words('sina? \\p{L}+ (?:skriftligt|i efterhand|senare)|till inkasso'), 'step'],
    [words(LEFT_BEHIND), null],
    [somewhere('förslag till (?:styrelsen|gruppen|nämnden|mötet|nästa)'), 'step'],
    [words('över|in(?!\\p{L})|ut(?!\\p{L})|vidare|tillbaka|besked'), 'step'],
    [words('(?:information|en kort|en muntlig|muntlig)'), 'told'],
  ],
  läsa: [[words('dagens|upp|högt|ur(?!\\p{L})|protokollet'), null]],
  prata: TALKING,
  tala: TALKING,
  titta: [[words('på|över|närmare|vidare|efter|in'), 'step']],
  kika: [[words('.'), 'step']],
  meddela: [
    [words('[ .]*$'), 'step'],
    [words('förhinder|frånvaro|jäv|att|avgång|följande|från'), null],
    [words(`detta|det(?!\\p{L})|${SOMEBODY}`), 'step'],
  ],
  rapportera: [
    [words('vidare|tillbaka|in(?!\\p{L})'), 'step'],
    [words('från|om|att|läget'), null],
  ],
  återkoppla: [
    [words('[ .]*$'), 'step'],
    [words('från'), null],
    [words('till|detta|resultat\\p{L}*|när|så snart|efter|svar\\p{L}*'), 'step'],
  ],
  informera: [[words('sin(?:a|t)? \\p{L}'), 'step']],
  fylla: [[words('\\d|år'), null]],
  berätta: [
    [
      words(
        '(?:också )?(?:från|om (?:sin[at]? |vår[at]? |\\p{L}+s )?(?:\\p{L}+ )?\\p{L}*(?:erfarenhet|upplevels|lärdom|besök|händels|resa)\\p{L}*(?!.*(?:nästa|kommande|sammanträdet den|mötet den)))',
      ),
      null,
    ],
  ],
  delge: [[words('övriga|oss|gruppen'), 'step']],
  hålla: [
    [words('(?:[\\p{L}-]+ ){1,3}(?:informera|underrätta|uppdatera)[dt]e?(?!\\p{L})'), 'step'],
    [words('ihop|i (?!dag(?!\\p{L})|\\p{L}*talet)|koll|kontakt|reda|ögon|utkik|uppsikt|bevakning'), 'step'],
    [words('med|sig'), null],
  ],
  föra: [
    [
      words(
        'vidare|in(?!\\p{L})|över|upp|(?:det|detta|den|frågan|saken|synpunkt\\p{L}*) vidare|(?:en )?(?:dialog|samtal|diskussion) med',
      ),
      'step',
    ],
    [words('anteckningar|protokoll|talan|dialog|ordet'), null],
  ],
  se: [
    [words('över|(?:\\p{L}+ ){1,3}över (?:hur|vilk|om )|till att|till så|efter|fram emot att(?!.)'), 'step'],
  ],
  höra: [
    [words('av|efter|runt|med(?!\\p{L})|sig för'), 'step'],
    [words('till|hemma|ihop'), null],
  ],
  förhöra: [[words('sig'), 'step']],
  följa: [
    [words('med[ .]*$'), null],
    [words('upp|med|frågan|detta|utveckling\\p{L}*|ärendet'), 'deed'],
    [words('.'), null],
  ],
  besvara: [
    [
      words(
        '(?!.*(?:senast|skriftlig))(?:\\p{L}+ ){0,3}(?:\\p{L}*(?:frågor|frågorna|frågeställning\\p{L}*)|interpellationen)(?!\\p{L})',
      ),
      null,
    ],
    [words('(?:\\p{L}+ )?(?:skrivelsen|brevet|remissen|enkäten|motionen|medborgarförslaget|mejlet)'), 'step'],
  ],
  återkomma: [[words('till (?:mötet|sammanträdet|salen|lokalen)(?: kl.*|[ .]*)$'), null]],
  byta: [[words('tjänst|jobb|plats|arbets|roll|namn|uppdrag'), null]],
  ge: [[words('(?:\\p{L}+ ){0,2}besked'), 'step']],
  ligga: [[words('på \\p{L}{3,}(?:en|et|na)(?: (?:om|för att|så att|angående)|[ .]*$)'), 'step']],
  fundera: [[words('vidare|(?:\\p{L}+ )+till nästa'), 'step']],
  tipsa: [[words(SOMEBODY), 'step']],
  låta: [
    [words('(?!sig |som |det )(?:[\\p{L}-]+ ){0,3}?(?!vara)\\p{L}{2,}a(?!\\p{L})'), 'step'],
    [words('.'), null],
  ],
  verka: [[words('för att'), 'deed']],
  öppna: [[words('(?:ett |en )?(?:\\p{L}+ )?\\p{L}*konto'), 'deed']],
  fortsätta: [[words('\\p{L}*(?:kontakterna|dialogen|diskussionerna)|(?:att )?(?:jaga|leta)'), 'deed']],
  slå: [
    [words('en signal|upp(?!\\p{L})'), 'step'],
    [words('.'), null],
  ],
  söka: [[words('sig|(?:en |ett )?(?:ny|nya|nytt|annan|annat) (?:tjänst|jobb|arbete|uppdrag)'), null]],
  driva: [[words('(?:ett|en) |\\p{Lu}'), null]],
  komma: [
    [words('in med'), 'step'],
    [
      words(
        'tillbaka (?:med|till)|åter(?!\\p{L})|med (?:ett |en )?(?:\\p{L}+ )?(?:förslag|besked|underlag|utkast)',
      ),
      'promise',
    ],
  ],
  bjuda: [
    [words('in(?!\\p{L})'), 'step'],
    [words('på'), 'told'],
  ],
  göra: [
    [
      words(
        '(?:sitt|sin|ett) (?:examensarbete|praktik|arbete|jobb|bästa)|praktik|skillnad|nytta|(?:ett )?(?:bra|fint|gott)(?!\\p{L})',
      ),
      null,
    ],
    [
      words(
        '(?:en |ett )?(?:\\p{L}+ )?(?:föredragning|presentation|genomgång|återblick|inlägg|reservation|dragning|anteckning|tillägg|bedömning|gällande|sitt)',
      ),
      'told',
    ],
  ],
  dra: [
    [words('igång|i gång|ihop|upp|in(?!\\p{L})|i (?:det|detta|frågan|arbetet)(?!\\p{L})'), 'deed'],
    [words('.'), null],
  ],
  lägga: [
    [words('fram|ett förslag|förslag|till att|ner|ned'), 'told'],
    [words('upp|ut|in(?!\\p{L})|om|över|på|till (?!att|hand)|ihop|samman'), 'step'],
  ],
  sätta: [[words('upp|ihop|samman|in(?!\\p{L})|igång|i gång|ut|sig in'), 'step']],
  skriva: [[words('(?:under)?[ .]*$|att|protokoll|minnesanteckning|dagens'), null]],
  stämma: [
    [words('av'), 'step'],
    [words('.'), null],
  ],
  anmäla: [
    [words('[ .]*$'), 'deed'],
    [words('jäv|förhinder|frånvaro|intresse|att|avvikande|reservation|protokoll|nyval'), null],
    [words('\\p{Lu}\\p{L}|oss|sig|dem|deltagar\\p{L}*|laget'), 'deed'],
  ],
  diskutera: [[words('(?:(?:det|detta|den|saken|frågan) )?(?:vidare )?med(?!\\p{L})'), 'step']],
  dela: [
    [words('med sig'), 'told'],
    [words('ut(?!\\p{L})'), 'deed'],
    [
      words(
        'uppfattning|åsikt|bedömning|synen|den bilden|förvaltning\\p{L}*|\\p{L}+s (?:bedömning|uppfattning)',
      ),
      null,
    ],
  ],
  arbeta: WORKING,
  jobba: WORKING,
  stänga: [[words('mötet|sammanträdet|kl(?!\\p{L})|\\d|[ .]*$'), null]],
  stöta: [[words('på'), 'step']],
  begära: [
    [words('in(?!\\p{L})'), 'step'],
    [words('ordet|ajournering|votering|återremiss|streck|replik|att|förtydligande|svar på'), null],
    [words('.'), null],
  ],
  be: [[words('om (?:\\p{L}+ ){0,2}\\p{L}*(?:offert|pris|uppgift|anstånd|besked)\\p{L}*'), 'deed']],
  räkna: [
    [words('ut|på|om|fram|igenom'), 'deed'],
    [words('med'), null],
  ],
  bekräfta: [[words('bokning|till|deltag'), 'deed']],
  välja: [[words('ut'), 'deed']],
  handla: [
    [words('om'), null],
    [words(''), 'deed'],
  ],
  bidra: [[words('med'), 'deed']],
  redovisa: [
    [
      words(
        '(?:per (?:den )?\\d.* )?(?:(?:ett|en|det) )?(?:\\p{L}+ )?\\p{L}*(?:underskott|överskott|utfall|resultat|prognos|läget|statistik|ekonomi|kostnad|siffr)\\p{L}*',
      ),
      null,
    ],
  ],
  tänka: [[words('igenom|ut(?!\\p{L})'), 'step']],
  leda: [[words('.'), null]],
}
