import type { AnswerMeaning } from './definitions/answer';
import type { EntityId } from './entities';
import type { ReferenceId } from './references';

/** A single published amount that no edition of the dataset has. */
export interface DefinitionValue extends AnswerMeaning {
  readonly entity: EntityId;
  readonly year: number;
  readonly value: number;
  readonly unit: 'eur-billion';
  /** Whether the source gives it as a round figure only. */
  readonly approximate: boolean;
  /** Whether it was an estimate, or a plan, when it was published. */
  readonly status: 'A' | 'E' | 'F';
  readonly reference: ReferenceId;
}

/** Single answers to “how much was spent”: each stands for itself, and none is joined to a series. */
export const definitionValues: readonly DefinitionValue[] = [
  {
    id: 'eurostat-2025',
    kind: 'single',
    entity: 'DEU',
    year: 2025,
    value: 68.8,
    unit: 'eur-billion',
    approximate: false,
    status: 'A',
    reference: 'edp-radar',
    name: { en: 'Eurostat, national accounts', de: 'Eurostat, Volkswirtschaftl. Gesamtrechnung' },
    short: { en: 'Eurostat', de: 'Eurostat' },
    includes: {
      en: 'Defence in the government’s national accounts.',
      de: 'Verteidigung in den Konten des Staates der volkswirtschaftlichen Gesamtrechnung.',
    },
    leavesOut: {
      en: 'Prepayments: weapons count on delivery, not when they are paid for.',
      de: 'Anzahlungen: Waffen zählen bei Lieferung, nicht bei Bezahlung.',
    },
    basis: 'accrual',
    stage: 'spent',
    whole: true,
  },
  {
    id: 'eda-2025',
    kind: 'single',
    entity: 'DEU',
    year: 2025,
    value: 106.9,
    unit: 'eur-billion',
    approximate: false,
    status: 'A',
    reference: 'edp-radar',
    name: { en: 'European Defence Agency (EDA)', de: 'Europäische Verteidigungsagentur (EDA)' },
    short: { en: 'EDA', de: 'EDA' },
    includes: {
      en: 'Defence expenditure as reported to the agency; what exactly, our source does not say.',
      de: 'Verteidigungsausgaben nach Meldung an die Agentur; was genau, sagt unsere Quelle nicht.',
    },
    leavesOut: { en: 'Not stated.', de: 'Nicht angegeben.' },
    basis: 'unknown',
    stage: 'reported',
    whole: true,
  },
  {
    id: 'plan-for-nato-2025',
    kind: 'single',
    entity: 'DEU',
    year: 2025,
    value: 95,
    unit: 'eur-billion',
    approximate: true,
    status: 'F',
    reference: 'augengeradeaus-2025',
    name: { en: 'Government’s plan for NATO’s quota', de: 'Plan der Regierung für die NATO-Quote' },
    short: { en: 'Plan for NATO', de: 'Plan für NATO' },
    includes: {
      en: 'Defence budget, special fund, and about EUR 9 bn of support for Ukraine, as the cabinet planned in June 2025.',
      de: 'Verteidigungshaushalt, Sondervermögen und rund 9 Mrd. Euro für die Ukraine, wie das Kabinett im Juni 2025 plante.',
    },
    leavesOut: {
      en: 'Whatever changed between plan and payment.',
      de: 'Was sich zwischen Plan und Zahlung änderte.',
    },
    basis: 'appropriations',
    stage: 'planned',
    whole: true,
  },
  {
    id: 'nato-june-2024',
    kind: 'single',
    entity: 'DEU',
    year: 2024,
    value: 90.6,
    unit: 'eur-billion',
    approximate: false,
    status: 'E',
    reference: 'dpa-2024-06',
    name: { en: 'NATO, as estimated in June 2024', de: 'NATO, Schätzung vom Juni 2024' },
    short: { en: 'NATO, June 2024', de: 'NATO, Juni 2024' },
    includes: {
      en: 'NATO’s definition before the tables of core expenditure, as Germany forecast it in mid-2024.',
      de: 'NATO-Definition vor den Tabellen der Kernausgaben, wie Deutschland sie Mitte 2024 vorhersagte.',
    },
    leavesOut: {
      en: 'Whatever was not paid in the end: the outturn came in lower.',
      de: 'Was am Ende nicht bezahlt wurde: Das Ergebnis fiel niedriger aus.',
    },
    basis: 'payments',
    stage: 'reported',
    whole: true,
  },
];

/** What the page of definitions opens with. */
export const definitionsOpening: { readonly entity: EntityId; readonly year: number } = {
  entity: 'DEU',
  year: 2025,
};
