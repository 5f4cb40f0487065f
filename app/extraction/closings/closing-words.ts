// Sources of patterns that the rules of closings share.

/** What can be given and ended. */
export const MATTER = String.raw`(?:\p{L}*(?:uppdrag(?:et|en)?|initiativ(?:et|ärendet|ärende)?|motion(?:en)?|medborgarförslag(?:et)?|ärende(?:t)?|e-förslag(?:et)?|förslaget|granskning(?:en)?|återremissen|rekommendation(?:en|er|erna)|projekt(?:et)?|fråga|frågan|interpellation(?:en)?|åtgärd(?:en|erna)?|punkten))`

/** What every matter has in it. */
export const MATTER_STEM =
  'uppdrag|initiativ|motion|förslag|ärende|granskning|återremiss|rekommendation|projekt|fråga|interpellation|åtgärd|punkten'

/** An assignment alone: what is said of it need not name an end as clearly. */
export const ASSIGNMENT = String.raw`(?:\p{L}*uppdrag(?:et|en)?)`

/** What may stand between a matter and what is said of it; never beyond its sentence. */
export const GAP = String.raw`[^.;]{0,180}?`

export const DONE = String.raw`(?:avslutat|avslutad|avslutade|avslutas|avslutats|slutfört|slutförd|slutförda|slutförts|fullgjort|fullgjord|fullgjorts|fullföljt|fullföljd|fullföljts|slutbehandlat|slutbehandlad|besvarat|besvarad|besvarade|besvarats|färdigbehandlat|färdigbehandlad|omhändertaget|omhändertagen|omhändertagna|avskrivet|avskriven|avskrivs|återrapporterat|återrapporterad|avklarat|avklarad|tillgodosett|tillgodosedda?)`

/** Done as an assignment is: of a project the same words only tell how far it has come. */
export const CARRIED_OUT = String.raw`(?:${DONE}|klart|verkställt|uppfyllt|genomfört|genomförts|utfört|utförts|verkställts|redovisat|avrapporterat|slutrapporterat|slutredovisat|återredovisat|färdigt|färdigställt)`

export const REPORT_BACK = String.raw`(?:(?:åter|slut|delåter|av)(?:rapport(?:en|ering(?:en)?)?|redovisning(?:en)?))`

/** What answers an assignment, named by it: "redovisningen av uppdraget", "svaret på nämndens uppdrag". */
export const ANSWER = String.raw`(?:(?:redovisning|rapport|redogörelse|återkoppling)(?:en)?|svar(?:et)?)\s(?:av|om|på|gällande|avseende)\s(?:\p{L}+s\s|det\s)?${ASSIGNMENT}`

/** A body that gives assignments, by its kind. */
export const BODY = String.raw`\p{L}*(?:nämnden|styrelsen|utskottet|kommittén|fullmäktige|direktionen|revisorerna|rådet|presidiet)`

/** That a body asked for it: "som nämnden efterfrågade", "enligt det vi kom överens om". */
export const REQUESTED = String.raw`(?:(?:som|det|vad)\s(?:vi|man|${BODY}|\p{L}*(?:mötet|gruppen|revisionen))\s(?:har\s|hade\s)?(?:efterlyst|efterlyste|efterfrågade|efterfrågat|beställde|beställt|begärde|begärt|bestämde|bestämt|bad\som|bett\som|kom\söverens\som|beslutade\som|beslutat\som|klagade\spå|uppdrog|gav\si\suppdrag)|(?:i\senlighet\smed|enligt)\s(?:löftet?|beslut(?:et)?|uppdrag(?:et)?)\s(?:från|på|vid)\s(?:föregående|förra)\s(?:möte|sammanträde)t?|som\s(?:beställdes|begärdes|efterfrågades|efterlystes|utlovades)|som\s(?:beslutades|bestämdes)\s(?:på|vid)\s(?:föregående|förra)\smötet)`

/** What was made or mended, said of it at its end. */
export const HAS_DONE = String.raw`(?:har\s(?:\p{L}+\s){0,2}?(?:gjort|bytt|lagat|tagit\sfram|undersökt|utrett|genomfört|sammanställt|kontaktat|köpt|beställt|lämnat|skickat|fixat|åtgärdat|satt\supp|ordnat|bokat|kartlagt|inventerat|upprättat|utarbetat|gjorts|bytts\sut|lagats|åtgärdats|genomförts|beställts|sammanställts)|är\s(?:nu\s|också\s)?(?:utför[dt]a?|genomför[dt]a?|klar[at]?|beställ[dt]a?|lagad[e]?|åtgärdad[e]?|färdiga?|bytta?|utbytta?|inköpta?|monterade?|uppsatta?|(?:ut)?skicka[dt]e?|inlämna[dt]e?|framtag(?:en|et|na)|gjor[dt]a?|boka[dt]e?|renovera[dt]e?|städa[dt]e?|uppdatera[dt]e?)|lämnade|lades\sfram|redovisade[s]?|presenterade[s]?|redovisar|redovisas\s(?:nu|härmed|i\s(?:bilaga|denna|dag))|presenterar|överlämnar|lägger\sfram|har\s(?:\p{L}+\s)?inkommit\smed)`
