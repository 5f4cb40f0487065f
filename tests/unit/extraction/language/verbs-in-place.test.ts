import { describe, expect, test } from 'vitest'
import { tokenize, type Token } from '#app/extraction/language/token.ts'

const tokenOf = (text: string, word: string): Token => {
  const token = tokenize(text).find((one) => one.text === word)
  if (token === undefined) throw new Error(`${word} is not in ${text}`)
  return token
}

describe('A word that may be a verb', () => {
  test.each([
    ['Mötet beslutade att avstå.', 'beslutade', 'besluta'],
    ['Kansliet redovisar läget.', 'redovisar', 'redovisa'],
    ['Göran för anteckningar.', 'för', 'föra'],
    ['ATT GE BIDRAG SER VI SOM RÄTT.', 'SER', 'se'],
    ['Karin träffar kommunen på torsdag.', 'träffar', 'träffa'],
    ['Jonas träffar banken.', 'träffar', 'träffa'],
    ['Gruppen träffar rektorerna i maj.', 'träffar', 'träffa'],
    ['Vi träffar grannarna.', 'träffar', 'träffa'],
    ['Fakturan var felkonterad.', 'var', 'vara'],
    ['Det var klart redan i maj.', 'var', 'vara'],
    ['Karin Ek var på plats.', 'var', 'vara'],
    ['Karin för frågan vidare.', 'för', 'föra'],
  ])('%s is finite in %s', (text, word, lemma) => {
    expect(tokenOf(text, word).finite?.lemma).toBe(lemma)
  })

  test.each([
    ['Lova och Siv lägger ut listan.', 'Lova'],
    ['Det tidigare beslutade projektet ställs in.', 'beslutade'],
    ['De av nämnden beslutade uppdragen gäller.', 'beslutade'],
    ['Nämnden svarar för uppdrag till skolan.', 'uppdrag'],
    ['Nämnden och kansliet ansvarar för dialog.', 'för'],
    ['Läsa delar av planen.', 'delar'],
    ['Nätverkets träffar är uppskattade.', 'träffar'],
    ['Två träffar återstår.', 'träffar'],
    ['Klubben träffar hölls.', 'träffar'],
    ['Årets träffar i mars.', 'träffar'],
    ['Att utreda frågan.', 'utreda'],
    ['Alla svarar för var sin del.', 'var'],
    ['Eleverna får var femte dag ledigt.', 'var'],
    ['Frågan om var skolan ligger togs upp.', 'var'],
    ['De undrade var lokalen ligger.', 'var'],
    ['Vi kontaktar var och en.', 'var'],
    ['Kommunens lagar gäller.', 'lagar'],
    ['Nya lagar införs.', 'lagar'],
    ['Alla lagar och regler följs.', 'lagar'],
    ['SE och OB deltar i förhandlingen.', 'SE'],
    ['Ett förslag tas fram av GE.', 'GE'],
  ])('%s is not finite in %s', (text, word) => {
    expect(tokenOf(text, word).finite).toBeNull()
  })

  test('has an infinitive where it stands as one', () => {
    expect(tokenOf('Att utreda frågan.', 'utreda').infinitive?.lemma).toBe('utreda')
    expect(tokenOf('Kansliet utreder frågan.', 'utreder').infinitive).toBeNull()
  })

  test.each([
    ['Siv lagar bron.', 'lagar', 'laga'],
    ['Vaktmästaren lagar gungan.', 'lagar', 'laga'],
    ['Kassören hyr lokalen.', 'hyr', 'hyra'],
  ])('somebody does it in %s', (text, word, lemma) => expect(tokenOf(text, word).finite?.lemma).toBe(lemma))

  test.each([
    ['Vi beslutade att laga bron.', 'laga', 'laga'],
    ['Styrelsen beslutar att hyra lokalen.', 'hyra', 'hyra'],
  ])('an infinitive after its mark in %s', (text, word, lemma) =>
    expect(tokenOf(text, word).infinitive?.lemma).toBe(lemma),
  )

  test('but "laga kraft" is no doing', () =>
    expect(tokenOf('Det gäller att laga kraft har vunnits.', 'laga').infinitive).toBeNull())

  test('keeps its readings as a word beside those of its place', () => {
    const token = tokenOf('Läsa delar av planen.', 'delar')
    expect(token.verbs.length).toBeGreaterThan(0)
    expect(token.readings).toEqual([])
  })
})
