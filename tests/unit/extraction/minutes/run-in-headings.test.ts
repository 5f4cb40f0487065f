import { expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

const notes = (...paragraphs: string[]): string =>
  `# Ledningsgruppen\n\nDatum: 2031-01-19\n\n**Med:** Anna Berg, Bo Ek\n\n${paragraphs.join('\n\n')}\n`

test.each([
  ['a full stop inside', '**Vägen.** Anna visade planen.'],
  ['a full stop after', '**Vägen**. Anna visade planen.'],
  ['a colon', '**Vägen:** Anna visade planen.'],
  ['a dash', '**Vägen** – Anna visade planen.'],
  ['nothing', '**Vägen** Anna visade planen.'],
  ['underscores', '__Vägen.__ Anna visade planen.'],
])('a heading in bold before its text, with %s', (_, paragraph) => {
  const minutes = minutesOf(notes(paragraph, '**Bron.** Bo var där.', '**Nästa möte.** 16 februari kl. 10.'))
  expect(outline(minutes)).toEqual(['– Ledningsgruppen', '– Vägen', '– Bron', '– Nästa möte'])
  expect(blocksOf(minutes).slice(-3)).toEqual([
    '0 ¶ Anna visade planen.',
    '0 ¶ Bo var där.',
    '0 ¶ 16 februari kl. 10.',
  ])
  expect(minutes.meeting).toMatchObject({ date: '2031-01-19', nextMeeting: '2031-02-16' })
})

test('a heading stands where the text has it', () => {
  const text = notes('**Vägen.** Ett.', '**Bron.** Två.', '**Båten.** Tre.')
  const [, second] = minutesOf(text).sections
  expect(text.slice(second?.span.start, second?.span.end)).toBe('Vägen.** Ett.')
})

test.each([
  ['two of them', notes('**Vägen.** Ett.', '**Bron.** Två.'), ['– Ledningsgruppen']],
  [
    'parts of an item',
    notes('## Vägen', '**Bakgrund:** Ett.', '**Beslut:** Två.', '**Anna:** Tre.', '## Bron', 'Fyra.'),
    ['– Ledningsgruppen', '– Vägen', '– Bron'],
  ],
  [
    'what the head says',
    notes('**Tid:** kl. 10', '**Plats:** Teams', '**Sekreterare:** Anna Berg', '## Vägen', 'Ett.'),
    ['– Ledningsgruppen', '– Vägen'],
  ],
  [
    'words inside numbered items',
    notes(
      '1. Vägen',
      '**Anna.** Ett.',
      '**Bo.** Två.',
      '2. Bron',
      '**Siv.** Tre.',
      '3. Slut',
      '**Alla.** Tack.',
    ),
    ['1 Vägen', '2 Bron', '3 Slut'],
  ],
])('are no headings: %s', (_, text, sections) => {
  expect(outline(minutesOf(text))).toEqual(sections)
})
