import type { Warning } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import type { Mention } from '../minutes/attendance.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** A list of those who belong to a body says nothing of who came: "Ledamöter: …", "Styrelsen: …". */
const CAME = latin(
  /(?<!\p{L})(?:närv\p{L}*|deltog|deltagare|deltagande|på plats|med|beslutande|tjänstgörande|var|kom)(?!\p{L})/iu,
)
/** Somebody came or left, or stood in for somebody: for a part of the meeting both lists are right. */
const IN_PART = latin(
  /[§$]|\d|(?<!\p{L})(?:del(?:vis|ar)?|punkt\p{L}*|ärende\p{L}*|kl\.?|kom|ankom|anlände|lämnade|gick|från|fr\.?o\.?m\.?|till|t\.?o\.?m\.?|under|ersätt\p{L}*|ersatt\p{L}*|jäv\p{L}*|sen\p{L}*|adjunger\p{L}*)(?!\p{L})/iu,
)
/** How much of the line around a name may hold such a remark. */
const AROUND = 40

/** Somebody whom one list calls present and another absent, with no word of having been there in part. */
export function checkListedTwice({ mentions, document }: Minutes): Warning[] {
  const present = mentions.filter(({ person, label }) => person.presence === 'present' && says(label))
  const warned = new Set<string>()
  return mentions.flatMap((absent) => {
    const { name, span, presence } = absent.person
    const other = present.find(({ person }) => person.name === name)
    if (presence !== 'absent' || other === undefined || !name.includes(' ') || warned.has(name)) return []
    if ([absent, other].some((one) => isInPart(document.text, one))) return []
    warned.add(name)
    const message = `${name} står både som närvarande och som frånvarande.`
    return [{ code: 'attendance-contradiction' as const, message, span }]
  })
}

const says = (label: string | null): boolean => label === null || CAME.test(label)

/** As far as the next name. */
const UNTIL_NEXT = latin(/^(?:[^\n;,]|,(?!\s*\p{Lu}))*/u)

/** What stands in the line around the name, as far as the names beside it. */
function isInPart(text: string, { person: { span } }: Mention): boolean {
  const before = /[^\n,;]*$/u.exec(text.slice(Math.max(0, span.start - AROUND), span.start))?.[0] ?? ''
  const after = UNTIL_NEXT.exec(text.slice(span.end, span.end + AROUND))?.[0] ?? ''
  return IN_PART.test(before) || IN_PART.test(after)
}
