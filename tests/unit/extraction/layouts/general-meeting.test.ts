import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

// Numbers of two levels, proposals and decisions by turns, names with nicknames, an appendix at the end.
const text = `
Studentdivisionen
Norrviks studentkår

Divisionsstämmans möte 2
2025-04-24

Datum: 2025-04-24
Tid: 17:17
Plats: Hörsalen

Styrelsemedlemmar:
Befattning            Namn                              Närvarande
Ordförande            Joakim Hall                       Ja
Vice ordförande       Vakant
Kassör                Birger Lo                         Nej

Närvarande övriga medlemmar:
Namn                                                Avvikelser
Elsa Bengt, lämnade vid punkt 3.1
Kim Lars

1 Öppnande av möte

Mötet öppnades av Joakim Hall 17.18

2 Formalia

2.1 Stämmans beslutbarhet

6 kap. i stadgan definierar regler.

Beslut

Stämman bekräftar röstlängden.

1. Att stämman har uppnått kraven i stadgan, och är därmed
       beslutbar.

2.2 Val av mötesordförande

Beslut

1. Att Joakim Hall väljs till mötesordförande.

3 Beslutsärenden

3.1 Proposition: ny logotyp

Syftet diskuteras.

Yrkande till beslut

1. Att arbetet avslutas, eller;
2. Att upprätta en arbetsgrupp

Beslut

1. Att andra attsatsen bifalles

Ytterligare yrkanden till beslut

1. Att divisionen inte har någon logga.

Val av ansvarig

Nomineringar

• Kim Lars

Utjustering

Den nominerade justeras ut

Beslut

1. Att Kim Lars väljs till ansvarig för arbetsgruppen

Injustering

Den nominerade justeras in

3.2 Motion: Riva vägg

Vi vill att väggen rivs.

Kim ”Kim” Lars, SD’20

Förslag till beslut

1. Att styrelsen får i uppdrag att riva väggen.

Beslut

1. Att båda attsatser nekas

3.3 Val av revisorer

Förslag från styrelsen

1. Att posten vakantsätts

Beslut

1. Att punkten bordläggs till nästa stämma

4 Avslutande av möte

Mötet avslutades klockan 20.10

Mötesordförande:

Underskrift                             Namnförtydligande
`

describe('a general meeting', () => {
  const minutes = minutesOf(text)

  test('the head', () => {
    expect(minutes.meeting).toMatchObject({ date: '2025-04-24', nextMeeting: null })
    expect(minutes.meeting.body).toMatch(/stämma/iu)
  })

  test('who was there', () => {
    expect(minutes.attendance.map(({ name, role, presence }) => [name, role, presence])).toEqual([
      ['Joakim Hall', 'ordförande', 'present'],
      ['Birger Lo', 'kassör', 'absent'],
      ['Elsa Bengt', null, 'present'],
      ['Kim Lars', null, 'present'],
    ])
  })

  test('the sections of both levels', () => {
    expect(outline(minutes)).toEqual([
      '1 Öppnande av möte',
      '2 Formalia',
      '2.1 Stämmans beslutbarhet',
      '2.2 Val av mötesordförande',
      '3 Beslutsärenden',
      '3.1 Proposition: ny logotyp',
      '3.2 Motion: Riva vägg',
      '3.3 Val av revisorer',
      '4 Avslutande av möte',
    ])
  })

  test('the parts of a proposition', () => {
    const proposition = minutes.sections.filter(({ number }) => number === '3.1')
    expect(partsOf({ ...minutes, sections: proposition })).toEqual([
      'preamble –',
      'motion Yrkande till beslut',
      'decision Beslut',
      'motion Ytterligare yrkanden till beslut',
      'motion Nomineringar',
      'voting Utjustering',
      'decision Beslut',
      'voting Injustering',
    ])
  })

  test('the decisions, and no proposal among them', () => {
    expect(
      extractionOf(text).decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '2.1 procedure: Stämman bekräftar röstlängden.',
      '2.1 procedure: Att stämman har uppnått kraven i stadgan, och är därmed beslutbar.',
      '2.2 procedure: Att Joakim Hall väljs till mötesordförande.',
      '3.1 approve: Att andra attsatsen bifalles',
      '3.1 elect: Att Kim Lars väljs till ansvarig för arbetsgruppen',
      '3.2 reject: Att båda attsatser nekas',
      '3.3 refer: Att punkten bordläggs till nästa stämma',
    ])
  })
})
