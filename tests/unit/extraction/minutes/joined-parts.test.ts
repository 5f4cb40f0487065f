import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline, partsOf } from '#tests/support/minutes-of.ts'

const HEAD = `
KF 2033-09-04

(1)

Plats och tid Tingssalen, måndagen den 4 september 2033 kl 18.30

Beslutande Se bilaga

Utses att justera Karin Ek och Olle Ask

Nämnd/Styrelse Kommunfullmäktige

(2)
`

const minutes = (...pages: string[]) =>
  minutesOf([HEAD, ...pages.map((page, index) => `${page}\n\n(${index + 3})\n`)].join('\n'))

describe('minutes whose close lines were run together, page by page', () => {
  test('have title, heading and decision on lines of their own', () => {
    const read = minutes(
      'KF § 102 DNR: KU.2033.3\n\nGodkännande av dagordning Kommunfullmäktiges beslut Dagordningen godkännes.',
    )
    expect(outline(read)).toEqual(['102 Godkännande av dagordning'])
    expect(partsOf(read)).toEqual(['decision Kommunfullmäktiges beslut'])
    expect(blocksOf(read)).toEqual(['0 ¶ Dagordningen godkännes.'])
  })

  test('have a title parted from the sentence behind it', () => {
    const read = minutes(
      'KF § 104 DNR: KU.2033.6\n\nAllmänhetens frågestund Inga frågor ställs.',
      'KF § 105 DNR: KU.2033.9\n\nNya regler för enskilda vägar Direktionen har fått i uppdrag att se över reglerna.',
    )
    expect(outline(read)).toEqual(['104 Allmänhetens frågestund', '105 Nya regler för enskilda vägar'])
    expect(read.sections.map(({ caseNumber }) => caseNumber)).toEqual(['KU.2033.6', 'KU.2033.9'])
  })

  test('keep a title that stands on its line, and its sentence below', () => {
    const read = minutes('KF § 103 DNR: KU.2033.4\n\nFråga om kungörelse\n\nKallelsen har skett i rätt tid.')
    expect(outline(read)).toEqual(['103 Fråga om kungörelse'])
    expect(blocksOf(read)).toEqual(['0 ¶ Kallelsen har skett i rätt tid.'])
  })

  test('name the body in the notice only', () => {
    expect(minutes('KF § 106\n\nAvslutning').meeting.body).toBe('Kommunfullmäktige')
  })
})

test('lines of other minutes stay whole', () => {
  const text =
    '§ 1 Dagordning\n\nFrågan togs upp efter Nämndens beslut Nya vägar och läggs till (2) i listan.\n'
  expect(partsOf(minutesOf(`${text}\n§ 2 Slut\n`))).toEqual(['preamble –'])
})
