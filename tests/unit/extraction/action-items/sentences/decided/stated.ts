import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences under a decision heading that state something and oblige nobody; the meeting is held 2031-09-10. */
export const STATED: readonly ExpectedDuty[] = [
  {
    says: 'Kostnaden för utredningen, högst 50 000 kronor, finansieras inom budget.',
    kind: 'none',
  },
  {
    says: 'Nästa sammanträde hålls den 14 oktober.',
    kind: 'none',
  },
  {
    says: 'Kommunfullmäktige föreslås besluta att ge kommunstyrelsen i uppdrag att revidera taxan.',
    kind: 'none',
  },
  {
    says: 'Styrelsen rekommenderar medlemskommunerna att anta överenskommelsen.',
    kind: 'none',
  },
  {
    says: 'Ersättning utgår enligt arvodesreglementet.',
    kind: 'none',
  },
  {
    says: 'Taxan gäller från och med den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Uppdraget från 2029 anses slutfört.',
    kind: 'none',
  },
  {
    says: 'Avtalet ska innehålla en klausul om uppsägning.',
    kind: 'none',
  },
  {
    says: 'Delegationsbeslut ska anmälas till nämnden.',
    kind: 'none',
  },
  {
    says: 'Bidraget ska användas till lägerverksamhet.',
    kind: 'none',
  },
  {
    says: 'Uppdraget omfattar även en översyn av taxan.',
    kind: 'none',
  },
  {
    says: 'Ersättarna kallas vid förhinder.',
    kind: 'none',
  },
  {
    says: 'Beslutet gäller under förutsättning att fullmäktige beslutar detsamma.',
    kind: 'none',
  },
  {
    says: 'Nämnden föreslår kommunfullmäktige att uppdra åt kommunstyrelsen att revidera reglementet.',
    kind: 'none',
  },
  {
    says: 'att föreslå fullmäktige besluta att ge nämnden i uppdrag att ta fram en plan',
    kind: 'none',
  },
  {
    says: 'Planen börjar gälla den 1 januari 2032 och ersätter tidigare plan.',
    kind: 'none',
  },
  {
    says: 'Delegationsordningen revideras enligt bilaga.',
    kind: 'none',
  },
  {
    says: 'Styrelsen konstaterar att uppdraget pågår.',
    kind: 'none',
  },
  {
    says: 'Styrelsen beslutar att bilda en arbetsgrupp.',
    kind: 'none',
  },
  {
    says: 'Hyran höjs med 3 procent från den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Nämnden fastställer att uppföljningen ska omfatta alla enheter.',
    kind: 'none',
  },
  {
    says: 'Kostnaden ska belasta nämndens konto för utveckling.',
    kind: 'none',
  },
]
