import { describe, expect, test } from 'vitest'
import { readPartHeading } from '#app/extraction/minutes/part-headings.ts'

const kindOf = (label: string): string | null => readPartHeading(label)?.kind ?? null

describe('decision', () => {
  test.each([
    'Beslut',
    'BESLUT',
    'Beslut:',
    'Beslutet',
    'Styrelsens beslut',
    'Kommunstyrelsens beslut',
    'Kommunstyrelsens arbetsutskotts beslut',
    'Tekniska nämndens beslut',
    'Kommundirektörsnätverk beslut',
    'Beslut i korthet',
    'Beslut i ärendet',
    'Beslut i kommunstyrelsen',
    'Beslut för kommunstyrelsens egen del',
    'Beslut (enhälligt)',
    'Överenskommelse',
    'Överenskommelser',
    'Ställningstagande',
    'Beslut och åtgärder',
    'Beslut/åtgärd',
    'Beslut/uppdrag',
    'Beslut & uppdrag',
    'Beslut samt uppdrag',
    'Beslut och nästa steg',
    'Beslut / ansvar',
    'Åtgärder/beslut',
    'Uppdrag och beslut',
    'Styrelsen beslutar att:',
    'Styrelsen beslutar att',
    'Styrelsen beslutade att:',
    'Styrelsen beslöt',
    'Nämnden för vård & omsorg beslutar att',
    'Kommunstyrelsen beslutar för egen del',
    'Mötet beslutade följande:',
    'Årsmötet beslutade enligt uppdraget att:',
    'Kommunstyrelsen föreslår kommunfullmäktige besluta',
    'Beslutades att',
  ])('%s', (label) => {
    expect(kindOf(label)).toBe('decision')
  })
})

describe('what speaks of decisions and is none', () => {
  test.each([
    ['Tidigare beslut', 'background'],
    ['Beslutsgång', 'voting'],
    ['Beslutsunderlag', 'sources'],
    ['Skäl till beslut', 'background'],
    ['Motivering till beslut', 'background'],
    ['Beslutet skickas till', 'sent-to'],
    ['Beslut för kännedom', 'sent-to'],
    ['Förslag till beslut', 'proposal'],
    ['Ytterligare yrkanden till beslut', 'motion'],
    ['Delegationsbeslut', null],
    ['Uppföljning av beslut och uppdrag', null],
    ['Beslut och protokoll', null],
    ['Gruppen föreslår att paviljongerna avvecklas och att', null],
    ['Styrelsen beslutade att anta planen samt att', null],
    ['Anmälan av delegationsbeslut', null],
    ['Redovisning av beslut fattade på delegation', null],
    ['Ej verkställda beslut', null],
    ['Anna Berg yrkar att styrelsen beslutar att', null],
  ])('%s', (label, kind) => {
    expect(kindOf(label)).toBe(kind)
  })
})

describe('background', () => {
  test.each([
    'Sammanfattning',
    'Sammanfattning av ärendet',
    'Sammanfattning och överväganden',
    'Bakgrund',
    'Bakgrund och syfte',
    'Ärendet',
    'Ärendebeskrivning',
    'Ärendets beskrivning',
    'Ärendets gång',
    'Beredning',
    'Beskrivning av ärendet',
    'Redogörelse för ärendet',
    'Information',
    'Förvaltningens bedömning',
    'Överväganden',
    'Ekonomiska konsekvenser',
    'Konsekvenser för barn',
    'Barnperspektiv',
    'Föredragning',
    'Upplysning',
    'Upplysningar',
  ])('%s', (label) => {
    expect(kindOf(label)).toBe('background')
  })
})

describe('proposals and motions', () => {
  test.each([
    ['Förslag till beslut', 'proposal'],
    ['Förslag', 'proposal'],
    ['Förslag från styrelsen', 'proposal'],
    ['Förvaltningens förslag', 'proposal'],
    ['Förvaltningens förslag till beslut', 'proposal'],
    ['Arbetsutskottets förslag till beslut den 3 mars', 'proposal'],
    ['Beslutsförslag', 'proposal'],
    ['Liggande förslag', 'proposal'],
    ['Yrkanden', 'motion'],
    ['Yrkande', 'motion'],
    ['Tilläggsyrkande', 'motion'],
    ['Yrkanden på sammanträdet', 'motion'],
    ['Förslag till beslut på sammanträdet', 'motion'],
    ['Förslag under sammanträdet', 'motion'],
    ['Förslag och yrkanden', 'motion'],
    ['Nomineringar', 'motion'],
  ])('%s', (label, kind) => {
    expect(kindOf(label)).toBe(kind)
  })
})

describe('proposals to a higher body say whose they are', () => {
  test.each([
    ['Förslag till beslut i kommunstyrelsen', null],
    ['Förslag till kommunfullmäktige', null],
    ['Nämndens förslag till kommunstyrelsen', 'nämndens'],
    ['Direktionens förslag till medlemskommunernas fullmäktige', 'direktionens'],
    ['Kommunstyrelsens förslag till kommunfullmäktige', 'kommunstyrelsens'],
    ['Arbetsutskottets förslag till beslut i kommunstyrelsen', 'arbetsutskottets'],
    ['Arbetsutskottets förslag till beslut', 'arbetsutskottets'],
  ])('%s', (label, from) => {
    expect(readPartHeading(label)).toEqual({ kind: 'proposal', proposalFrom: from })
  })
})

describe('voting, discussion, sources, statements, recipients', () => {
  test.each([
    ['Omröstning', 'voting'],
    ['Omröstningsresultat', 'voting'],
    ['Votering', 'voting'],
    ['Propositionsordning', 'voting'],
    ['Propositionsordning och omröstning', 'voting'],
    ['Ajournering', 'voting'],
    ['Synpunkter', 'discussion'],
    ['Synpunkter från mötet', 'discussion'],
    ['Diskussion', 'discussion'],
    ['Överläggning', 'discussion'],
    ['Vid dagens sammanträde', 'discussion'],
    ['Åtgärd', 'discussion'],
    ['Underlag', 'sources'],
    ['Underlag framtaget av', 'sources'],
    ['Bilagor', 'sources'],
    ['Bilaga 2', 'sources'],
    ['Handlingar i ärendet', 'sources'],
    ['Reservation', 'statement'],
    ['Reservationer', 'statement'],
    ['Protokollsanteckning', 'statement'],
    ['Särskilt yttrande', 'statement'],
    ['Jäv', 'statement'],
    ['Deltar inte i beslutet', 'statement'],
    ['Deltar ej i handläggningen', 'statement'],
    ['Beslutet ska skickas till', 'sent-to'],
    ['Beslutet skickas för kännedom till', 'sent-to'],
    ['Expedieras till', 'sent-to'],
    ['Delges', 'sent-to'],
    ['Protokollsutdrag till', 'sent-to'],
    ['Kopia till', 'sent-to'],
    ['Sändlista', 'sent-to'],
  ])('%s', (label, kind) => {
    expect(kindOf(label)).toBe(kind)
  })
})

describe('ordinary lines are no headings', () => {
  test.each([
    'Anna Berg',
    'Styrelsen har haft fyra möten.',
    'Kommunstyrelsen',
    'Nämnden godkänner förslaget.',
    'Beslut fattat med stöd av delegering.',
    'Information har lämnats av förbundschefen inför mötet',
    'x'.repeat(200),
  ])('%s', (label) => {
    expect(kindOf(label)).toBeNull()
  })
})

test('the beginning of a sentence is told from a name', () => {
  expect(readPartHeading('Styrelsen beslutar att')?.leadIn).toBe(true)
  expect(readPartHeading('Styrelsens beslut')?.leadIn).toBeUndefined()
})

test.each([
  'För egen del beslutar nämnden',
  'Därutöver beslutade styrelsen att:',
  'Under förutsättning av fullmäktiges beslut beslutar kommunstyrelsen',
  'För egen del',
])('what the body decides besides: %s', (label) => {
  expect(readPartHeading(label)).toEqual({ kind: 'decision', leadIn: true })
})

test.each(['I fjol beslutade styrelsen', 'För egen del anser nämnden'])('no heading: %s', (label) => {
  expect(readPartHeading(label)).toBeNull()
})
