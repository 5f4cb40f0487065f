import { LONG_MONTH } from '../date-words.ts'
import { defineDeadline, words } from '../rule.ts'

/** What names a day or a month by itself: "i samband med mötet i maj", "i anslutning till majnämnden". */
const NAMED_DAY = String.raw`(?:\s\p{L}+){0,3}\s(?:\p{L}+\s(?:i|den)\s(?:\d|${LONG_MONTH})|${LONG_MONTH}(?:-\s)?(?:nämnd|möte|sammanträde|träff|styrelse|stämma))`

/** Words that name a time nobody can look up: kept as they stand, without a date. */
export const vague = defineDeadline({
  id: 'vague',
  cue: /samband|anslutning|utsatt|inför|nästa|stämma|årsmöte|delårs|snar|dagarna|närmaste|omgående|skyndsamt|fram|efter\s|innan\s|före\s|vinter|inom\s[ekn]|mandatperiod/u,
  pattern: words(
    String.raw`(?:i\ssamband\smed|i\sanslutning\still)(?!${NAMED_DAY})\s(?:\p{L}+\s){0,3}\p{L}+(?:\s\d{1,2}(?!\d)(?:\s${LONG_MONTH})?)?(?:\s\d{4})?|inför\s(?:\p{L}+s\s(?:kommande|nästa)|(?:\p{L}+s\s)?(?:budget|beslut|bokslut|delår|(?:kommande|nästa)(?!\s\p{L}*(?:möte|mötet|sammanträde|träff|nämnd)(?!\p{L}))|stämma|årsstämma))\p{L}*|(?:till|på|vid|inför)\s(?:nästa\s(?!\p{L}*(?:möte|mötet|sammanträde|träff|nämnd)|år|vecka|gång)\p{L}+|\p{L}*stämman(?:\s\d{4})?|\p{L}*årsmötet(?:\s\d{4})?)|till\sdelårsrapport\p{L}*(?:\s\d{1,4})?|så\ssnart\ssom\smöjligt|snarast(?:\smöjligt)?|omgående|skyndsamt|längre\sfram|framöver|efter\s(?:semestern|sommaren|sommarledigheten|sommaruppehållet|jul|nyår|årsskiftet|halvårsskiftet)|inom\sutsatt\stid|i\sdagarna(?!\s(?:två|i|den|på))|(?:inom\s)?de\snärmaste\s(?:dagarna|veckorna|månaderna)|(?:under|till)\svintern|i\svinter|(?:under|före|inom)\smandatperioden(?:s\sslut)?|inom\s(?:kort|(?:ett\spar|några|den\snärmaste)\s\p{L}+)|(?:före|inför|innan)\s(?:semest\p{L}+|sommaruppehållet|sommarledigheten|sportlovet|höstlovet|påsklovet)`,
  ),
  standsAlone: true,
  read: () => ({ date: null, precision: 'vague', year: null }),
  examples: [
    { text: 'redovisas [i samband med årsredovisningen]', date: null },
    { text: '[snarast möjligt]', date: null },
    { text: '[inför budgetberedningen]', date: null },
    { text: '[under mandatperioden]', date: null },
    { text: '[före semesterperioden]', date: null },
    { text: '[inom några veckor]', date: null },
    { text: 'skickas [i dagarna]', date: null },
    { text: 'svarar [inom de närmaste veckorna]', date: null },
    { text: 'direkt [efter årsskiftet]', date: null },
  ],
  counterExamples: ['i samband', 'deltar i dagarna den 4 och 5 maj', 'i samband med nämndens majsammanträde'],
})
