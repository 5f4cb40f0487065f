import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

const mail = (
  subject: string,
  sent = 'den 4 februari 2031',
): string => `Från: Rigmor Ås <rigmor@exempel.example>
Till: styrelsen
Datum: ${sent}
Ämne: ${subject}

Hej, här kommer anteckningarna.

> Med: Anna Berg, Bo Ek
> Kunde inte: Siv Alm
>
> 1. Snöröjningen
> Det har varit klagomål. Bo ringer dem och säger att de
> måste ploga tidigare.
>
> 2. Årsmötet
> - Anna bokar lokalen.
> - Bo skickar kallelsen.
>
> 3. Slut
> Tack.

Hälsningar
Rigmor
`

describe('lines with a mark of quotation', () => {
  const minutes = minutesOf(mail('Anteckningar från styrelsemötet 3/2'))

  test('are read without it', () => {
    expect(outline(minutes)).toEqual(['1 Snöröjningen', '2 Årsmötet', '3 Slut'])
    expect(blocksOf(minutes).slice(0, 3)).toEqual([
      '0 ¶ Det har varit klagomål. Bo ringer dem och säger att de måste ploga tidigare.',
      '0 - Anna bokar lokalen.',
      '0 - Bo skickar kallelsen.',
    ])
    expect(minutes.attendance.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
      'Anna Berg present',
      'Bo Ek present',
      'Siv Alm absent',
    ])
  })

  test('quoted twice, and in Markdown', () => {
    expect(
      outline(
        minutesOf('Gruppen 2031-03-04\n\n> > 1. Ett\n> > Text.\n\n>> 2. Två\n>> Text.\n\n> > 3. Tre\n'),
      ),
    ).toEqual(['1 Ett', '2 Två', '3 Tre'])
  })

  test('a sign that compares is none', () => {
    expect(
      blocksOf(minutesOf('Gruppen 2031-03-04\n\n§ 1 Ett\n\n>10 st saknas.\n\n§ 2 Två\n\nText.\n')),
    ).toContain('0 ¶ >10 st saknas.')
  })
})

describe('the day of a meeting that a mail tells of', () => {
  test.each([
    ['Anteckningar från styrelsemötet 3/2', 'den 4 februari 2031', '2031-02-03'],
    ['Protokoll 2031-02-03', '2031-02-04 08:12', '2031-02-03'],
    ['Sv: mötet den 28 december', 'den 4 januari 2031', '2030-12-28'],
  ])('%s, sent %s', (subject, sent, date) => {
    expect(minutesOf(mail(subject, sent)).meeting.date).toBe(date)
  })

  test('is the date of the mail where the subject names none', () => {
    expect(minutesOf(mail('Anteckningar från mötet')).meeting.date).toBe('2031-02-04')
  })

  test('stands where the subject has it', () => {
    const text = mail('Mötet 3/2')
    const { dateSpan } = minutesOf(text).meeting
    expect(text.slice(dateSpan?.start, dateSpan?.end)).toBe('3/2')
  })
})
