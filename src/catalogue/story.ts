import type { EntityId } from './entities';
import type { EditionId } from './sources';
import type { TargetId } from './targets';

interface Story {
  readonly entity: EntityId;
  /** The entity's currency, ISO 4217. */
  readonly currency: string;
  readonly edition: EditionId;
  readonly pledge: TargetId;
  readonly commitment: TargetId;
  readonly window: { readonly from: number; readonly to: number };
  readonly sections: readonly {
    readonly id: 'path' | 'long' | 'doubling' | 'allies';
    readonly chart: string;
  }[];
}

/** What the start page tells: of whom, from which edition, against which targets, over which years, in which charts. */
export const story = {
  entity: 'DEU',
  currency: 'EUR',
  edition: 'nato-2026-07',
  pledge: 'wales-2014-gdp',
  commitment: 'hague-2025-core',
  window: { from: 2017, to: 2024 },
  sections: [
    { id: 'path', chart: 'germany-share-of-gdp' },
    { id: 'doubling', chart: 'germany-doubling' },
    { id: 'long', chart: 'germany-long-run' },
    { id: 'allies', chart: 'allies-share-of-gdp' },
  ],
} as const satisfies Story;
