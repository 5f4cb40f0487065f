import { describe, expect, test } from 'vitest'
import { tellsOfficers } from '#app/extraction/decisions/tells-officers.ts'

describe('officers of the meeting told without a verb', () => {
  test.each([
    'KE till ordförande, BD till sekreterare och SA till justerare.',
    'Karin Ek till mötesordförande och Bo Dahl till mötessekreterare.',
    'Till ordförande Karin Ek, till sekreterare Bo Dahl',
    'Karin som ordförande, Bo som sekreterare samt Ida och Siv till justeringspersoner.',
    'Karin Ek (styrelsen) till ordförande; Bo till sekreterare.',
  ])('%s', (sentence) => {
    expect(tellsOfficers(sentence, false)).toBe(true)
  })

  test.each([
    'Karin Ek till justerare.',
    'Ordförande Karin, sekreterare Bo, justerare Ida.',
    'Sekreterare för mötet är Karin.',
    'Val av ordförande för mötet blir vice ordförande Bo och sekreterare för mötet är Karin.',
    'Justerare blir Ida och Siv.',
    'Karin ordförande och Bo sekreterare',
  ])('under the heading of such an item alone: %s', (sentence) => {
    expect(tellsOfficers(sentence, true)).toBe(true)
    expect(tellsOfficers(sentence, false)).toBe(false)
  })

  test.each([
    'Karin till Alby, Bo till Eklunda.',
    'Karin föreslås till ordförande, Bo till sekreterare.',
    'Ordföranden Karin Ek hälsade välkommen.',
    'Karin Ek',
    'Karin Ek och Bo Dahl justerar.',
    `${'Karin, '.repeat(60)}Bo till ordförande`,
  ])('not: %s', (sentence) => {
    expect(tellsOfficers(sentence, true)).toBe(false)
  })
})
