import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

// OCR reads § as $, 3 or 8, leaders as letters, columns one after the other, and page numbers anyhow.
const header = (page: string): string => `ALMVIKS KOMMUN SAMMANTRÄDESPROTOKOLL ${page}
Kommunstyrelsens arbetsutskott Datum
2024-05-21
`
const footer = `
Det här dokumentet är digitalt signerat

Transaktionsidentitet: AEACOEO0884DF34A259F62384764EB92E6306
Transaktionsidentitet: E138D9CE2DSF499D5A7C401F6EC39CDFB89B5
`
const text = [
  `ALMVIKS KOMMUN SAMMANTRÄDESPROTOKOLL

Kommunstyrelsens arbetsutskott Datum
2024-05-21

Plats och tid för Lindsalen, Storgatan 37 Klockan 08:30-11:30
sammanträde
Beslutande Ledamöter Tjänstgörande ersättare

Fredrik Hans (C), 1:e vice ordförande :Hanna Fors (M) ersätter Lisa

Emanuel Forsell (M) Andersson (M)

Övriga närvarande

Sekreterare

Ordförande

Andrea Egerlund, kommunsekreterare

Malin Arons, kommundirektör

Andrea Egerlund Paragrafer $ 179-182
`,
  `${header('')}Innehåll
$ 179 Dnr KS-2024-00168
Svar på remiss om vatten s...ssmsssssssssssrrrrrrerrrs rr rr n nn 3

3 180

3 181

$ 182

Dnr KS-2024-00201
Svar på remiss om byggnader ................ 4

Dnr KS-2024-00275
Svar på remiss om räddningstjänst sessesserrrersrrr 6

Dnr KS-2020-01110
Information ...............sessossn000 7

2 (5)
${footer}`,
  `${header('3 (5)')}
$ 179 Dnr KS-2024-00168

Svar på remiss om
vatten

Förslag till beslut i kommunstyrelsen

Kommunstyrelsen antar yttrande, daterat 2024-04-24, och översänder det som sitt
svar till departementet.

Sammanfattning av ärendet

Undantaget regleras i 7 kap. 16 $ 1 p. miljöbalken.

Beslutsunderlag

Nämnden för Miljö 2024-04-11, $ 53
Byggnadsnämnden 2024-04-18, $ 93

Beslutsgång

Ordförande Fredrik Hans (C) prövar förslaget och finner att
arbetsutskottet bifaller det.
${footer}`,
  `${header('4015)')}
3 180 Dnr KS-2024-00201

Svar på remiss om byggnader

Förslag till beslut i kommunfullmäktige

Kommunfullmäktige antar yttrandet.

Beslut

Kommunstyrelsens arbetsutskott uppdrar åt kommundirektören att bevaka frågan.

$ 181 Dnr KS-2024-00275
Svar på remiss om räddningstjänst
Beslut

Ärendet bordläggs.
${footer}`,
  `${header('5 (5)')}
$ 182 Dnr KS-2020-01110

Information

Beslut

Kommunstyrelsens arbetsutskott noterar informationen till protokollet.

Sammanfattning av ärendet
Kommundirektören lämnar följande information:

- - Lägesrapport om bygget.
- Kommunen är nominerad till ett pris.
${footer}`,
  `Undertecknat av följande personer

FREDRIK HANS
Datum:
Transaktionsidentitet:
`,
].join('\f')

describe('a scanned committee', () => {
  const minutes = minutesOf(text)
  const extraction = extractionOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({ body: 'Kommunstyrelsens arbetsutskott', date: '2024-05-21' })
  })

  test('who was there', () => {
    const names = minutes.attendance.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['Fredrik Hans', 'Hanna Fors', 'Emanuel Forsell', 'Malin Arons']),
    )
  })

  test('the sections', () => {
    expect(outline(minutes)).toEqual([
      '179 Svar på remiss om vatten',
      '180 Svar på remiss om byggnader',
      '181 Svar på remiss om räddningstjänst',
      '182 Information',
    ])
  })

  test('the decisions', () => {
    expect(
      extraction.decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '179 refer: Kommunstyrelsen antar yttrande, daterat 2024-04-24, och översänder det som sitt svar till departementet.',
      '180 refer: Kommunfullmäktige antar yttrandet.',
      '180 assign: Kommunstyrelsens arbetsutskott uppdrar åt kommundirektören att bevaka frågan.',
      '181 refer: Ärendet bordläggs.',
      '182 note: Kommunstyrelsens arbetsutskott noterar informationen till protokollet.',
    ])
  })

  test('no section is missed, doubled or referred to in vain', () => {
    expect(extraction.warnings.filter(({ code }) => /numbering|section/u.test(code))).toEqual([])
  })
})
