import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

// A municipal association's template, out of Word: bold labels, long unbroken lines, leaders in the contents.
const text = `
Kommundirektörsnätverk

Tid och plats: måndag 10 februari 2025 kl. 09.00-12.00
Norrviks kommunalförbund, Campus

**Deltagare:**

Fredrik Ahl, Bergsjö
Örjan Fors, Hällnäs
Helén Eng, Almvik § 8-10

**Ej närvarande:**

Anders Lund, Norrvik

**Övriga deltagare:**

Maria Lodin, ordförande
Elin Brandt, sekreterare
Lars Gran, Länsstyrelsen §§ 9, 10 b

**Justeringens tid
och plats:**

onsdag 19 februari 2025, digitalt

Paragrafer:

7-11

Nästa möte: måndag 14 april 2025

Innehållsförteckning

§ 7 Upprop, protokollets justering, föregående protokoll samt fastställande av dagordningen.....	3
§ 8 Medfinansiering av länets vandringsleder.....	4
§ 9 Flyktingmottagande 2026.....	5
§ 10 Informationer.....	6
a) Civilt försvar.....	6
b) Ny lag.....	6
§ 11 Övriga frågor.....	7

§ 7 Upprop, protokollets justering, föregående protokoll samt fastställande av dagordningen

- a) Upprop genomförs
- b) Fredrik Ahl väljs att tillsammans med ordförande justera protokollet
- c) Dagordningen fastställs med tillägg av följande ärenden:
 - a. Beslut Medfinansiering
 - b. Information Ny lag
- d) Föregående protokoll läggs till handlingarna

§ 8 Medfinansiering av länets vandringsleder

Föredragande: *Maria Lodin, förbundschef*

Kommundirektörsnätverkets beslut

Kommundirektörsnätverket beslutar att:

1. Rekommendera styrelsen att avsätta 200 000 kronor för år 2026.
2. Förbundsstrateg får i uppdrag att **senast i maj** ta fram en tidplan.
3. Nätverket ska återrapportera till styrelsen två gånger årligen.

Sammanfattning och överväganden

Styrelsen återremitterade ärendet den 3 november och det kommer åter att lyftas i mars.

Synpunkter från mötet

Örjan Fors: *Lederna är **viktiga** för hela länet, och vi föreslår att styrelsen beslutar om mer pengar.*

Inga övriga frågor eller synpunkter.

Beslutsunderlag

Tjänsteskrivelse vandringsleder

Underlag framtaget av

Maria Lodin

§ 9 Flyktingmottagande 2026

Föredragande: *Lars Gran, Länsstyrelsen*

Kommundirektörsnätverkets beslut

Fördelningen godkänns.

Sammanfattning

Länsstyrelsen har meddelat sin fördelning (*se mer under § 10*).

§ 10 Informationer

a) Civilt försvar

Sammanfattning

Länsstyrelsen informerar om en övning.

b) Ny lag

Föredragande: *Lars Gran, Länsstyrelsen*

Sammanfattning

Frågan bevakas av förbundet.

§ 11 Övriga frågor

Inga övriga frågor anmäldes.
`

describe('minutes of a network in an association’s template', () => {
  const minutes = minutesOf(text)
  const extraction = extractionOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({
      body: 'Kommundirektörsnätverk',
      date: '2025-02-10',
      nextMeeting: '2025-04-14',
    })
  })

  test('who was there', () => {
    expect(
      minutes.attendance.map(({ name, role, affiliation, presence }) => [
        name,
        role ?? affiliation,
        presence,
      ]),
    ).toEqual([
      ['Fredrik Ahl', 'Bergsjö', 'present'],
      ['Örjan Fors', 'Hällnäs', 'present'],
      ['Helén Eng', 'Almvik', 'present'],
      ['Anders Lund', 'Norrvik', 'absent'],
      ['Maria Lodin', 'ordförande', 'present'],
      ['Elin Brandt', 'sekreterare', 'present'],
      ['Lars Gran', 'Länsstyrelsen', 'present'],
    ])
  })

  test('the sections, lettered ones after their parent', () => {
    expect(outline(minutes)).toEqual([
      '7 Upprop, protokollets justering, föregående protokoll samt fastställande av dagordningen',
      '8 Medfinansiering av länets vandringsleder',
      '9 Flyktingmottagande 2026',
      '10 Informationer',
      '10 a Civilt försvar',
      '10 b Ny lag',
      '11 Övriga frågor',
    ])
  })

  test('the contents', () => {
    expect(minutes.contents.map(({ number }) => number)).toEqual(['7', '8', '9', '10', '11'])
  })

  test('the parts of the second section', () => {
    expect(partsOf(minutes).slice(1, 7)).toEqual([
      'preamble –',
      'decision Kommundirektörsnätverket beslutar att',
      'background Sammanfattning och överväganden',
      'discussion Synpunkter från mötet',
      'sources Beslutsunderlag',
      'sources Underlag framtaget av',
    ])
  })

  test('the decisions', () => {
    expect(
      extraction.decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '7 procedure: Fredrik Ahl väljs att tillsammans med ordförande justera protokollet',
      '7 procedure: Dagordningen fastställs med tillägg av följande ärenden:',
      '7 procedure: Föregående protokoll läggs till handlingarna',
      '8 refer: Rekommendera styrelsen att avsätta 200 000 kronor för år 2026.',
      '8 assign: Förbundsstrateg får i uppdrag att senast i maj ta fram en tidplan.',
      '8 assign: Nätverket ska återrapportera till styrelsen två gånger årligen.',
      '9 approve: Fördelningen godkänns.',
    ])
  })

  test('nothing contradicts itself', () => {
    const codes = extraction.warnings.map(({ code }) => code).filter((code) => !code.startsWith('duty-'))
    expect(codes).toEqual([])
  })
})
