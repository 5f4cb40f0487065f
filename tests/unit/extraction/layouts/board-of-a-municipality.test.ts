import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

// Page headers in three columns, case numbers at the right, signature fields at the foot of each page.
const header = (page: number): string => `
SAMMANTRÄDESPROTOKOLL          Sammanträdesdatum          Sida
Kommunstyrelsen                2025-06-03                 ${page}(5)
`
const footer = `
Justerande                     Utdragsbestyrkande


`
const text = `
${header(1)}
Plats och tid          Lindsalen, kommunhuset, tisdagen den 3 juni 2025 kl. 08.30–11.15
Beslutande             Karin Ekström (S), ordförande
                       Per-Olof Sandin (C)
                       Aisha Rahimi (M) §§ 88–90
                       Sune Wahl (L) tjänstgörande ersättare för Bengt Hallqvist (KD)
Övriga deltagare       Maria Lodin, kommundirektör
                       Elin Brandt, kommunsekreterare
Utses att justera      Per-Olof Sandin
Justeringens           Digital justering, 2025-06-10
plats och tid
Underskrifter          Paragrafer 88–91
Sekreterare            Elin Brandt
Ordförande             Karin Ekström
Justerande             Per-Olof Sandin

                       BEVIS OM ANSLAG
Organ                  Kommunstyrelsen
Sammanträdesdatum      2025-06-03
Datum för anslagets uppsättande   2025-06-11
Datum för anslagets nedtagande    2025-07-03
${footer}${header(2)}
§ 88                                                            KS 2025/00201

Delårsrapport 1 2025 för Almviks kommun

Beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta

att godkänna delårsrapport 1 2025 för Almviks kommun.

Kommunstyrelsen beslutar för egen del

att uppmana socialnämnden att vidta åtgärder för en budget i balans, samt

att uppdra åt kommundirektören att redovisa läget till kommunstyrelsen senast den
30 september 2025.

Reservation
Aisha Rahimi (M) reserverar sig mot beslutet till förmån för eget yrkande.

Sammanfattning av ärendet
Prognosen för helåret är minus 12 miljoner kronor. Socialnämnden beslutade 2025-05-14 att
ge förvaltningen i uppdrag att ta fram åtgärder.
${footer}${header(3)}
Beslutsunderlag
Tjänsteskrivelse daterad den 12 maj 2025
Delårsrapport 1 2025

Yrkanden
Aisha Rahimi (M) yrkar att kommunstyrelsen beslutar att återremittera ärendet.

Beslutsgång
Ordföranden ställer proposition på Aisha Rahimis yrkande mot arbetsutskottets förslag och finner
att kommunstyrelsen beslutar enligt arbetsutskottets förslag.

Beslutet skickas till
Socialnämnden
Ekonomiavdelningen
${footer}${header(4)}
§ 89                                                            KS 2024/00812

Svar på medborgarförslag om hundrastgård i
Kvarnbacken

Beslut
1. Medborgarförslaget avslås.
2. Förslagsställaren tackas för sitt engagemang.

Ärendebeskrivning
Ett medborgarförslag har kommit in.

Förslag till beslut
Tekniska nämnden föreslår att medborgarförslaget bifalls.

§ 90                                                            KS 2025/00007

Redovisning av delegationsbeslut

Beslut
Kommunstyrelsen lägger redovisningen till handlingarna.
${footer}${header(5)}
§ 91                                                            KS 2025/00008

Övriga ärenden

Kommundirektören informerar om sommarens bemanning.

Signaturer
`

describe('minutes of a municipal board', () => {
  const minutes = minutesOf(text)
  const extraction = extractionOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({ body: 'Kommunstyrelsen', date: '2025-06-03', nextMeeting: null })
  })

  test('who was there', () => {
    expect(minutes.attendance.map(({ name, party, presence }) => [name, party, presence].join(' '))).toEqual([
      'Karin Ekström S present',
      'Per-Olof Sandin C present',
      'Aisha Rahimi M present',
      'Sune Wahl L present',
      'Bengt Hallqvist KD absent',
      'Maria Lodin  present',
      'Elin Brandt  present',
    ])
  })

  test('the sections, with their case numbers', () => {
    expect(outline(minutes)).toEqual([
      '88 Delårsrapport 1 2025 för Almviks kommun',
      '89 Svar på medborgarförslag om hundrastgård i Kvarnbacken',
      '90 Redovisning av delegationsbeslut',
      '91 Övriga ärenden',
    ])
    expect(minutes.sections.map(({ caseNumber }) => caseNumber)).toEqual([
      'KS 2025/00201',
      'KS 2024/00812',
      'KS 2025/00007',
      'KS 2025/00008',
    ])
  })

  test('the parts of the first section', () => {
    expect(partsOf(minutes).slice(0, 8)).toEqual([
      'decision Kommunstyrelsen föreslår kommunfullmäktige besluta',
      'decision Kommunstyrelsen beslutar för egen del',
      'statement Reservation',
      'background Sammanfattning av ärendet',
      'sources Beslutsunderlag',
      'motion Yrkanden',
      'voting Beslutsgång',
      'sent-to Beslutet skickas till',
    ])
  })

  test('the decisions', () => {
    expect(
      extraction.decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '88 refer: att godkänna delårsrapport 1 2025 för Almviks kommun.',
      '88 assign: att uppmana socialnämnden att vidta åtgärder för en budget i balans',
      '88 assign: att uppdra åt kommundirektören att redovisa läget till kommunstyrelsen senast den 30 september 2025.',
      '89 reject: Medborgarförslaget avslås.',
      '89 other: Förslagsställaren tackas för sitt engagemang.',
      '90 note: Kommunstyrelsen lägger redovisningen till handlingarna.',
    ])
  })

  test('nothing of headers and footers is left in the text', () => {
    const words = minutes.sections.flatMap(({ parts }) =>
      parts.flatMap(({ blocks }) => blocks.map(({ passage }) => passage.text)),
    )
    expect(words.join(' ')).not.toMatch(/SAMMANTRÄDESPROTOKOLL|Utdragsbestyrkande|\d\(5\)/u)
  })
})
