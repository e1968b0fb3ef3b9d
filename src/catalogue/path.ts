import type { MeasureOrigin } from '../domain/measure';
import type { Text } from '../domain/text';
import type { UnitId } from '../domain/unit';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { EditionId } from './sources';
import type { TargetId } from './targets';

/** The money a reader may see a path in, and what its past is formed of. `currency` null: each ally’s own. */
export interface PathMoney {
  readonly id: string;
  readonly currency: string | null;
  readonly unit: UnitId;
  readonly origin: MeasureOrigin;
  /** The tables it reads. */
  readonly indicators: readonly IndicatorId[];
  /** Whose tables give the exchange rate; absent where none is needed. */
  readonly rate?: EntityId;
}

interface PathDefaults {
  readonly entity: EntityId;
  readonly edition: EditionId;
  readonly target: TargetId;
  readonly presets: readonly TargetId[];
  readonly growth: number;
  readonly inflation: number;
  readonly fan: number;
  readonly ranges: Readonly<
    Record<'target' | 'by' | 'growth' | 'inflation', readonly [number, number]>
  >;
  readonly moneys: readonly PathMoney[];
  readonly nominal: readonly number[];
}

/**
 * What the page of paths opens with and allows. Growth and inflation are assumptions of the page, in per cent a year, no
 * forecasts; `fan` is how many points of growth more and less are shown; `nominal` are the growths of GDP its last table lists.
 */
export const pathDefaults = {
  entity: 'DEU',
  edition: 'nato-2026-07',
  target: 'hague-2025-core',
  presets: ['wales-2014-gdp', 'hague-2025-core'],
  growth: 1,
  inflation: 2,
  fan: 1,
  ranges: { target: [0.5, 10], by: [2015, 2060], growth: [-10, 15], inflation: [-5, 50] },
  moneys: [
    {
      id: 'national',
      currency: null,
      unit: 'national-million',
      origin: { kind: 'published', indicator: 'expenditure-national-current' },
      indicators: ['expenditure-national-current'],
    },
    {
      id: 'eur',
      currency: 'EUR',
      unit: 'eur-million',
      origin: {
        kind: 'euro',
        dollars: 'expenditure-usd-current',
        national: 'expenditure-national-current',
        member: 'DEU',
      },
      indicators: ['expenditure-usd-current', 'expenditure-national-current'],
      rate: 'DEU',
    },
    {
      id: 'usd',
      currency: 'USD',
      unit: 'usd-million',
      origin: { kind: 'published', indicator: 'expenditure-usd-current' },
      indicators: ['expenditure-usd-current'],
    },
  ],
  nominal: [1, 2, 3, 4, 5, 6],
} as const satisfies PathDefaults;

/** A government's plans, drawn beside a path as marks of their own. They are in billions of their currency. */
export interface PlanRow {
  readonly entity: EntityId;
  readonly edition: EditionId;
  readonly currency: string;
  readonly indicators: readonly { readonly id: IndicatorId; readonly label: Text }[];
  /** Why they cannot be compared with the path. */
  readonly note: Text;
}

/** Plans of the dataset. */
export const planRows: readonly PlanRow[] = [
  {
    entity: 'DEU',
    edition: 'bund-2026-11',
    currency: 'EUR',
    indicators: [
      {
        id: 'epl14-financial-plan',
        label: {
          en: 'Einzelplan 14, financial plan of 2025',
          de: 'Einzelplan 14, Finanzplan 2025',
        },
      },
      {
        id: 'epl14-draft',
        label: { en: 'Einzelplan 14, draft', de: 'Einzelplan 14, Regierungsentwurf' },
      },
      {
        id: 'special-fund-planned',
        label: { en: 'Special fund, budget', de: 'Sondervermögen, Soll' },
      },
      {
        id: 'special-fund-draft',
        label: { en: 'Special fund, draft', de: 'Sondervermögen, Entwurf' },
      },
    ],
    note: {
      en: 'The plan marks are budgets, not outturns, and are joined to nothing. Einzelplan 14, the defence ministry’s budget, is narrower than defence expenditure by NATO’s definition, which also counts the special fund and other ministries.',
      de: 'Die Planwerte sind Haushaltsansätze, keine Ist-Zahlen, und mit nichts verbunden. Der Einzelplan 14, der Haushalt des Verteidigungsministeriums, ist enger als die Verteidigungsausgaben nach NATO-Definition: Diese zählt auch das Sondervermögen und andere Ministerien.',
    },
  },
];
