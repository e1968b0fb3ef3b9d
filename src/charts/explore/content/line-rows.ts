import { breaks } from '../../../catalogue/breaks';
import { observed } from '../../../domain/series';
import type { Text } from '../../../domain/text';
import type { LineRow } from '../../content';
import { type Resolved, roleOf } from '../resolved';
import type { ShownSeries } from '../shown-series';

/** More lines than this are not all labelled: of those without a colour, the sums and the extremes are. */
const mostLabelled = 12;
const highestLabelled = 3;
const lowestLabelled = 2;

/** The chosen entities as lines; of many, those without a label are pale, but can be read all the same. */
export function chosenRows(shown: readonly ShownSeries[], resolved: Resolved): readonly LineRow[] {
  const labelled = shown.length <= mostLabelled ? null : extremes(shown, resolved);
  return shown.map(({ entity, series }) => {
    const role = roleOf(resolved.state, entity.id);
    const pale = role.emphasis !== 'highlighted' && labelled?.has(entity.id) === false;
    return {
      series,
      label: entity.name,
      ...(entity.short === undefined ? {} : { short: entity.short }),
      emphasis: pale ? 'muted' : role.emphasis,
      colour: role.colour,
      compared: true,
      ...joinedIn(entity.joined, resolved),
      ...breakOf({ entity, series }, shown.length),
    };
  });
}

/** The other allies, in pale grey. */
export function contextRows(context: readonly ShownSeries[]): readonly LineRow[] {
  return context.map(({ entity, series }) => ({
    series,
    label: entity.name,
    emphasis: 'muted',
    compared: false,
  }));
}

/** The sums of the alliance, and the highest and lowest of the newest values that have no colour. */
function extremes(shown: readonly ShownSeries[], { state }: Resolved): ReadonlySet<string> {
  const plain = shown
    .filter(({ entity }) => roleOf(state, entity.id).emphasis !== 'highlighted')
    .flatMap(({ entity, series }) => {
      const newest = observed(series).at(-1);
      return newest === undefined ? [] : [{ entity, ...newest }];
    });
  const year = Math.max(...plain.map((one) => one.year));
  const ranked = plain
    .filter((one) => one.year === year && one.entity.kind !== 'aggregate')
    .sort((a, b) => b.value - a.value);
  const kept = [
    ...plain.filter(({ entity }) => entity.kind === 'aggregate'),
    ...ranked.slice(0, highestLabelled),
    ...ranked.slice(-lowestLabelled),
  ];
  return new Set(kept.map(({ entity }) => entity.id));
}

/** The year an entity became an ally, where that is within the years of NATO's figures. */
function joinedIn(
  joined: number | undefined,
  { measure, years }: Resolved,
): Pick<LineRow, 'joined'> {
  return joined !== undefined && measure.family === 'nato' && joined > years[0] ? { joined } : {};
}

/** What the break in a series is, with the name of its line where there are several. */
function breakOf({ entity, series }: ShownSeries, lines: number): Pick<LineRow, 'breakLabel'> {
  const { edition } = series.key;
  const found = breaks.find((one) => one.edition === edition && one.entity === entity.id);
  if (found === undefined) return {};
  const name = entity.short ?? entity.name;
  const named = (language: keyof Text) => `${name[language]}: ${found.label[language]}`;
  return { breakLabel: lines === 1 ? found.label : { en: named('en'), de: named('de') } };
}
