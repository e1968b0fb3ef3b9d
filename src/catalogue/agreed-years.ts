import type { PolicyEvent } from '../domain/policy-event';
import type { ReferenceId } from './references';

/** The years agreed at The Hague: in the first the commitment is reviewed, in the last it is due. */
export const agreedYears = [
  {
    id: 'review-2029',
    date: '2029',
    kind: 'marker',
    importance: 2,
    name: { en: 'Review agreed at The Hague', de: 'In Den Haag vereinbarte Überprüfung' },
    short: { en: 'Review', de: 'Überprüfung' },
    references: ['parapolitika-hague'],
  },
  {
    id: 'deadline-2035',
    date: '2035',
    kind: 'marker',
    importance: 1,
    name: { en: 'Deadline of the 3.5 % commitment', de: 'Frist der 3,5-%-Zusage' },
    short: { en: 'Deadline', de: 'Frist' },
    references: ['parapolitika-hague'],
  },
] as const satisfies readonly (PolicyEvent & { readonly references: readonly ReferenceId[] })[];
