import { gapOf } from '../../catalogue/coverage';
import { editions } from '../../catalogue/editions';
import type { MeasureId } from '../../catalogue/measures';
import { pillar } from '../../catalogue/pillar';
import { type EditionId, editionHeads } from '../../catalogue/sources';

/** Whose figures make up Europe and Canada: the members of each year, as NATO publishes, or today's in every year. */
export const memberships = ['published', 'today'] as const;

export type Membership = (typeof memberships)[number];

/** What the page about the European pillar shows. */
export interface PillarState {
  readonly edition: EditionId;
  /** First and last year. */
  readonly years: readonly [number, number];
  /** The money that shares are formed in. */
  readonly measure: MeasureId;
  readonly membership: Membership;
}

/** The editions that hold all the tables and print the sums, newest first. */
export const pillarEditions: readonly EditionId[] = editions
  .filter(({ id, contents }) => {
    const held: Readonly<Partial<Record<string, unknown>>> = contents;
    const needed = [pillar.real, pillar.growth, pillar.share, pillar.gdp];
    return needed.every((one) => held[one] !== undefined) && gapOf(id, pillar.europe) === null;
  })
  .map(({ id }) => id);

/** The measures of money to choose from. */
export const pillarMeasures: readonly MeasureId[] = pillar.money.map(({ measure }) => measure);

/** First and last year of an edition. */
export function editionYears(edition: EditionId): readonly [number, number] {
  const head = editionHeads.find(({ id }) => id === edition);
  if (head === undefined) throw new Error(`The catalogue has no edition "${edition}".`);
  return head.years;
}

/** What the page opens with. */
export const pillarDefaults: PillarState = {
  edition: pillar.edition,
  years: editionYears(pillar.edition),
  measure: pillar.usualMoney,
  membership: 'published',
};
