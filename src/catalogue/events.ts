import type { PolicyEvent } from '../domain/policy-event';
import type { ReferenceId } from './references';

/** Policy events. A date is only as precise as it could be verified. */
export const events = [
  {
    id: 'unification',
    date: '1990-10',
    kind: 'membership',
    name: { en: 'German unification', de: 'Deutsche Einheit' },
    references: ['sipri-milex'],
  },
  {
    id: 'prague-2002',
    date: '2002',
    kind: 'agreement',
    name: {
      en: 'Prague summit: 2 % as an informal measure',
      de: 'Gipfel von Prag: 2 % als informelles Maß',
    },
    references: ['stern-2022'],
  },
  {
    id: 'guideline-2006',
    date: '2006',
    kind: 'agreement',
    name: { en: 'Ministers agree the 2 % guideline', de: 'Minister vereinbaren die 2-%-Leitlinie' },
    references: ['shephard-2022'],
  },
  {
    id: 'wales-2014',
    date: '2014-09-05',
    kind: 'agreement',
    name: {
      en: 'Wales summit: 2 % within a decade',
      de: 'Gipfel von Wales: 2 % binnen zehn Jahren',
    },
    references: ['wales-statement'],
  },
  {
    id: 'invasion-2022',
    date: '2022-02-24',
    kind: 'security',
    name: { en: 'Russia invades Ukraine', de: 'Russland überfällt die Ukraine' },
    references: ['t-online-special-fund'],
  },
  {
    id: 'zeitenwende-2022',
    date: '2022-02-27',
    kind: 'budget',
    name: {
      en: 'Zeitenwende: EUR 100 bn special fund announced',
      de: 'Zeitenwende: 100 Mrd. Euro Sondervermögen angekündigt',
    },
    references: ['t-online-special-fund', 'kleine-anfrage'],
  },
  {
    id: 'special-fund-2022',
    date: '2022-06-03',
    kind: 'budget',
    name: {
      en: 'Bundestag passes the special fund',
      de: 'Bundestag beschließt das Sondervermögen',
    },
    references: ['t-online-special-fund'],
  },
  {
    id: 'finland-2023',
    date: '2023',
    kind: 'membership',
    name: { en: 'Finland joins', de: 'Finnland tritt bei' },
    references: ['washington-2024'],
  },
  {
    id: 'vilnius-2023',
    date: '2023-07',
    kind: 'agreement',
    name: { en: 'Vilnius summit: at least 2 %', de: 'Gipfel von Vilnius: mindestens 2 %' },
    references: ['luxembourg-gni'],
  },
  {
    id: 'brigade-roadmap-2023',
    date: '2023-12-18',
    kind: 'security',
    name: { en: 'Roadmap for the brigade in Lithuania', de: 'Fahrplan für die Brigade in Litauen' },
    references: ['suv-brigade'],
  },
  {
    id: 'germany-reports-2024',
    date: '2024-02-14',
    kind: 'publication',
    name: { en: 'Germany reports 2.01 % for 2024', de: 'Deutschland meldet 2,01 % für 2024' },
    references: ['dpa-2024-02'],
  },
  {
    id: 'sweden-2024',
    date: '2024',
    kind: 'membership',
    name: { en: 'Sweden joins', de: 'Schweden tritt bei' },
    references: ['washington-2024'],
  },
  {
    id: 'nato-june-2024',
    date: '2024-06-18',
    kind: 'publication',
    name: { en: 'NATO expects 23 allies at 2 %', de: 'NATO erwartet 23 Verbündete bei 2 %' },
    references: ['dpa-2024-06'],
  },
  {
    id: 'washington-2024',
    date: '2024-07-10',
    kind: 'agreement',
    name: { en: 'Washington summit', de: 'Gipfel von Washington' },
    references: ['washington-2024'],
  },
  {
    id: 'rutte-berlin-2024',
    date: '2024-11-04',
    kind: 'marker',
    name: { en: 'NATO Secretary General visits Berlin', de: 'NATO-Generalsekretär in Berlin' },
    references: ['nato-berlin-2024'],
  },
  {
    id: 'debt-brake-2025',
    date: '2025-03-18',
    kind: 'budget',
    name: {
      en: 'Bundestag exempts defence above 1 % of GDP from the debt brake',
      de: 'Bundestag nimmt Verteidigung über 1 % des BIP von der Schuldenbremse aus',
    },
    references: ['oe24-debt-brake'],
  },
  {
    id: 'brigade-in-service-2025',
    date: '2025-04-01',
    kind: 'security',
    name: { en: 'Panzerbrigade 45 in service', de: 'Panzerbrigade 45 in Dienst gestellt' },
    references: ['suv-brigade'],
  },
  {
    id: 'nato-april-2025',
    date: '2025-04-24',
    kind: 'publication',
    name: {
      en: 'NATO counts 22 allies at 2 % in 2024',
      de: 'NATO zählt 22 Verbündete bei 2 % für 2024',
    },
    references: ['econotimes-2025'],
  },
  {
    id: 'cabinet-june-2025',
    date: '2025-06',
    kind: 'budget',
    name: { en: 'Cabinet plans 3.5 % by 2029', de: 'Kabinett plant 3,5 % bis 2029' },
    references: ['augengeradeaus-2025'],
  },
  {
    id: 'hague-2025',
    date: '2025-06-25',
    kind: 'agreement',
    name: {
      en: 'The Hague summit: 3.5 % core by 2035',
      de: 'Gipfel von Den Haag: 3,5 % Kernausgaben bis 2035',
    },
    references: ['parapolitika-hague'],
  },
  {
    id: 'nato-august-2025',
    date: '2025-08-28',
    kind: 'publication',
    name: {
      en: 'NATO tables leave Germany’s 2025 blank',
      de: 'NATO-Tabellen lassen Deutschlands 2025 offen',
    },
    references: ['taz-2025'],
  },
  {
    id: 'nato-report-2026',
    date: '2026-03-26',
    kind: 'publication',
    name: {
      en: 'NATO annual report: all at 2 % in 2025',
      de: 'NATO-Jahresbericht: alle bei 2 % für 2025',
    },
    references: ['nato-report-2026'],
  },
  {
    id: 'nato-july-2026',
    date: '2026-07-10',
    kind: 'publication',
    name: { en: 'NATO tables of core defence expenditure', de: 'NATO-Tabellen der Kernausgaben' },
    references: ['nato-def-exp-2026'],
  },
  {
    id: 'review-2029',
    date: '2029',
    kind: 'marker',
    name: { en: 'Review agreed at The Hague', de: 'In Den Haag vereinbarte Überprüfung' },
    references: ['parapolitika-hague'],
  },
  {
    id: 'deadline-2035',
    date: '2035',
    kind: 'marker',
    name: { en: 'Deadline of the 3.5 % commitment', de: 'Frist der 3,5-%-Zusage' },
    references: ['parapolitika-hague'],
  },
] as const satisfies readonly (PolicyEvent & { readonly references: readonly ReferenceId[] })[];

export type EventId = (typeof events)[number]['id'];
