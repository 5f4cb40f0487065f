import type { overview as swedish } from '../sv/overview.ts'

const several = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const overview: typeof swedish = {
  title: 'Overview',
  figures: {
    label: 'To do now',
    toReview: 'To review',
    overdue: 'Overdue',
    soon: 'Within 30 days',
    withoutDue: 'No deadline',
    withoutOwner: 'No owner',
  },
  meetings: {
    heading: 'Before the next meeting',
    dateMissing: 'Date unknown',
    nothing: 'Nothing to report.',
    count: (count) => `${count} ${several(count, 'assignment', 'assignments')} to report`,
    more: (count) => `Show ${count} more`,
    report: 'Make a report',
    reportOf: (body) => `Make a report for ${body}`,
    empty: 'No coming meeting is known. The date of the next meeting is taken from the minutes.',
  },
  changes: {
    heading: 'Latest changes',
    program: 'Beslutsspår',
    added: (count) => `added ${count} ${several(count, 'assignment', 'assignments')}`,
    kinds: {
      title: 'changed the wording',
      owners: 'changed the owner',
      due: (date) => (date === null ? 'removed the deadline' : `changed the deadline to ${date}`),
      every: 'changed how often it recurs',
      report_to: 'changed to whom it is reported',
      status: (status) => `changed the status to ${status}`,
      note: 'wrote a progress note',
      note_withdrawn: 'withdrew a progress note',
    },
    empty: 'Nothing has been changed yet.',
  },
  start: {
    text: 'What needs doing is shown here once there are assignments. Import minutes, and Beslutsspår finds them.',
    import: 'Import minutes',
    examples: 'Try with examples',
    review: (count) =>
      `${count} ${several(count, 'proposal waits', 'proposals wait')} for review. What you accept becomes assignments that are followed up here.`,
    toReview: 'Review',
    reader: 'What needs doing is shown here once there are assignments. No minutes have been reviewed yet.',
  },
}
