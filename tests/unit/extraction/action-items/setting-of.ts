import { headsActions } from '#app/extraction/action-items/action-headings.ts'
import type { Setting } from '#app/extraction/action-items/sentence.ts'
import { FIRST_NAMES } from '#app/extraction/owners/first-names.ts'

/** A sentence under a decision heading of an invented board's minutes, unless the example says otherwise. */
export const settingOf = (given: Partial<Setting> = {}): Setting => ({
  part: 'decision',
  heading: null,
  underTasks: headsActions(given.heading ?? null),
  lead: null,
  body: 'Styrelsen',
  toldInPast: false,
  speaker: null,
  names: FIRST_NAMES,
  agreed: false,
  ...given,
})
