import type { ReportableTask } from '#app/reports/reportable-task.ts'

/** An open task of an invented board; what a test is about is given, the rest is ordinary. */
export const sampleTask = (values: Partial<ReportableTask> = {}): ReportableTask => ({
  number: 1,
  quote: 'Förbundschefen får i uppdrag att redovisa hur åkerjorden värderas.',
  protocolId: 'p1',
  span: { start: 100, end: 160 },
  bodyId: 'board',
  bodyName: 'Styrelsen',
  heldOn: '2024-10-25',
  sectionNumber: '132',
  owners: [{ id: 'o1', name: 'Förbundschefen', kind: 'role' }],
  dueOn: '2024-12-31',
  dueText: 'årsskiftet',
  duePrecision: 'day',
  every: null,
  status: 'in_progress',
  statusSince: '2024-10-25',
  latestNote: null,
  ...values,
})
