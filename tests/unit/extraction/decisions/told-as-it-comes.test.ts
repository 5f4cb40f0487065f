import { describe, expect, test } from 'vitest'
import { recordsAgreement } from '#app/extraction/decisions/agreement-patterns.ts'

describe('what was decided, told as it comes', () => {
  test.each([
    'Karin får uppdraget att sköta kontakterna.',
    'Inför nästa år så bestämdes det att vi har två pass.',
    'Att lägga protokollet till handlingarna.',
    'Att välja Karin Ek till justerare.',
    'Här beslutade gruppen att frågan tas upp i maj.',
    'Anteckningarna diskuterades och läggs till handlingarna.',
    'Vi röstade för att åter servera glögg.',
  ])('%s', (sentence) => expect(recordsAgreement(sentence, 'Läget', 'Nätverket')).toBe(true))

  test.each([
    'Val av valberedning: ingen föreslogs.',
    'Att välja rätt leverantör är svårt.',
    'På årsmötet bestämdes det att avgiften höjs.',
    'Karin fick då uppdraget att leda gruppen.',
  ])('not: %s', (sentence) => expect(recordsAgreement(sentence, 'Läget', 'Nätverket')).toBe(false))
})
