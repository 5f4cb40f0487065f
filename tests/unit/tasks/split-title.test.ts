import { expect, test } from 'vitest'
import { splitTitle } from '#app/tasks/parts/split-title.ts'

test.each([
  ['Förbundschefen får i uppdrag att se över lokalerna i norr.', 'se över lokalerna'],
  ['Uppdra åt Siv Åkerlund och kansliet att utarbeta ett yttrande.', 'utarbeta ett yttrande.'],
  ['Styrelsen enas om att webbplatsen ska ses över.', 'webbplatsen ska ses'],
  ['Malin återkommer med en tidplan.', 'Malin återkommer med'],
  ['Redovisa', 'Redovisa'],
  ['', ''],
])('of %j the words %j stand out', (title, lead) => {
  const parts = splitTitle(title)
  expect(parts.lead).toBe(lead)
  expect(parts.before + parts.lead + parts.after).toBe(title)
})
