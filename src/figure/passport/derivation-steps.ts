import { findEntity } from '../../catalogue/entities';
import { findIndicator } from '../../catalogue/indicators';
import type { EditionId } from '../../catalogue/sources';
import type { SeriesBook } from '../../charts/series-book';
import type { Measure } from '../../domain/measure';
import { observationAt, type Series, valueAt } from '../../domain/series';
import { sumIn } from '../../domain/share-of-sum';
import { exactText, type PassportWords } from './figures';
import type { PassportInput, PassportStep } from './passport';

/** A figure that goes into a calculation: what it is, and its series, null where the data have none. */
interface Given {
  readonly name: string;
  readonly series: Series | null;
  readonly year: number;
}

/** How the measure's own value of a year is formed; empty for a published one. */
export function measureSteps(
  series: Series,
  { origin }: Measure,
  edition: EditionId,
  year: number,
  data: SeriesBook,
  words: PassportWords,
): readonly PassportStep[] {
  const { entity } = series.key;
  const given = (indicator: string, of = entity, from: string = edition): Given => ({
    name: inputName(indicatorName(indicator, words), of, year, words),
    series: data.find({ edition: from, indicator, entity: of }),
    year,
  });
  const step = (inputs: readonly Given[], write: (texts: readonly string[]) => string) => [
    stepOf(series, year, inputs, write, words),
  ];
  const inTurn =
    (...signs: readonly string[]) =>
    (texts: readonly string[]) =>
      texts.map((text, at) => (at === 0 ? text : ` ${signs[at - 1]} ${text}`)).join('');
  switch (origin.kind) {
    case 'published':
      return [];
    case 'ratio':
      return step([given(origin.numerator), given(origin.denominator)], inTurn('÷'));
    case 'euro':
      return step(
        [
          given(origin.dollars),
          given(origin.national, origin.member),
          given(origin.dollars, origin.member),
        ],
        inTurn('×', '÷'),
      );
    case 'purchasing-power':
      return step(
        [given(origin.national), given(origin.factor, entity, origin.factorEdition)],
        inTurn('÷'),
      );
    default:
      return origin satisfies never;
  }
}

/** How a value becomes a multiple of the base year's. */
export function changeStep(
  changed: Series,
  series: Series,
  { name }: Measure,
  [year, base]: readonly [number, number],
  words: PassportWords,
): PassportStep {
  const at = (one: number): Given => ({
    name: inputName(words.say(name), series.key.entity, one, words),
    series,
    year: one,
  });
  return stepOf(changed, year, [at(year), at(base)], ([x, y]) => `${x} ÷ ${y}`, words);
}

/** How a value becomes a share of the sum of all that are compared. */
export function shareStep(
  shared: Series,
  all: readonly Series[],
  { name }: Measure,
  year: number,
  words: PassportWords,
): PassportStep {
  const inputs = all.map((one) => ({
    name: inputName(words.say(name), one.key.entity, year, words),
    series: one,
    year,
  }));
  const own = all.find(({ key }) => key.entity === shared.key.entity);
  const part = own === undefined ? null : valueAt(own, year);
  const sum = sumIn(year, all);
  const count = all.filter((one) => valueAt(one, year) !== null).length;
  const write = () =>
    own === undefined || part === null || sum === null
      ? ''
      : `100 × ${exactText(part, own, words)} ÷ ${exactText(sum, own, words)} (${words.passport.sumOf(count)})`;
  return stepOf(shared, year, inputs, write, words);
}

function stepOf(
  result: Series,
  year: number,
  inputs: readonly Given[],
  write: (texts: readonly string[]) => string,
  words: PassportWords,
): PassportStep {
  const written = inputs.map((one) => inputOf(one, words));
  const value = valueAt(result, year);
  const texts = written.flatMap((one) => one.value ?? []);
  const formula = result.derivation?.formulas.at(-1);
  return {
    formula: formula === undefined ? '' : words.say(formula.text),
    worked:
      value === null
        ? null
        : { calculation: write(texts), result: exactText(value, result, words) },
    inputs: written.filter(
      ({ name }, at) => written.findIndex((other) => other.name === name) === at,
    ),
  };
}

function inputOf({ name, series, year }: Given, words: PassportWords): PassportInput {
  const found = series === null ? null : observationAt(series, year);
  if (series === null || found === null) {
    const status = series?.observations.find((one) => one.year === year)?.status;
    return { name, value: null, status: null, impossible: status === 'M' };
  }
  return {
    name,
    value: exactText(found.value, series, words),
    status: found.status === 'A' ? null : words.messages.statuses[found.status],
    impossible: false,
  };
}

function indicatorName(id: string, { say }: PassportWords): string {
  const indicator = findIndicator(id);
  return indicator === null ? id : say(indicator.name);
}

function inputName(name: string, entity: string, year: number, words: PassportWords): string {
  const found = findEntity(entity);
  return words.passport.input(name, found === null ? entity : words.say(found.name), year);
}
