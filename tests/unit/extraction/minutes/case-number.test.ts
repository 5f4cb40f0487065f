import { describe, expect, test } from 'vitest'
import { findCaseNumber, readCaseNumber } from '#app/extraction/minutes/case-number.ts'

const titleOf = (text: string): string => {
  const { start, end } = readCaseNumber(text)
  return text.slice(start, end).trim()
}

describe('case numbers as the case systems print them', () => {
  test.each([
    ['Dnr KS-2024-00168', 'KS-2024-00168'],
    ['Dnr KS 2025/00123', 'KS 2025/00123'],
    ['Dnr: KS/2024:123', 'KS/2024:123'],
    ['dnr 2024-117', '2024-117'],
    ['DNR BUN 2024/44', 'BUN 2024/44'],
    ['Diarienummer VO-2025-00045', 'VO-2025-00045'],
    ['Diarienr 24/117', '24/117'],
    ['KS-2024/00377', 'KS-2024/00377'],
    ['KSN 2024-00377', 'KSN 2024-00377'],
    ['BMN.2024.881', 'BMN.2024.881'],
    ['(KS 2024/377)', 'KS 2024/377'],
    ['DNR: KU.2031.3', 'KU.2031.3'],
    ['Dnr 2024.0418 KS', '2024.0418 KS'],
    ['2025.KS.41', '2025.KS.41'],
    ['Dnr 2018/0219 KS-5', '2018/0219 KS-5'],
    ['Diarienummer 2023/KS 0362', '2023/KS 0362'],
    ['Diarienummer 2021/KS 0280 013', '2021/KS 0280 013'],
  ])('%s', (text, caseNumber) => {
    expect(readCaseNumber(text).caseNumber).toBe(caseNumber)
    expect(titleOf(text)).toBe('')
  })
})

describe('beside a title', () => {
  test.each([
    ['Dnr KS-2024-00168 Svar på remiss', 'Svar på remiss'],
    ['KS 2024/377 - Svar på remiss', 'Svar på remiss'],
    ['Svar på remiss Dnr KS-2024-00168', 'Svar på remiss'],
    ['Svar på remiss, dnr 2024-117', 'Svar på remiss'],
    ['Svar på remiss (KS 2024/377)', 'Svar på remiss'],
    ['Dnr 2024/18 VA-plan', 'VA-plan'],
    ['Dnr 2024/18 IT i skolan', 'IT i skolan'],
  ])('%s', (text, title) => {
    expect(readCaseNumber(text).caseNumber).not.toBeNull()
    expect(titleOf(text)).toBe(title)
  })
})

describe('years and dates in a title are no case numbers', () => {
  test.each([
    'Budget 2026',
    'Lokalbehov 2027-2031',
    'Utbud läsåret 2026/2027',
    'Elevhälsa 24/25',
    'Anmälan av beslut den 4 september 2025',
    'Fastigheten Näs 2:133',
    'Delårsrapport 2 2024',
    'BETYG LÄSÅRET 2024/25',
    'BOKSLUT ÅR 2024/25',
    'SCHEMA HT 2024/25',
    'ÅTERBLICK VERKSAMHETSÅRET 2024/25',
  ])('%s', (text) => {
    expect(readCaseNumber(text)).toEqual({ caseNumber: null, start: 0, end: text.length })
  })
})

describe('within a text', () => {
  test.each([
    ['Nämnden godkänner återrapporteringen (dnr KS 2029/31) av lekplatserna.', 'KS 2029/31'],
    ['Uppdraget, PF-2029-00031, anses slutfört.', 'PF-2029-00031'],
    ['Enligt SFS 2017:900 och dnr 2029-17 gäller detta.', '2029-17'],
  ])('%s', (text, number) => {
    expect(findCaseNumber(text)).toBe(number)
  })

  test.each([
    'Enligt SFS 2017:900 gäller detta.',
    'Kommunstyrelsen beslutade KS 2029-03-14, § 21, att se över taxan.',
    'Uppdraget från den 4 maj 2029, § 44, är slutfört.',
    'Verksamhetsplan 2029-2031 antas.',
  ])('none in %s', (text) => {
    expect(findCaseNumber(text)).toBeNull()
  })
})
