import { describe, expect, test } from 'vitest'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'

describe('The names in the text around', () => {
  const text = 'Anna Berg och Anna-Karin Ek-Lund mötte Anna Bergs kollega Bo Anna Ask.'

  test.each([
    ['Anna', ['Anna Berg', 'Anna Bergs', 'Anna Ask']],
    ['Anna-Karin', ['Anna-Karin Ek-Lund']],
    ['Bo', ['Bo Anna Ask']],
    ['Ask', []],
  ])('that begin with %s', (first, full) => {
    expect(nearbyIn(() => text).fullNamesOf(first)).toEqual(full)
  })

  test('are held or not', () => {
    expect(nearbyIn(() => text).holds('Anna Berg')).toBe(true)
    expect(nearbyIn(() => text).holds('Bo Berg')).toBe(false)
  })

  test('never run on from one line or cell into the next', () => {
    const nearby = nearbyIn(() => 'Helena\nTesta mallarna\nSiv Ask')
    expect(nearby.fullNamesOf('Helena')).toEqual([])
    expect(nearby.fullNamesOf('Siv')).toEqual(['Siv Ask'])
  })

  test('may have two surnames, or one letter for them', () => {
    const nearby = nearbyIn(
      () => 'Deltagare: Oliver Brand Lie (Ekvik), Jens P (Norrvik), Siv Ask\nOliver Brandts förslag',
    )
    expect(nearby.fullNamesOf('Oliver')).toEqual(['Oliver Brand Lie', 'Oliver Brandts'])
    expect(nearby.fullNamesOf('Jens')).toEqual(['Jens P'])
  })

  test('are looked for further around where the text itself has none', () => {
    const nearby = nearbyIn(
      () => 'Siv ringer. Bo Ek svarar.',
      nearbyIn(() => 'Siv Ask, Bo Dahl'),
    )
    expect(nearby.fullNamesOf('Siv')).toEqual(['Siv Ask'])
    expect(nearby.fullNamesOf('Bo')).toEqual(['Bo Ek'])
  })

  test('are read only when asked for, and once', () => {
    let reads = 0
    const nearby = nearbyIn(() => {
      reads++
      return text
    })
    expect(reads).toBe(0)
    nearby.holds('Anna')
    nearby.fullNamesOf('Anna')
    nearby.fullNamesOf('Bo')
    expect(reads).toBe(1)
  })
})
