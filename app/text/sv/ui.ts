export const ui = {
  close: 'Stäng',
  optional: 'valfritt',
  breadcrumbs: 'Här är du',
  dateForm: 'ÅÅÅÅ-MM-DD',
  calendar: 'Välj i kalendern',
  copy: 'Kopiera',
  copied: 'Kopierad',
  showChoices: 'Visa förslag',
  keys: {
    title: 'Tangenter',
    help: 'Visa den här listan',
    search: 'Sök',
    leave: 'Lämna, stäng',
  },
}
