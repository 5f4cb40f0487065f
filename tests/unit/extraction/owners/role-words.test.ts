import { describe, expect, test } from 'vitest'
import { isPluralRole, roleOf, strongForm } from '#app/extraction/owners/role-words.ts'

describe('the dictionary form of an office', () => {
  test.each([
    ['förbundschefen', 'förbundschef'],
    ['Förbundschef', 'förbundschef'],
    ['ordföranden', 'ordförande'],
    ['ordförande', 'ordförande'],
    ['kommundirektören', 'kommundirektör'],
    ['controllern', 'controller'],
    ['förbundscontroller', 'förbundscontroller'],
    ['sekreteraren', 'sekreterare'],
    ['samordnaren', 'samordnare'],
    ['utredaren', 'utredare'],
    ['handläggaren', 'handläggare'],
    ['strategen', 'strateg'],
    ['kassören', 'kassör'],
    ['revisorn', 'revisor'],
    ['koordinatorn', 'koordinator'],
    ['ekonomen', 'ekonom'],
    ['juristen', 'jurist'],
    ['rektorn', 'rektor'],
    ['ledamoten', 'ledamot'],
    ['ombudet', 'ombud'],
    ['stadsarkivarien', 'stadsarkivarie'],
    ['kommunekologen', 'kommunekolog'],
    ['HR-partner', 'hr-partner'],
    ['kyrkoherden', 'kyrkoherde'],
    ['fritidskonsulenten', 'fritidskonsulent'],
    ['upphandlaren', 'upphandlare'],
    ['MAS', 'mas'],
    ['kommunalrådet', 'kommunalråd'],
    ['projektledaren', 'projektledare'],
    ['projektansvarige', 'projektansvarig'],
    ['administratören', 'administratör'],
    ['VD', 'vd'],
  ])('%s is %s', (word, role) => expect(roleOf(word)).toBe(role))

  test.each(['förvaltningen', 'nämnden', 'styrelsen', 'kommunen', 'rapporten', 'bilden', 'Karin'])(
    '%s is none',
    (word) => expect(roleOf(word)).toBeNull(),
  )
})

describe('several holders of an office', () => {
  test.each(['enhetscheferna', 'kommundirektörerna', 'revisorer', 'ledamöterna', 'rektorerna'])(
    '%s',
    (word) => expect(isPluralRole(word)).toBe(true),
  )

  test.each(['förvaltningen', 'grupperna', 'kommunerna'])('%s are none', (word) =>
    expect(isPluralRole(word)).toBe(false),
  )
})

describe('the adjective before an office in its dictionary form', () => {
  test.each([
    ['regionala ', 'regional '],
    ['tekniska ', 'teknisk '],
    ['administrativa ', 'administrativ '],
    ['tillförordnade ', 'tillförordnad '],
    ['medicinskt ansvariga ', 'medicinskt ansvarig '],
    ['nya ', 'ny '],
    ['biträdande ', 'biträdande '],
    ['vice ', 'vice '],
    ['barn- och ', 'barn- och '],
  ])('%s is %s', (definite, indefinite) => expect(strongForm(definite)).toBe(indefinite))
})
