import { ERRAND, TO_BODY } from './doing-objects.ts'
import { somewhere, words, type Reading } from './doing-reading.ts'
import { TELLING_BY_WORDS } from './telling-words.ts'

const WORKING: readonly Reading[] = [[words('in(?!\\p{L})|fram|om(?!\\p{L})|vidare'), 'step']]

/** "samordnar svaret", "sammanställer kommunernas synpunkter": what many give is put together once. */
const THEIR_ANSWER =
  '(?:\\p{L}+s )?\\p{L}*(?:svaret|svaren|yttrandet|synpunkter(?:na)?|anmälningar(?:na)?|kommentarer(?:na)?)(?!\\p{L})'

/** Verbs whose meaning the words after them decide; the first pattern that fits counts, no fit leaves it to the verb. */
export const BY_WORDS: Readonly<Record<string, readonly Reading[]>> = {
  ...TELLING_BY_WORDS,
  ta: [
    [words('(?:på sig )?(?:uppdraget|uppgiften)(?!\\p{L})'), 'promise'],
    [words('ställning till'), 'told'],
    [
      words(
        'upp (?:att|hur|varför|problem)(?!\\p{L})|(?:ca |cirka )?\\d[\\d ]*(?:$|:|kr|kronor|tkr)|en (?:kort |liten )?(?:paus|rast|bensträckare|kaffepaus)',
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
        'över (?:ansvaret|som kontaktperson|efter|arbetet|uppgiften|uppdraget|bevakningen|kontakten|kontakterna|\\p{L}*(?:registret|listan|kassan|hemsidan|nycklarna|pärmarna|bokföringen|kontot))(?!\\p{L})',
      ),
      'deed',
    ],
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
  få: [
    [
      words(
        '(?:till|fram|ihop|igång|bort|ned|ner|ur|på plats|ordning på|tag i|tag på|tillbaka|klart?)(?!\\p{L})(?= (?:att|en|ett|det|den|dem|de|nya?|nytt|mer|\\p{L}{4,}))',
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
    [words('upp med(?!\\p{L})'), 'step'],
    [words('samman|i ordning|ut|in|om|upp\\s+\\p{L}'), 'deed'],
    [words('sig|frågan?|en fråga|frågor|ett yrkande|krav'), null],
  ],
  ansvara: [
    [words('för (?:detta|det|dem|saken)(?!\\p{L})'), 'deed'],
    [words(`[ .]*$|för (?:att|(?:\\p{L}+ )?${ERRAND}(?!\\p{L}))`), 'deed'],
    [words('för'), 'told'],
  ],
  teckna: [[words('(?:\\p{L}+ )?firma'), null]],
  stå: [
    [
      words('för (?:\\p{L}+ ){0,2}\\p{L}*(?:fika|mat|kaffe|dryck|lokal|transport|inköp|inbjudan|planering)'),
      'deed',
    ],
  ],
  gå: [
    [words('(?:[^ ]+ ){0,4}\\p{L}*(?:utbildning|kurs)(?:en)?(?!\\p{L})'), 'deed'],
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
  åka: [[words('[ .]*$|på (?:semester|resa)|bort(?!\\p{L})'), null]],
  avsluta: [
    [
      words(
        '(?:\\p{L}+ ){0,2}\\p{L}*(?:kontot?|avtalet|abonnemanget|prenumerationen|medlemskapet)(?!\\p{L})',
      ),
      'step',
    ],
  ],
  hälsa: [[words('på(?!\\p{L})'), 'step']],
  träffa: [
    [words('(?:\\p{L}+ ){0,3}(?:överenskommelse|\\p{L}*avtal|uppgörelse|rätt)(?!\\p{L})'), null],
    [words('.'), 'told'],
  ],
  titta: [[words('på|över|närmare|vidare|efter|in'), 'step']],
  kika: [[words('.'), 'step']],
  fylla: [[words('\\d|år'), null]],
  hålla: [
    [
      words(
        '(?:ett|en|två|tre|höstens|vårens) (?:\\p{L}+ )?\\p{L}*(?:seminari(?:um|er)|demonstration|utbildning(?:ar)?|kurs(?:er)?|workshop|föreläsning(?:ar)?|introduktion|städdag|träff(?:ar)?|samling|studiecirkel)(?!\\p{L})',
      ),
      'deed',
    ],
    [words('(?:[\\p{L}-]+ ){1,3}(?:informera|underrätta|uppdatera)[dt]e?(?!\\p{L})'), 'step'],
    [words('ihop|i (?!dag(?!\\p{L})|\\p{L}*talet)|koll|kontakt|reda|ögon|utkik|uppsikt|bevakning'), 'step'],
    [words('med|sig'), null],
  ],
  föra: [
    [
      words(
        'vidare|in(?!\\p{L})|över|upp|(?:det|detta|den|dem|frågan|saken|synpunkt\\p{L}*) (?:sedan |också |då )?vidare|(?:en )?(?:dialog|samtal|diskussion) med',
      ),
      'step',
    ],
    [words('anteckningar|protokoll|talan|dialog|ordet'), null],
  ],
  se: [
    [words('(?:över|på) (?:om|hur|ifall|möjlig\\p{L}*)(?!\\p{L})'), 'promise'],
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
  byta: [[words('tjänst|jobb|plats|arbets|roll|namn|uppdrag'), null]],
  ligga: [[words('på \\p{L}{3,}(?:en|et|na)(?: (?:om|för att|så att|angående)|[ .]*$)'), 'step']],
  fundera: [[words('vidare|(?:\\p{L}+ )+till nästa'), 'step']],
  låta: [
    [words('(?:till protokollet )?(?:anteckna|notera|föra till)(?!\\p{L})'), null],
    [words('(?!sig |som |det )(?:[\\p{L}-]+ ){0,3}?(?!vara)\\p{L}{2,}a(?!\\p{L})'), 'step'],
    [words('.'), null],
  ],
  verka: [[words('för att'), 'deed']],
  öppna: [[words('(?:ett |en )?(?:\\p{L}+ )?\\p{L}*konto'), 'deed']],
  fortsätta: [
    [
      words(
        '\\p{L}*(?:kontakterna|dialogen|diskussionerna)|(?:att )?(?:jaga|leta|arbeta|jobba|bevaka|driva|söka|undersöka|utreda|kontakta|samla|skriva|följa|se över|ta fram)(?!\\p{L})',
      ),
      'deed',
    ],
  ],
  slå: [
    [words('en signal|upp(?!\\p{L})'), 'step'],
    [words('.'), null],
  ],
  söka: [[words('sig|(?:en |ett )?(?:ny|nya|nytt|annan|annat) (?:tjänst|jobb|arbete|uppdrag)'), null]],
  driva: [[words('(?:ett|en) |\\p{Lu}'), null]],
  ha: [[words('hand om|med sig'), 'told']],
  starta: [[words('(?:upp )?(?:en|ett) '), 'deed']],
  // A motion or a protest has come in when it is told of.
  inkomma: [
    [
      words(
        '(?:\\p{L}+ ){0,3}?med(?! (?:\\p{L}+ ){0,2}?\\p{L}*(?:initiativ|motion|yrkande|medborgarförslag|interpellation|reservation|protest)(?:er)?(?!\\p{L}))',
      ),
      'step',
    ],
  ],
  komma: [
    [words('in med'), 'step'],
    [
      words(
        'tillbaka (?:med|till)|åter(?!\\p{L})|med (?:ett |en )?(?:\\p{L}+ )?(?:förslag|besked|underlag|utkast|rapport|sammanställning)',
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
        '(?:ett|en) (?:\\p{L}+ )?\\p{L}*(?:förslag|utkast|lista|sammanställning|inventering|schema|tidplan|affisch|enkät|inbjudan|mall|checklista)(?!\\p{L})',
      ),
      'step',
    ],
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
  skriva: [
    [words('(?:under)?[ .]*$|att|protokoll|minnesanteckning|dagens'), null],
    [
      words(
        '(?:ett|en) (?:\\p{L}+ )?\\p{L}*(?:brev|skrivelse|mejl|svar|ansökan|insändare|yttrande|artikel)(?!\\p{L})',
      ),
      'step',
    ],
  ],
  samla: [[words('in(?!\\p{L})'), 'step']],
  utse: [
    [
      words(
        '(?:var sin|varsin|(?:en|ett|sin) (?:\\p{L}+ )?(?:kontaktperson|representant|ersättare|deltagare|\\p{L}*ansvarig|ombud|samordnare))',
      ),
      'step',
    ],
  ],
  stämma: [
    [words('av'), 'step'],
    [words('.'), null],
  ],
  dela: [
    [
      words(
        'med sig av (?:\\p{L}+ )?\\p{L}*(?:mall|kalkyl|dokument|underlag|material|rutin|exempel|policy)(?:en|et|er|n)?(?!\\p{L})',
      ),
      'step',
    ],
    [words('med sig'), 'told'],
    [words('(?:i|på|via) (?:Teams|chatten|mejl)(?!\\p{L})'), 'step'],
    [words('ut(?!\\p{L})'), 'deed'],
    [
      words(
        '(?:\\p{L}+ ){0,2}(?:uppfattning|åsikt)|bedömning|synen|den bilden|förvaltning\\p{L}*|\\p{L}+s (?:bedömning|uppfattning)',
      ),
      null,
    ],
  ],
  arbeta: WORKING,
  jobba: WORKING,
  stänga: [[words('mötet|sammanträdet|kl(?!\\p{L})|\\d|[ .]*$'), null]],
  stöta: [[words('på'), 'step']],
  räkna: [
    [words('ut|på|om|fram|igenom'), 'deed'],
    [words('med'), null],
  ],
  välja: [[words('ut'), 'deed']],
  handla: [
    [words('om'), null],
    [words(''), 'deed'],
  ],
  bidra: [[words('med'), 'deed']],
  tänka: [[words('igenom|ut(?!\\p{L})'), 'step']],
  leda: [[words('.'), null]],
  förtydliga: [[words('(?:det|detta|den|texten|skrivningen) (?:i|till|före|innan|inför)(?!\\p{L})'), 'step']],
  samordna: [[words(THEIR_ANSWER), 'promise']],
  sammanställa: [[words(THEIR_ANSWER), 'promise']],
  förbereda: [
    [words('(?:diskussionen|mötet|frågan|ärendet|träffen|punkten|dagordningen)(?!\\p{L})'), 'step'],
  ],
  börja: [
    [
      words(
        'med (?:att (?:hälsa|tacka|presentera|informera|gå igenom)|en (?:kort )?(?:presentation|genomgång|runda|återblick))',
      ),
      null,
    ],
    [words('med(?!\\p{L})'), 'deed'],
    [words('.'), null],
  ],
}
