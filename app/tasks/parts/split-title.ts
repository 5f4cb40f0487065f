/** How minutes begin to give an assignment, up to what it is: the same words task after task. */
const FORMULA = /^.{0,80}?\b(?:i uppdrag|uppdra(?:r|s)? (?:åt|till) .{1,60}?|enas om|beslutar) att\s+/iu
const LEAD = /^(?:\S+\s+){0,2}\S{1,40}/u

/** A title in three: what opens it, the first words of what is to be done, and the rest. */
export function splitTitle(title: string): Readonly<{ before: string; lead: string; after: string }> {
  const before = FORMULA.exec(title)?.[0] ?? ''
  const lead = LEAD.exec(title.slice(before.length))?.[0] ?? ''
  return { before, lead, after: title.slice(before.length + lead.length) }
}
