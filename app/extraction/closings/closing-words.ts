// Sources of patterns that the rules of closings share.

/** What can be given and ended. */
export const MATTER = String.raw`(?:\p{L}*(?:uppdrag(?:et|en)?|initiativ(?:et|ärendet|ärende)?|motion(?:en)?|medborgarförslag(?:et)?|ärende(?:t)?|e-förslag(?:et)?|förslaget|granskning(?:en)?|återremissen|projekt(?:et)?|fråga|frågan|interpellation(?:en)?|åtgärd(?:en|erna)?|punkten))`

/** What every matter has in it. */
export const MATTER_STEM =
  'uppdrag|initiativ|motion|förslag|ärende|granskning|återremiss|projekt|fråga|interpellation|åtgärd|punkten'

/** An assignment alone: what is said of it need not name an end as clearly. */
export const ASSIGNMENT = String.raw`(?:\p{L}*uppdrag(?:et|en)?)`

/** What may stand between a matter and what is said of it; never beyond its sentence. */
export const GAP = String.raw`[^.;]{0,180}?`

export const DONE = String.raw`(?:avslutat|avslutad|avslutade|avslutas|avslutats|slutfört|slutförd|slutförda|slutförts|fullgjort|fullgjord|fullgjorts|fullföljt|fullföljd|fullföljts|slutbehandlat|slutbehandlad|besvarat|besvarad|besvarade|besvarats|färdigbehandlat|färdigbehandlad|omhändertaget|omhändertagen|avskrivet|avskriven|avskrivs|återrapporterat|återrapporterad|avklarat|avklarad)`

/** Done as an assignment is: of a project the same words only tell how far it has come. */
export const CARRIED_OUT = String.raw`(?:${DONE}|klart|verkställt|uppfyllt|genomfört|genomförts|utfört|utförts|verkställts|redovisat|avrapporterat|slutrapporterat|slutredovisat|återredovisat|färdigt|färdigställt)`

export const REPORT_BACK = String.raw`(?:(?:åter|slut|delåter)(?:rapport(?:en|ering(?:en)?)?|redovisning(?:en)?))`

/** What answers an assignment, named by it: "redovisningen av uppdraget", "svaret på nämndens uppdrag". */
export const ANSWER = String.raw`(?:(?:redovisning|rapport|redogörelse|återkoppling)(?:en)?|svar(?:et)?)\s(?:av|om|på|gällande|avseende)\s(?:\p{L}+s\s|det\s)?${ASSIGNMENT}`
