import { entities } from '../../../src/catalogue/entities';
import { editionsOf, getMeasure, measures } from '../../../src/catalogue/measures';
import { editionHeads } from '../../../src/catalogue/sources';
import { targets } from '../../../src/catalogue/targets';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { formFits, suitedForms } from '../../../src/charts/explore/form-fit';
import { partFits } from '../../../src/charts/explore/part-fit';
import { resolve, spanOf } from '../../../src/charts/explore/resolved';
import { settle } from '../../../src/charts/explore/settle';
import { besideMeasure } from '../../../src/charts/explore/shown-series';
import {
  type ExploreState,
  exploreDefaults,
  exploreForms,
  exploreParts,
  exploreSorts,
} from '../../../src/charts/explore/state';
import { withForm } from '../../../src/charts/explore/transitions';
import { targetsOf, type Wish } from '../../../src/charts/explore/usual';
import { createSeriesBook, type SeriesBook } from '../../../src/charts/series-book';
import { fc } from '../../support/properties';
import { readPublished } from '../../support/published-data';

const measureIds = measures.map(({ id }) => id);
const editionIds = editionHeads.map(({ id }) => id);
const entityIds = entities.map(({ id }) => id);
/** Years that editions have, and some that few or none have. */
const years = fc.oneof(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 1940, max: 2040 }));

/** Whatever can be asked for, whether it goes together or not. */
export const wishes: fc.Arbitrary<Wish> = fc.record(
  {
    measure: fc.constantFrom(...measureIds),
    edition: fc.constantFrom(...editionIds),
    beside: fc.constantFrom(null, ...editionIds),
    entities: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...entityIds), { maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...entityIds)),
    ),
    from: fc.oneof(fc.constant('earliest' as const), years),
    to: fc.oneof(fc.constant('latest' as const), years),
    year: fc.oneof(fc.constant('latest' as const), years),
    form: fc.constantFrom(...exploreForms),
    scale: fc.constantFrom('linear', 'log'),
    base: years,
    per: fc.constantFrom(...exploreParts),
    target: fc.constantFrom('none', ...targets.map(({ id }) => id)),
    focus: fc.constantFrom(null, ...entityIds),
    sort: fc.constantFrom(...exploreSorts),
    axis: fc.constantFrom('shared', 'free'),
    events: fc.boolean(),
    point: fc.option(fc.record({ entity: fc.constantFrom(...entityIds), year: years })),
  },
  { requiredKeys: [] },
);

/** Every state there is: what is left of a wish, in any of the forms that suit it, with the focus on any that is compared. */
export const states: fc.Arbitrary<ExploreState> = fc
  .tuple(wishes, fc.nat(), fc.option(fc.nat()))
  .map(([wish, form, focus]) => {
    const { state } = settle(wish);
    const forms = suitedForms(state);
    const chosen = focus === null ? null : state.entities[focus % (state.entities.length || 1)];
    const focused = settle({ ...state, focus: chosen ?? null }).state;
    return withForm(focused, forms[form % forms.length] ?? 'table');
  });

/** What is wrong with a state by the rules, each by its own words; empty where it is valid. */
export function faultsOf(state: ExploreState): readonly string[] {
  const { measure, edition, beside, focus, base, target, point, year } = state;
  const span = spanOf(state);
  const shown = resolve(state).years;
  const within = (one: number, [from, to]: readonly [number, number]) =>
    Number.isInteger(one) && from <= one && one <= to;
  const rules: Readonly<Record<string, boolean>> = {
    'the edition holds the measure': editionsOf(getMeasure(measure)).includes(edition),
    'what is beside is another edition': beside !== edition,
    'what is beside is comparable': beside === null || besideMeasure(state) !== null,
    'the years are the edition’s': within(shown[0], span) && within(shown[1], span),
    'the years rise': shown[0] <= shown[1],
    'the year is shown': year === 'latest' || within(year, shown),
    'the base is the edition’s': within(base, span),
    'the values can be converted': partFits(state)[state.per] === null,
    'the target is about the measure': target === 'none' || targetsOf(measure).includes(target),
    'a ratio axis has values above zero':
      state.scale === 'linear' || getMeasure(measure).kind !== 'change',
    'the form suits': formFits(state)[state.form] === null,
    'entities stand once': new Set(state.entities).size === state.entities.length,
    'the focus is compared': focus === null || state.entities.includes(focus),
    'the point is in a year shown': point === null || within(point.year, shown),
  };
  return Object.keys(rules).filter((rule) => rules[rule] === false);
}

/** Everything any state may read, in one book. */
export async function wholeBook(): Promise<SeriesBook> {
  const wanted = measures.flatMap((measure) =>
    editionsOf(measure).flatMap((edition) => {
      const { state } = settle({ measure: measure.id, edition });
      return exploreForms.flatMap((form) => {
        const spec = exploreSpec({ ...state, form });
        return spec.requests(spec.defaults);
      });
    }),
  );
  const byKey = new Map(wanted.map((one) => [`${one.edition}/${one.indicator}`, one]));
  return createSeriesBook(await readPublished([...byKey.values()]));
}

/** A state with some parts of the default changed, as they are given. */
export function stateWith(changes: Partial<ExploreState>): ExploreState {
  return { ...exploreDefaults, ...changes };
}
