const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
)

const CLOCK = String.raw`(?:[T,]?\s*[–-]?\s*(?:kl(?:ockan|\.)?\s*)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?)?`
const ZONE = String.raw`(?:\s*(?:(?:CES?T\s*)?\(?(?:GMT|UTC)?(?<offset>[+-]\d{2}[:']?\d{2})\)?|(?<utc>UTC|GMT|Z)\b))?`
const ISO = new RegExp(
  String.raw`(?<!\d)(?<year>20\d{2})(?<between>[-.])(?<month>\d{2})\k<between>(?<day>\d{2})${CLOCK}${ZONE}`,
  'u',
)
const WORDS = new RegExp(
  String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<name>${MONTHS.join('|')})\s+(?<year>20\d{2})${CLOCK}${ZONE}`,
  'iu',
)

/** The first time in a text, as ISO 8601 with as much of clock and zone as the text has; null where there is none. */
export function readSigningTime(text: string): string | null {
  const groups = (ISO.exec(text) ?? WORDS.exec(text))?.groups
  if (groups === undefined) return null
  const { year, day = '', hour, minute, second, offset, utc } = groups
  const month = groups.month ?? String(MONTHS.indexOf((groups.name ?? '').toLowerCase()) + 1)
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined) return date
  const zone = utc === undefined ? (offset ?? '').replace(/^(.{3})[:']?(\d{2})$/u, '$1:$2') : 'Z'
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
}
