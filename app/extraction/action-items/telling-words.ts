import { FROM_OUTSIDE, LEFT_BEHIND, SOMEBODY, WRITER } from './doing-objects.ts'
import { somewhere, words, type Reading } from './doing-reading.ts'

const TALKING: readonly Reading[] = [
  [words('med|ihop sig|vidare'), 'step'],
  [words('.'), null],
]
/** Verbs of telling, asking and handing over. */
export const TELLING_BY_WORDS: Readonly<Record<string, readonly Reading[]>> = {
  fråga: [
    [words('om|hur|vad|vem|vilk\\p{L}*|när|var|varför|efter|också|ifall|huruvida|åter'), null],
    [words(`runt|sin(?:a|t)? \\p{L}|de \\p{L}+ \\p{L}+na(?!\\p{L})|${SOMEBODY}`), 'step'],
  ],
  efterhöra: [[words('hos|med|om(?!\\p{L})'), 'step']],
  påminna: [
    [words('på sina? \\p{L}'), 'step'],
    [somewhere('i (?:nästa|kommande) (?:utskick|brev|nyhetsbrev|medlemsbrev|medlemsblad|nummer)'), 'step'],
    [words('en (?:sista |extra )?gång|igen(?!\\p{L})|per |via '), 'step'],
    [
      words(
        `${SOMEBODY}|\\p{L}{3,}s \\p{L}*(?:sekreterare|ordförande|chef|presidium|styrelse|kansli|ombud|vd|direktör|rektor|kassör|kontaktperson)(?!\\p{L})|henne(?!\\p{L})|honom|dem(?!\\p{L})|sin(?:a|t)? \\p{L}`,
      ),
      'step',
    ],
    [words('alla|samtliga|medlemmarna'), 'told'],
  ],
  svara: [
    [words('för'), 'deed'],
    [words(WRITER), 'step'],
    [words('att|på (?:\\p{L}+ ){0,3}fråg\\p{L}*|hur|nej|ja|med att|också'), null],
    [
      words(
        `på (?:\\p{L}+ ){0,2}\\p{L}*(?:remiss|skrivelse|enkät|brev|mejl|mail|motion|medborgarförslag)\\p{L}*|på den (?:för|till|innan|senast)|\\p{Lu}{2,5} (?:.* )?(?:inom|senast|innan|före)(?!\\p{L})|${SOMEBODY}`,
      ),
      'step',
    ],
  ],
  lämna: [
    // "lämnar frågan till ekonomichefen": another's now.
    [words('(?:frågan|ärendet|den|detta) (?:vidare |över )?till'), null],
    [words('över (?:ordet|klubban|ordförandeskapet|till \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[ .]*$)'), null],
    [words('(?:\\p{L}+ )?underlag(?:et)? (?:\\p{L}+ ){0,4}till'), 'step'],
    [words('sina? \\p{L}+ (?:skriftligt|i efterhand|senare)|till inkasso'), 'step'],
    [words('(?:nyckel|nyckl|kvitto|kvitt|pärm|blankett|papper|list)\\p{L}* till'), 'step'],
    [words(LEFT_BEHIND), null],
    [somewhere('förslag till (?:styrelsen|gruppen|nämnden|mötet|nästa)'), 'step'],
    [words('över|in(?!\\p{L})|ut(?!\\p{L})|vidare|tillbaka|besked'), 'step'],
    [words('(?:information|en kort|en muntlig|muntlig)'), 'told'],
  ],
  efterlysa: [
    [
      somewhere('på (?:Facebook|hemsidan|nätet)|i (?:gruppen|bladet|nyhetsbrevet|medlemsbrevet)|bland'),
      'step',
    ],
  ],
  framföra: [
    [
      words(
        '(?:detta|det|frågan|saken|(?:\\p{L}+s )?\\p{L}*(?:synpunkt|önskemål|kritik|åsikt|klagomål)\\p{L}*) (?:till|vid|hos)(?!\\p{L})',
      ),
      'step',
    ],
  ],
  påtala: [[words('(?:detta|det|saken|frågan|bristen|felet) (?:för|till|hos)(?!\\p{L})'), 'step']],
  påpeka: [[words('(?:detta|det|saken) (?:för|till|hos)(?!\\p{L})'), 'step']],
  underrätta: [
    [
      words(`${SOMEBODY}|henne(?!\\p{L})|honom(?!\\p{L})|dem(?!\\p{L})|\\p{L}+(?:en|na)(?: om)?(?!\\p{L})`),
      'step',
    ],
  ],
  tacka: [[words('ja(?!\\p{L})|nej(?!\\p{L})'), 'step']],
  läsa: [[words('dagens|upp|högt|ur(?!\\p{L})|protokollet'), null]],
  prata: TALKING,
  tala: TALKING,
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
  informera: [
    [words('från(?!\\p{L})'), null],
    [
      words(
        'sin(?:a|t)? \\p{L}|de (?:\\p{L}+ )?som(?!\\p{L})|(?:alla |de )?(?:boende|hyresgästerna|hushållen|grannarna|föräldrarna)(?!\\p{L})',
      ),
      'step',
    ],
  ],
  berätta: [
    [
      words(
        '(?:också )?(?:från|om (?:sin[at]? |vår[at]? |\\p{L}+s )?(?:\\p{L}+ )?\\p{L}*(?:erfarenhet|upplevels|lärdom|besök|händels|resa)\\p{L}*(?!.*(?:nästa|kommande|sammanträdet den|mötet den)))',
      ),
      null,
    ],
  ],
  redogöra: [[somewhere('(?:vid|på|till|under) (?:nästa|kommande) '), 'told']],
  delge: [
    [somewhere('i efterhand|efter (?:mötet|sammanträdet)'), 'promise'],
    [words('övriga|oss|gruppen'), 'step'],
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
  ge: [
    [
      words(
        '(?:\\p{L}+ ){0,2}besked|in(?!\\p{L})|(?:honom|henne|dem|\\p{Lu}\\p{L}+) ett (?:skriftligt |muntligt )?svar',
      ),
      'step',
    ],
  ],
  tipsa: [[words(SOMEBODY), 'step']],
  anmäla: [
    [
      words(
        '[ .]*$|(?:\\p{L}+ )?till (?:\\p{L}*kommunen|polisen|försäkring\\p{L}*|\\p{L}*förvaltning\\p{L}*|\\p{L}*kontoret)',
      ),
      'deed',
    ],
    [words('jäv|förhinder|frånvaro|intresse|att|avvikande|reservation|protokoll|nyval'), null],
    [words('\\p{Lu}\\p{L}|oss|alla|samtliga|sig|dem|deltagar\\p{L}*|laget'), 'deed'],
  ],
  diskutera: [[words('(?:(?:det|detta|den|saken|frågan) )?(?:vidare )?med(?!\\p{L})'), 'step']],
  begära: [
    [words('(?:in|ut)(?!\\p{L})'), 'step'],
    [words(FROM_OUTSIDE), 'step'],
    [words('ordet|ajournering|votering|återremiss|streck|replik|att|förtydligande|svar på'), null],
    [words('.'), null],
  ],
  be: [
    [words('(?:dem|dom|henne|honom)(?!\\p{L})(?: \\p{L}+)? om '), 'step'],
    [words('om (?:\\p{L}+ ){0,2}\\p{L}*(?:offert|pris|uppgift|anstånd|besked)\\p{L}*'), 'deed'],
  ],
  kräva: [[words(FROM_OUTSIDE), 'step']],
  bekräfta: [[words('bokning|till|deltag'), 'deed']],
  redovisa: [
    // "redovisar siffrorna på nästa möte", not "redovisar utfallet till och med augusti" or "ett underskott".
    [
      words(
        '(?!.*(?:till och med|t\\.? ?o\\.? ?m|(?<!\\p{L})per ))(?:\\p{L}+ )?\\p{L}+(?:en|et|na|an) (?:.* )?(?:nästa|nästkommande|kommande|senast|i (?:nämnd|styrelse)|den \\d|i \\p{L}+(?:ari|mars|april|maj|ni|li|sti|ber))(?!\\p{L})',
      ),
      'told',
    ],
    [
      words(
        '(?:per (?:den )?\\d.* )?(?:(?:ett|en|det) )?(?:\\p{L}+ )?\\p{L}*(?:underskott|överskott|utfall|resultat|prognos|läget|statistik|ekonomi|kostnad|siffr)\\p{L}*',
      ),
      null,
    ],
  ],
}
