import type { CatalogueBasis, CatalogueTest } from '../../catalogue/claim-row';
import { type EntityId, entities } from '../../catalogue/entities';
import { type IndicatorId, indicators } from '../../catalogue/indicators';
import { getMeasure } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { measureInputs } from '../../domain/measure-series';
import type { CatalogueRequest } from '../spec';

/**
 * What some tests read: each indicator of an edition once, of every entity that one of them needs. `narrow`: only the years
 * they use, where those are known; then one indicator may be asked for several spans of years.
 */
export function testRequests(
  tests: readonly CatalogueTest[],
  narrow = false,
): readonly CatalogueRequest[] {
  const asked = new Map<string, Input & { readonly entities: Set<EntityId> }>();
  for (const test of tests) {
    const who = entitiesOf(test);
    const years = narrow ? yearsOf(test) : null;
    for (const { members = [], ...input } of basesOf(test).flatMap(inputsOf)) {
      // What a sum is held against (a donor's GDP) is of a year of its own.
      const span = years === null || test.basis.kind === 'sum-up-to' ? {} : { years };
      const key = JSON.stringify([input.edition, input.indicator, input.upTo, span]);
      const known = asked.get(key) ?? { ...input, ...span, entities: new Set() };
      for (const id of [...who, ...members]) known.entities.add(id);
      asked.set(key, known);
    }
  }
  return [...asked.values()].map(({ entities: who, ...input }) => ({
    ...input,
    entities: [...who],
  }));
}

interface Input {
  readonly edition: EditionId;
  readonly indicator: IndicatorId;
  readonly upTo?: string;
  readonly years?: { readonly from: number; readonly to: number };
  /** Entities that the figures of all others are formed with. */
  readonly members?: readonly EntityId[];
}

/** The years a test uses; null: all there are. */
function yearsOf(test: CatalogueTest): { readonly from: number; readonly to: number } | null {
  switch (test.kind) {
    case 'grew-by':
    case 'sum-exceeds':
      return { from: test.from, to: test.to };
    case 'first-met-since':
      return null;
    case 'newly-met':
      return { from: test.year - 1, to: test.year };
    case 'ranked':
      return test.among.kind === 'years' ? null : { from: test.year, to: test.year };
    case 'meets-target':
    case 'all-meet':
      return { from: test.year, to: test.year };
    default:
      return test satisfies never;
  }
}

/** The entities whose figures a test uses. */
export function entitiesOf(test: CatalogueTest): readonly EntityId[] {
  switch (test.kind) {
    case 'meets-target':
    case 'grew-by':
    case 'first-met-since':
    case 'newly-met':
      return [test.entity];
    case 'ranked':
      return test.among.kind === 'group' ? [test.entity, ...test.among.members] : [test.entity];
    case 'all-meet':
      return test.members;
    case 'sum-exceeds':
      return test.than.kind === 'entity' ? [...test.members, test.than.entity] : test.members;
    default:
      return test satisfies never;
  }
}

/** Every definition whose figures a test uses, its own first. */
export function basesOf(test: CatalogueTest): readonly CatalogueBasis[] {
  switch (test.kind) {
    case 'meets-target':
      return test.money === null
        ? [test.basis]
        : [test.basis, test.money.spent, test.money.over, test.money.under];
    case 'first-met-since':
      return test.earlier.kind === 'figures' ? [test.basis, ...test.earlier.bases] : [test.basis];
    case 'grew-by':
    case 'newly-met':
    case 'ranked':
    case 'sum-exceeds':
    case 'all-meet':
      return [test.basis];
    default:
      return test satisfies never;
  }
}

function inputsOf(basis: CatalogueBasis): readonly Input[] {
  switch (basis.kind) {
    case 'measure':
      return measureInputsOf(basis);
    case 'indicator':
      return [basis, ...(basis.plus === undefined ? [] : [basis.plus])].map(({ indicator }) => ({
        edition: basis.edition,
        indicator,
      }));
    case 'sum-up-to': {
      const { edition, indicator, upTo, per } = basis;
      const whole = per === null ? [] : [{ edition, indicator: per }];
      return [{ edition, indicator, upTo }, ...whole];
    }
    case 'printed':
      return [];
    default:
      return basis satisfies never;
  }
}

function measureInputsOf({
  measure,
  edition,
}: Extract<CatalogueBasis, { kind: 'measure' }>): readonly Input[] {
  const { origin } = getMeasure(measure);
  if (origin.kind === 'published' && origin.indicator === unroundedShare.share) {
    if (hasUnroundedShare(edition)) {
      return [unroundedShare.expenditure, unroundedShare.gdp].map((indicator) => ({
        edition,
        indicator,
      }));
    }
  }
  const member = origin.kind === 'euro' ? entities.find(({ id }) => id === origin.member) : null;
  return measureInputs(origin).flatMap((input) => {
    const indicator = indicators.find(({ id }) => id === input.indicator)?.id;
    const own = editionHeads.find(({ id }) => id === (input.edition ?? edition))?.id;
    if (indicator === undefined || own === undefined) return [];
    return [{ edition: own, indicator, ...(member ? { members: [member.id] } : {}) }];
  });
}
