export const ui = {
  close: 'Stäng',
  cancel: 'Avbryt',
  optional: 'valfritt',
  breadcrumbs: 'Här är du',
  choose: 'Välj',
  copy: 'Kopiera',
  copied: 'Kopierad',
  showChoices: 'Visa förslag',
  keys: {
    title: 'Tangenter',
    open: 'Visa tangenter',
    help: 'Visa den här listan',
    search: 'Sök',
    leave: 'Lämna, stäng',
    everywhere: 'Överallt',
    thisPage: 'På den här sidan',
  },
}
