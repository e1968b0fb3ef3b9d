import { findEntity } from '../../catalogue/entities';
import { askedOf } from '../../domain/claim-all-meet';
import { standing } from '../../domain/claim-figures';
import { missingLast } from '../../domain/missing-last';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { BarRow } from '../content';
import { describeBars } from '../describe';
import { makeChart } from '../forms/form-rules';
import type { SeriesBook } from '../series-book';
import { capitalised, entityName, measuredText, sourceText, windowText } from './definition-words';
import type { Evaluated, EvaluatedRow } from './evaluated';
import { gridBarForm } from './grid-bar-form';
import { valueText } from './result-words';
import { rankingTexts } from './said/ranking-texts';

/** Every member with its value, the highest first, those below the level in colour. Null where the row is of another kind. */
export function drawAllMeet(
  { facts }: Evaluated,
  row: EvaluatedRow,
  chart: string,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const { test, result } = row;
  if (test.kind !== 'all-meet' || result.unit === null) return null;
  const said = rankingTexts[words.language];
  const bars = askedOf(test, facts).flatMap(({ entity, figure }): BarRow[] => {
    const known = facts.figures(test.basis, entity);
    if (figure === null || known === null) return [];
    const { year, value, status } = figure;
    const name = entityName(entity, words);
    const found = findEntity(entity);
    return [
      {
        label: { en: name, de: name },
        ...(found?.short === undefined ? {} : { short: found.short }),
        key: known.series.key,
        series: known.series,
        observation: { year, value, status },
        emphasis: standing(figure, test.target) === 'below' ? 'highlighted' : 'default',
      },
    ];
  });
  const level = words.format.percent(test.target, Number.isInteger(test.target) ? 0 : 1);
  const content = {
    form: 'bar',
    unit: result.unit,
    year: test.year,
    bars: bars.sort((a, b) => missingLast(a.observation.value, b.observation.value)),
    target: null,
    level: { value: test.target, label: { en: level, de: level } },
    named: { bar: said.who, value: `${test.year}` },
  } as const;
  const figureWords = {
    chart,
    title: said.allMeet(valueText(row, words) ?? '', level, test.year),
    subtitle: [
      capitalised(measuredText(row, words)),
      windowText(test, words),
      sourceText(test.basis, words),
    ].join(', '),
    notes: [said.below],
  };
  return makeChart(gridBarForm(describeBars), content, figureWords, data, words);
}
