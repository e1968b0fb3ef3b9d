import type { RulerModel } from '../../../charts/forms/ruler-types';
import type { Words } from '../../../language/words';
import type { SlideContent } from '../slide-types';
import { slidePaint } from './slide-paint';
import { barsInPanels } from './split-panels';
import { withTargetRow } from './target-row';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** Factors as a native bar chart from zero, with the factor that is asked for as a bar of its own. */
export function rulerPanels(model: RulerModel, words: Words): SlideContent {
  const rules = model.groups.flatMap(({ name, rows }) =>
    rows.map((rule) => ({ group: name, rule })),
  );
  const { categories, series } = withTargetRow(
    {
      categories: rules.map(({ group, rule }) =>
        rule.factor === null
          ? `${group}: ${rule.shortName} (${rule.text})`
          : `${group}: ${rule.shortName}`,
      ),
      series: [
        {
          name: model.words.factor,
          kind: 'value',
          emphasis: 'default',
          paint: slidePaint('barOutline'),
          drawn: 'bars',
          points: rules.map(({ rule }) => ({
            value: rule.factor,
            estimated: rule.factor !== null && rule.estimated,
            ...(rule.reached ? { paint: slidePaint('first') } : {}),
          })),
          label: null,
        },
      ],
    },
    model.level,
    rules.map(({ rule }) => rule.factor),
  );
  const whole = Math.ceil(model.span[1]);
  const ticks = Array.from({ length: whole + 1 }, (_, value) => ({
    value,
    text: words.format.factor(value, 0),
  }));
  const step = Math.ceil(whole / 6);
  return {
    panels: barsInPanels({
      kind: 'bar',
      head: model.words.definition,
      categories,
      series,
      ...valueAxis(
        {
          unit: 'ratio',
          ticks: ticks.filter(({ value }) => value % step === 0),
          axisUnit: null,
          span: model.span,
        },
        words,
      ),
      legend: false,
      overlapping: true,
    }),
    estimates: hasEstimates(series),
    leftOut: [],
  };
}
