import type { ui as swedish } from '../sv/ui.ts'

export const ui: typeof swedish = {
  close: 'Close',
  cancel: 'Cancel',
  optional: 'optional',
  breadcrumbs: 'You are here',
  choose: 'Choose',
  copy: 'Copy',
  copied: 'Copied',
  showChoices: 'Show suggestions',
  keys: {
    title: 'Keys',
    open: 'Show keys',
    help: 'Show this list',
    search: 'Search',
    leave: 'Leave, close',
    everywhere: 'Everywhere',
    thisPage: 'On this page',
  },
}
