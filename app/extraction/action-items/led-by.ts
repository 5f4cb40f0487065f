import { isFirstName } from '../language/actors.ts'
import { latin } from '../language/latin.ts'

const LABEL = latin(/^(?<first>\p{Lu}[\p{L}-]+)(?:\s\p{Lu}[\p{L}-]+){0,3}:$/u)

/** Who stands alone above a list, as a heading over what he is to do: "Eva:", "Bo Ek:"; null where nobody does. */
export function ledBy(lead: string | null, names: ReadonlySet<string>): string | null {
  if (lead?.endsWith(':') !== true) return null
  const first = LABEL.exec(lead)?.groups?.first
  return first !== undefined && isFirstName(first, names) ? lead.slice(0, -1) : null
}
