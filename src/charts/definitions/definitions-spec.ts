import type { AnswerKind } from '../../catalogue/definitions/answer';
import { findEntity } from '../../catalogue/entities';
import type { Entity } from '../../domain/entity';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import { addressedChart } from '../addressed-chart';
import type { Chart } from '../chart';
import type { BarContent, BarRow, ColourRole } from '../content';
import { titleName } from '../explore/content/title-name';
import { exploreBarForm } from '../explore/explore-bar-form';
import { makeChart } from '../forms/form-rules';
import { axisTexts } from '../model/axis-texts';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { answerRequests, answersOf, type GivenAnswer } from './answers';
import { definitionsWords, rangeText, writeAmount } from './definitions-words';
import { type DefinitionsState, definitionsDefaults } from './state';

/** Every defensible answer to “how much was spent” in one year, ranked; never joined to a line, never added up. */
export function definitionsSpec(state: DefinitionsState): ChartSpec {
  return addressedChart({
    id: 'definitions',
    form: 'bar',
    varied: state !== definitionsDefaults,
    requests: answerRequests(state),
    draw: (data, words) => draw(data, state, words),
    neutralTitle: { en: 'One year, several definitions', de: 'Ein Jahr, mehrere Definitionen' },
  });
}

const colours: Readonly<Record<AnswerKind, ColourRole>> = {
  nato: 'first',
  sipri: 'second',
  budget: 'third',
  single: 'fourth',
};

function draw(data: SeriesBook, state: DefinitionsState, words: Words): Chart | null {
  const entity = findEntity(state.entity);
  const { given, missing } = answersOf(data, state);
  if (entity === null || given.length === 0) return null;
  const unit = state.currency === 'eur' ? 'eur-billion' : 'usd-million';
  const content: BarContent = {
    form: 'bar',
    unit,
    year: state.year,
    bars: given.map((one) => barOf(one, state.year)),
    target: null,
    writeAxis: axisTexts,
  };
  const highest = Math.max(...given.map(({ value }) => value));
  const bars = exploreBarForm([], []);
  const rules: typeof bars = {
    ...bars,
    layOut: (model, size) =>
      exploreBarForm(
        model.bars.map(({ endText }) => endText),
        [],
      ).layOut(model, size),
    build: (shown, head, spoken) => {
      const model = bars.build(shown, head, spoken);
      return {
        ...model,
        bars: model.bars.map((bar, at) => ({
          ...bar,
          ...textsOf(given[at], highest, words),
        })),
        summary: definitionsWords[words.language].summary(
          given.map(
            (one) => `${words.say(one.meaning.name)}: ${textsOf(one, one.value, words).text}`,
          ),
        ),
      };
    },
  };
  const said = definitionsWords[words.language];
  const whole = given.filter(({ meaning }) => meaning.whole);
  return makeChart(
    rules,
    content,
    {
      chart: 'definitions',
      estimates: () => '',
      title: titleOf(whole, entity, state, words),
      subtitle: said.subtitle(words.say(entity.name), state.year, state.currency),
      notes: [
        ...(given.some(isHollow) ? [said.hollow] : []),
        ...(given.some(({ meaning }) => !meaning.whole) ? [said.part] : []),
        ...referencesNote(given, words),
        ...(missing.length === 0
          ? []
          : [
              said.missing(
                words.format.list(missing.map(({ meaning }) => words.say(meaning.name))),
              ),
            ]),
        ...(entity.armedForces === false
          ? whole
              .filter(({ value }) => value === 0)
              .map(({ meaning }) => said.recordedZero(words.say(meaning.name)))
          : []),
        state.currency === 'usd' ? said.bases : said.never,
      ],
    },
    data,
    words,
  );
}

function titleOf(
  whole: readonly GivenAnswer[],
  entity: Entity,
  { year, currency }: DefinitionsState,
  words: Words,
): string {
  const said = definitionsWords[words.language];
  const name = titleName(entity, words);
  if (entity.armedForces === false) return said.noForces(name, year);
  if (whole.length < 2) return said.oneAnswer(name, year);
  return currency === 'usd'
    ? said.severalBases(name, year, whole.length)
    : said.title(name, year, rangeText(whole, words));
}

/** Estimates and plans are hollow; so is an enacted budget, which is a plan all the same. */
function isHollow({ meaning, status }: GivenAnswer): boolean {
  return isEstimate(status) || meaning.stage === 'enacted' || meaning.stage === 'draft';
}

/** What is written behind a bar, the unit being on the axis, and what is said of it: the amount, and whether it is a plan. */
function textsOf(one: GivenAnswer | undefined, highest: number, words: Words) {
  if (one === undefined) return { text: '', endText: '' };
  const { format } = words;
  const mark = isHollow(one)
    ? `\u00a0(${definitionsWords[words.language].mark(one.meaning.stage)})`
    : '';
  const factor = one.series.unit === 'eur-billion' ? 1000 : 1;
  const number =
    highest * factor >= 1000
      ? format.number((one.value * factor) / 1000, one.approximate ? 0 : 1)
      : format.number(one.value * factor, 0);
  const about = one.approximate ? `${definitionsWords[words.language].about}\u00a0` : '';
  return { text: `${writeAmount(one, words)}${mark}`, endText: `${about}${number}${mark}` };
}

function barOf(one: GivenAnswer, year: number): BarRow {
  const { meaning, series, value, status } = one;
  return {
    label: meaning.name,
    short: meaning.short,
    key: { ...series.key, indicator: meaning.id },
    observation: {
      year,
      value,
      status: isHollow(one) && !isEstimate(status) ? 'F' : status,
    },
    emphasis: meaning.whole ? 'highlighted' : 'muted',
    colour: colours[meaning.kind],
    series,
  };
}

/** Where the single values stand. */
function referencesNote(given: readonly GivenAnswer[], { language, say, format }: Words) {
  const told = given.flatMap(({ meaning, reference }) =>
    reference === null ? [] : [`${say(meaning.short)} (${say(reference.title)})`],
  );
  return told.length === 0 ? [] : [definitionsWords[language].singles(format.list(told))];
}
