import { describe, expect, test } from 'vitest'
import { readSentence } from '#app/extraction/action-items/sentence.ts'
import { tellsEarlier } from '#app/extraction/action-items/told-earlier.ts'
import { settingOf } from './setting-of.ts'

const isEarlier = (text: string): boolean => {
  const sentence = readSentence(text, settingOf({ toldInPast: true }))
  const [clause] = sentence.clauses
  return clause !== undefined && tellsEarlier(sentence, clause)
}

describe('what was given at another time', () => {
  test.each([
    'Vid årsmötet fick styrelsen i uppdrag att se över stadgarna.',
    'På extra stämman gavs styrelsen i uppdrag att sälja båten.',
    'På majmötet fick Siv Ask i uppdrag att ringa kommunen.',
    'Styrelsen fick vid höstmötet i uppdrag att se över arrendet.',
    'På förra mötet fick Siv Ask i uppdrag att ringa kommunen.',
    'I våras gav mötet styrelsen i uppdrag att byta bank.',
    'I mars uppdrogs åt kansliet att se över arkivet.',
    'För två år sedan fick gruppen i uppdrag att ta fram en plan.',
    'Styrelsemötet den 4 maj gav kassören i uppdrag att byta bank.',
    'S05 § 9: Siv fick i uppdrag att se över hyresavtalet.',
    'Årsmötet gav styrelsen i uppdrag att se över stadgarna.',
    'Årsmötet 2029 gav styrelsen i uppdrag att se över stadgarna.',
  ])('%s', (text) => {
    expect(isEarlier(text)).toBe(true)
  })
})

describe('what this meeting gave', () => {
  test.each([
    'Mötet gav styrelsen i uppdrag att se över stadgarna.',
    'Styrelsen fick i uppdrag att se över arrendet till årsmötet.',
    'Styrelsen fick i uppdrag att i mars redovisa arbetet.',
    'Siv Ask fick vid mötet i uppdrag att ringa kommunen.',
    'Inför årsmötet fick Siv Ask i uppdrag att ordna fika.',
    'Efter omröstning gav mötet styrelsen i uppdrag att sälja båten.',
  ])('%s', (text) => {
    expect(isEarlier(text)).toBe(false)
  })
})
