import { describe, expect, test } from 'vitest'
import { blocksOf, extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

// Number and case number on one line, the title below; stray blank lines, votes, signing marks on every page.
const header = (
  page: number,
): string => `ALMVIKS KOMMUN                  SAMMANTRÄDESPROTOKOLL          ${page} (4)
Nämnden för Kultur & Fritid
Datum
2025-10-16
`
const footer = `
Det här dokumentet är digitalt signerat
Transaktionsidentitet: 34922070AFFE95F94C39814CCA1A64FD08993DB3
Transaktionsidentitet: 1A5F41EDF318E904837B4093B06E83666DC4FD61
`
const first = `ALMVIKS KOMMUN                  SAMMANTRÄDESPROTOKOLL
Nämnden för Kultur & Fritid
Datum
2025-10-16

Plats och tid för Biblioteket, sal A           Klockan 17:00-20:45, paus 18:40-19:04
sammanträde
Beslutande    Ledamöter                     Tjänstgörande ersättare
Karin Ekström (M), Ordförande               Maria Wänt (M) ersätter Tina Hald (SD)
Helena Ny (KD), 1:e vice ordförande
Övriga närvarande Ersättare                 Tjänstepersoner
Pontus Jensen (S)                           Patrik Hell, Förvaltningschef
Emil Åh (SD) §§ 116 - 118                   Johan Ron, ekonomichef

Plats och tid för justering digitalt

Sekreterare   Alexandra Kam                     §§ 115-117
Paragrafer

Ordförande    Karin Ekström (M)

Protokolljusterare Helena Ny (KD)
`
const contents = `
Innehåll

§ 115 Dnr KF-2025-00224
Förändring av ärendelista samt val av justerare ........................ 3

§ 116 Dnr KF-2025-00151
Bidrag till föreningar läsåret 2025/2026 ............................... 3

§ 117 Dnr KF-2025-00147
Information ............................................................ 4
`
const third = `
§ 115                      Dnr KF-2025-00224
Förändring av ärendelista samt val av justerare

Beslut

Nämnden för Kultur & Fritid godkänner ärendelista och väljer Helena Ny (KD) som
justerare.

Beslutsgång
Ordförande Karin Ekström (M) frågar om nämnden kan godkänna ärendelistan och finner att
nämnden bifaller det.

§ 116                      Dnr KF-2025-00151
Bidrag till föreningar läsåret 2025/2026

Beslut

Nämnden för Kultur & Fritid beslutar att

• Bevilja Almviks IF 25 000 kronor i bidrag.

• Ge förvaltningschefen i uppdrag att ta fram nya regler för bidrag till de föreningar som
har barn- och ungdomsverksamhet.
• Avslå ansökan från Bergsjö GK.

Reservation
Pontus Jensen (S) reserverar sig mot beslutet med följande text.

Socialdemokraterna anser att nämnden ska avslå bidraget.
`
const fourth = `
Därför reserverar vi oss.

Sammanfattning av ärendet
Nämnden beslutade 2024-09-20 att förvaltningschefen skulle se över reglerna.

Förslag till beslut på sammanträdet
Pontus Jensen (S) yrkar att:
Bidraget avslås

Omröstningsresultat

Med 8 ja-röster och 3 nej-röster finner ordföranden att nämnden bifaller förslaget.

§ 117                      Dnr KF-2025-00147
Information

Beslut

Nämnden för Kultur & Fritid noterar informationen till protokollet.
`
const certificate = `
Undertecknat    av följande personer

KARIN EKSTRÖM
Datum:                  2025-10-22 18:37:23
Transaktionsidentitet:  34922070AFFE95F94C39814CCA1A64FD08993DB3

§ 1 Villkor för underskrift
`
const text = [
  first,
  header(2) + contents + footer,
  header(3) + third + footer,
  header(4) + fourth + footer,
  certificate,
].join('\f')

describe('minutes of a municipal committee', () => {
  const minutes = minutesOf(text)
  const extraction = extractionOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({ body: 'Nämnden för Kultur & Fritid', date: '2025-10-16' })
  })

  test('who was there, from the columns', () => {
    const people = minutes.attendance.map(
      ({ name, presence }) => `${presence === 'absent' ? '- ' : ''}${name}`,
    )
    expect(people).toEqual([
      'Karin Ekström',
      'Maria Wänt',
      '- Tina Hald',
      'Helena Ny',
      'Pontus Jensen',
      'Patrik Hell',
      'Emil Åh',
      'Johan Ron',
      'Alexandra Kam',
    ])
  })

  test('the sections', () => {
    expect(outline(minutes)).toEqual([
      '115 Förändring av ärendelista samt val av justerare',
      '116 Bidrag till föreningar läsåret 2025/2026',
      '117 Information',
    ])
  })

  test('the decisions', () => {
    expect(
      extraction.decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '115 procedure: Nämnden för Kultur & Fritid godkänner ärendelista och väljer Helena Ny (KD) som justerare.',
      '116 fund: Bevilja Almviks IF 25 000 kronor i bidrag.',
      '116 assign: Ge förvaltningschefen i uppdrag att ta fram nya regler för bidrag till de föreningar som har barn- och ungdomsverksamhet.',
      '116 reject: Avslå ansökan från Bergsjö GK.',
      '117 note: Nämnden för Kultur & Fritid noterar informationen till protokollet.',
    ])
  })

  test('a reservation goes on over the page', () => {
    const reservation = minutes.sections[1]?.parts.find(({ kind }) => kind === 'statement')
    expect(reservation?.blocks.map(({ passage }) => passage.text)).toEqual([
      'Pontus Jensen (S) reserverar sig mot beslutet med följande text.',
      'Socialdemokraterna anser att nämnden ska avslå bidraget.',
      'Därför reserverar vi oss.',
    ])
  })

  test('no word of headers, footers or the certificate is left', () => {
    expect(blocksOf(minutes).join('\n')).not.toMatch(/ALMVIKS|Transaktion|signerat|Villkor|Undertecknat/u)
  })

  test('nothing is warned of in the numbers', () => {
    expect(extraction.warnings.filter(({ code }) => /numbering|section/u.test(code))).toEqual([])
  })
})
