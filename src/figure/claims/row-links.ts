import { allies } from '../../catalogue/allies';
import type { CatalogueTest } from '../../catalogue/claim-row';
import { settle } from '../../charts/explore/settle';
import type { Wish } from '../../charts/explore/usual';
import { printExplore } from '../explore-address';

/** The query of the explorer's view that shows the series of a test; null where the explorer does not have the definition. */
export function exploreQuery(test: CatalogueTest): string | null {
  const { basis } = test;
  if (basis.kind !== 'measure') return null;
  const { measure, edition } = basis;
  return printExplore(settle({ measure, edition, ...wishOf(test) }).state);
}

function wishOf(test: CatalogueTest): Wish {
  switch (test.kind) {
    case 'grew-by':
      return {
        entities: [test.entity],
        from: test.from,
        to: test.to,
        per: 'change',
        base: test.from,
      };
    case 'meets-target':
    case 'first-met-since':
    case 'newly-met':
      return { entities: [test.entity] };
    case 'ranked':
      return test.among.kind === 'years'
        ? { entities: [test.entity] }
        : {
            entities: [test.entity, ...test.among.members.filter((id) => id !== test.entity)].slice(
              0,
              allies.length,
            ),
            form: 'bar',
            year: test.year,
          };
    case 'all-meet':
      return { entities: test.members, form: 'bar', year: test.year };
    case 'sum-exceeds':
      return {
        entities: test.than.kind === 'entity' ? [...test.members, test.than.entity] : test.members,
        ...(test.from === test.to
          ? { form: 'bar' as const, year: test.to }
          : { from: test.from, to: test.to }),
      };
    default:
      return test satisfies never;
  }
}
