import type { ui as swedish } from '../sv/ui.ts'

export const ui: typeof swedish = {
  close: 'Close',
  optional: 'optional',
  breadcrumbs: 'You are here',
  dateForm: 'YYYY-MM-DD',
  calendar: 'Choose in the calendar',
  copy: 'Copy',
  copied: 'Copied',
  showChoices: 'Show suggestions',
  keys: {
    title: 'Keys',
    help: 'Show this list',
    search: 'Search',
    leave: 'Leave, close',
  },
}
