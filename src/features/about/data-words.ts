import type { Language } from '../../domain/text';

/** The words of the data page, which load with it. */
export interface DataWords {
  readonly title: string;
  readonly lead: string;
  readonly edition: string;
  readonly published: string;
  readonly cutOff: string;
  readonly none: string;
  readonly indicators: string;
  readonly terms: string;
  readonly notes: string;
  readonly files: string;
  readonly package: string;
  readonly targets: string;
  readonly targetsLead: string;
  readonly agreed: string;
}

/** The words of the page of the data, by language. */
export const dataWords: Readonly<Record<Language, DataWords>> = {
  en: {
    title: 'Data and sources',
    lead: 'Every number comes from one of these editions. A later release is another edition; editions are never joined.',
    edition: 'Edition',
    published: 'Published',
    cutOff: 'Cut-off',
    none: 'not stated',
    indicators: 'Indicators',
    terms: 'Terms',
    notes: 'Note',
    files: 'CSV',
    package: 'All tables as a Frictionless Data Package',
    targets: 'Targets',
    targetsLead:
      'What was agreed, in plain words. None of it is a fee paid to NATO: allies spend the money at home.',
    agreed: 'Agreed',
  },
  de: {
    title: 'Daten und Quellen',
    lead: 'Jede Zahl stammt aus einer dieser Ausgaben. Eine spätere Veröffentlichung ist eine andere Ausgabe; Ausgaben werden nie verbunden.',
    edition: 'Ausgabe',
    published: 'Veröffentlicht',
    cutOff: 'Stand',
    none: 'nicht genannt',
    indicators: 'Indikatoren',
    terms: 'Bedingungen',
    notes: 'Zu beachten',
    files: 'CSV',
    package: 'Alle Tabellen als Frictionless Data Package',
    targets: 'Ziele',
    targetsLead:
      'Was vereinbart wurde, in einfachen Worten. Nichts davon ist ein Beitrag an die NATO: Das Geld wird zu Hause ausgegeben.',
    agreed: 'Vereinbart',
  },
};
