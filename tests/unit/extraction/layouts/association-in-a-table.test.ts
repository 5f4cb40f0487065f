import { describe, expect, test } from 'vitest'
import { blocksOf, extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

// A table with an owner column, printed and scanned: bars for its rules, indents of their own, spoiled letters.
const text = `Lundens samfällighet
PROTOKOLL
Styrelsemöte nr 3

Datum och tid:      2024-09-18 19.00
Plats:             Hos Gunnel Wester, 12
Närvarande:        Gunnel Wester, Ivar Holm, Petra Slott
Frånvarande:       Sture Ek


Punkt | Vad                                                               Foredragande/
                                                                          Ansvar
    1. | Mötet öppnades
    2. | Val av justerare
           Petra väljs till justerare
    3. | Föregående mötesprotokoll                                        GW
           Föregående mötesprotokoll lades till handlingarna
    4. | Punkter från stämman
                a) Kräva in avgift för maj
                     GW hör av sig till medlemmen och begär inbetalning av   GW
                     den avgift som saknas.
                b) Beställa arborist
                     Ivar beställer arbetet. Rapporten är klar.           | IH
     5. | Ekonomi
            Styrelsen beslutar att betala fakturan från Trädvård AB.      PS
            Budgeten håller.
     6. | Övriga frågor
               a) Container
                  Ivar tar fram förslag på container.
               b) Belysning
                  Byts under våren.
    7.        Mötet avslutades




Vid protokollet                                          Justeras
   wg 4               a                               /         ~    a
Gunnel Wester                                      Petra Slott
`

describe('a scanned table with an owner column', () => {
  const minutes = minutesOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({ body: 'Styrelsemöte Lundens samfällighet', date: '2024-09-18' })
  })

  test('who was there', () => {
    expect(minutes.attendance.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
      'Gunnel Wester present',
      'Ivar Holm present',
      'Petra Slott present',
      'Sture Ek absent',
    ])
  })

  test('the sections, the last one without its bar', () => {
    expect(outline(minutes)).toEqual([
      '1 Mötet öppnades',
      '2 Val av justerare',
      '3 Föregående mötesprotokoll',
      '4 Punkter från stämman',
      '4 a Kräva in avgift för maj',
      '4 b Beställa arborist',
      '5 Ekonomi',
      '6 Övriga frågor',
      '6 a Container',
      '6 b Belysning',
      '7 Mötet avslutades',
    ])
  })

  test('cells of the column stand after the text that they belong to', () => {
    expect(blocksOf(minutes)).toEqual([
      '0 ¶ Petra väljs till justerare',
      '0 ¶ Föregående mötesprotokoll lades till handlingarna',
      '0 ¶ GW hör av sig till medlemmen och begär inbetalning av GW den avgift som saknas.',
      '0 [Ansvar] GW',
      '0 ¶ Ivar beställer arbetet. Rapporten är klar.',
      '0 [Ansvar] IH',
      '0 ¶ Styrelsen beslutar att betala fakturan från Trädvård AB. PS Budgeten håller.',
      '0 [Ansvar] PS',
      '0 ¶ Ivar tar fram förslag på container.',
      '0 ¶ Byts under våren.',
    ])
  })

  test('the decisions', () => {
    expect(extractionOf(text).decisions.map(({ section, kind }) => `${section} ${kind}`)).toEqual([
      '2 procedure',
      '3 procedure',
      '5 fund',
    ])
  })
})
