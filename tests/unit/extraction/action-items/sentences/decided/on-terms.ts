import type { ExpectedDuty } from '../expected-duty.ts'

/** Terms of a grant and reports to a body by its letters; the meeting is held 2031-09-10. */
export const ON_TERMS: readonly ExpectedDuty[] = [
  {
    says: 'Som villkor gäller att projektägaren lämnar en lägesrapport till regionen varje halvår samt en slutrapport senast den 31 maj 2033.',
    kind: 'report',
    owners: ['projektägare'],
    due: '2033-05-31',
    every: 'P6M',
    reportTo: 'regionen',
  },
  {
    says: 'Som villkor för bidraget gäller att föreningen lämnar en redovisning till nämnden senast den 1 mars 2032.',
    kind: 'report',
    owners: ['föreningen'],
    due: '2032-03-01',
    reportTo: 'nämnden',
  },
  {
    says: 'Bidraget beviljas under förutsättning att föreningen lämnar in en slutrapport senast den 1 mars 2032.',
    kind: 'report',
    owners: ['föreningen'],
    due: '2032-03-01',
  },
  { says: 'Bidraget beviljas under förutsättning att fullmäktige anvisar medel.', kind: 'none' },
  { says: 'Som ordförande för mötet väljs Karin Ek.', kind: 'none' },
  {
    says: 'Karin Ek avrapporterar läget på AU 20/9 och 10/10.',
    kind: 'report',
    owners: ['Karin Ek'],
    due: '2031-10-10',
    reportTo: 'AU',
  },
  {
    says: 'Verksamhetschefen återkommer till KSAU i november.',
    kind: 'report',
    owners: ['verksamhetschef'],
    due: '2031-11-30',
    reportTo: 'KSAU',
  },
  {
    says: 'Resultatet av workshopen redovisas för gruppen vid majträffen.',
    kind: 'report',
    due: '2032-05-31',
    reportTo: 'gruppen',
  },
  {
    says: 'Projektledaren avger en slutrapport till styrelsen senast den 1 november.',
    kind: 'report',
    owners: ['projektledare'],
    due: '2031-11-01',
    reportTo: 'styrelsen',
  },
  { says: 'En lägesbild lämnas vid varje nämndmöte.', kind: 'report', every: 'meeting', reportTo: 'nämnden' },
]
