export const errors = {
  notFound: {
    title: 'Sidan finns inte',
    text: 'Det kan bero på att adressen är felskriven eller att sidan hör till en annan organisation.',
  },
  forbidden: {
    title: 'Det här får du inte göra',
    text: 'Din roll ger inte den rätten. Den som är administratör kan ändra din roll.',
  },
  failed: {
    title: 'Något gick fel hos oss',
    text: 'Det du har sparat är kvar. Försök igen om en stund.',
    reference: (reference: string) => `Referens ${reference}. Uppge den om du behöver hjälp.`,
  },
  home: 'Till översikten',
  again: 'Försök igen',
}
