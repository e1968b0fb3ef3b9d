import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { ModelStep, WaterfallModel } from './waterfall-types';
import { waterfallWords } from './waterfall-words';

/** What a reader without the picture has to know of a waterfall, in at most six sentences. */
export function describeWaterfall(model: Omit<WaterfallModel, 'summary'>, words: Words): string {
  const said = waterfallWords[words.language];
  const own = model.steps.filter(({ aside }) => !aside);
  const aside = model.steps.filter((step) => step.aside);
  const valued = own
    .flatMap((step) => (step.value === null ? [] : [{ step, value: step.value }]))
    .sort((a, b) => a.value - b.value);
  const lowest = valued[0]?.step;
  const highest = valued.at(-1)?.step;
  const missing = own.filter(({ value }) => value === null).map(({ year }) => `${year}`);
  const first = aside[0];
  const last = aside.at(-1);
  return [
    ...(lowest === undefined || highest === undefined
      ? []
      : lowest === highest
        ? [said.one(spoken(lowest, words), lowest.year)]
        : [
            said.extremes(spoken(lowest, words), lowest.year, spoken(highest, words), highest.year),
          ]),
    ...model.sums.map(({ name, text, status }) => said.sum(name, withStatus(text, status, words))),
    ...(first === undefined || last === undefined
      ? []
      : [said.aside(capital(model.asideLabel), first.year, last.year)]),
    ...(missing.length === 0 ? [] : [said.missing(words.format.list(missing))]),
  ].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function spoken({ text, status }: ModelStep, words: Words): string {
  return withStatus(text, status, words);
}

function withStatus(text: string, status: ModelStep['status'], { messages }: Words): string {
  return isEstimate(status) ? `${text} (${messages.describe.estimates})` : text;
}
