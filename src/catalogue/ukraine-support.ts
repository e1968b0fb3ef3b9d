import { monthsBetween } from '../domain/months';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import { type EditionId, editionHeads } from './sources';

/** Kinds of aid the tracker tells apart in allocations; `total` is their sum. */
export const aidKinds = ['total', 'military', 'financial', 'humanitarian'] as const;

export type AidKind = (typeof aidKinds)[number];

/** What is counted: what was specified for delivery, or all that was promised. */
export const aidCounts = ['allocations', 'commitments'] as const;

export type AidCount = (typeof aidCounts)[number];

/** What the page on support for Ukraine is made from. */
export const ukraineSupport: {
  readonly edition: EditionId;
  /** The first month it has figures of; its last is the edition's cut-off. */
  readonly firstMonth: string;
  readonly allocations: Readonly<Record<AidKind, IndicatorId>>;
  /** Commitments are not told apart by kind. */
  readonly commitments: IndicatorId;
  readonly donorGdp: IndicatorId;
  /** The year of the GDP that shares are formed of. */
  readonly gdpYear: number;
  /** The donor the page asks about. */
  readonly donor: EntityId;
  /** The donors in colour, in the order of the four colours. */
  readonly highlighted: readonly EntityId[];
  /** Two donors whose growth is set side by side. */
  readonly compared: readonly [EntityId, EntityId];
  /** Donors that are not in Europe. Türkiye counts as European, as in NATO's own sum of its European allies. */
  readonly outsideEurope: readonly EntityId[];
} = {
  edition: 'kiel-r29',
  firstMonth: '2022-01',
  allocations: {
    total: 'allocations-total',
    military: 'allocations-military',
    financial: 'allocations-financial',
    humanitarian: 'allocations-humanitarian',
  },
  commitments: 'commitments',
  donorGdp: 'donor-gdp-2021',
  gdpYear: 2021,
  donor: 'DEU',
  highlighted: ['DEU', 'USA', 'EU', 'GBR'],
  compared: ['DEU', 'USA'],
  outsideEurope: ['AUS', 'CAN', 'CHN', 'IND', 'JPN', 'KOR', 'NZL', 'TWN', 'USA'],
};

/** The months there are figures of, the first to the newest. */
export const supportMonths: readonly string[] = monthsBetween(
  ukraineSupport.firstMonth,
  editionHeads.find(({ id }) => id === ukraineSupport.edition)?.cutOff ?? ukraineSupport.firstMonth,
);
