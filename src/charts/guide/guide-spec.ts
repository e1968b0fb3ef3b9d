import { entities } from '../../catalogue/entities';
import { guide } from '../../catalogue/guide';
import { story } from '../../catalogue/story';
import { missingLast } from '../../domain/missing-last';
import type { Observation } from '../../domain/series';
import type { Language, Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { BarContent, BarRow, FigureWords } from '../content';
import { barForm } from '../forms/bar';
import { makeChart } from '../forms/form-rules';
import { sizeRules } from '../layout/size';
import type { ChartSpec } from '../spec';
import { type GuideMeasure, guideRequests, type Measured, measuresOf } from './guide-measures';

const { edition, entity, window } = story;

/** By how much each measure grew, with a reader's guess among them: a chart of the guess, as page and embed draw it. */
export function guideSpec(guess: number | null): ChartSpec {
  return {
    id: 'guide-factors',
    form: 'bar',
    controls: {},
    defaults: { year: 'latest', base: window.from, target: story.pledge },
    varied: guess !== null,
    sizes: guideSizes,
    requests: guideRequests,
    chart: (data, _, words) => {
      const measures = measuresOf(data);
      const said = { ...factorWords(measures, words), chart: 'guide-factors' };
      return makeChart(barForm, factorBars(measures, guess, words), said, data, words);
    },
    neutralTitle: (language) => neutralTitles[language],
  };
}

/** A handful of bars may be thicker than those of all allies. */
const guideSizes: ChartSpec['sizes'] = {
  narrow: { ...sizeRules.narrow, row: 40 },
  medium: { ...sizeRules.medium, row: 44 },
  wide: { ...sizeRules.wide, row: 48 },
};

function factorBars(
  measures: readonly Measured[],
  guess: number | null,
  { say, format }: Words,
): BarContent {
  const rows = [...measures.map(measureRow), ...(guess === null ? [] : [guessRow(guess)])];
  return {
    form: 'bar',
    unit: 'ratio',
    year: window.to,
    bars: rows.sort((a, b) => missingLast(a.observation.value, b.observation.value)),
    target: null,
    level: {
      value: guide.double,
      label: {
        en: `${format.factor(guide.double, 0)}, doubled`,
        de: `${format.factor(guide.double, 0)}, verdoppelt`,
      },
    },
    named: { bar: say(columns.bar), value: say(columns.value) },
  };
}

const columns = {
  bar: { en: 'Measure', de: 'Maß' },
  value: { en: `${window.from} to ${window.to}`, de: `${window.from} bis ${window.to}` },
} as const satisfies Readonly<Record<string, Text>>;

function measureRow({ measure, series, index }: Measured): BarRow {
  const missing: Observation = { year: window.to, value: null, status: 'O' };
  return {
    label: labels[measure],
    short: shortLabels[measure],
    key: series.key,
    ...(index === null ? {} : { series: index }),
    observation: index?.observations.find(({ year }) => year === window.to) ?? missing,
    emphasis: measure === 'constant' ? 'highlighted' : 'default',
  };
}

/** A guess is of no source: its key leads nowhere. */
function guessRow(guess: number): BarRow {
  return {
    label: { en: 'Your guess, 2021 prices', de: 'Ihre Schätzung, Preise von 2021' },
    short: { en: 'Your guess', de: 'Ihre Schätzung' },
    key: { edition, indicator: 'guess', entity },
    observation: { year: window.to, value: guess, status: 'A' },
    emphasis: 'highlighted',
    colour: 'second',
  };
}

/** What each measure is called. */
const labels: Readonly<Record<GuideMeasure, Text>> = {
  euros: { en: 'Euros of the day', de: 'Euro, jeweilige Preise' },
  dollars: { en: 'Dollars of the day', de: 'Dollar, jeweilige Preise' },
  constant: { en: 'Euros in 2021 prices', de: 'Euro, Preise von 2021' },
  share: { en: 'Share of GDP', de: 'Anteil am BIP' },
};

const shortLabels: Readonly<Record<GuideMeasure, Text>> = {
  euros: { en: 'Euros', de: 'Euro' },
  dollars: { en: 'Dollars', de: 'Dollar' },
  constant: { en: '2021 prices', de: 'Preise 2021' },
  share: { en: '% of GDP', de: '% des BIP' },
};

function factorWords(measures: readonly Measured[], words: Words): FigureWords {
  const { language, format, say } = words;
  const said = sentences[language];
  const name = entities.find(({ id }) => id === entity);
  const reached = measures.filter(({ factor }) => factor !== null && factor >= guide.double);
  const known = measures.filter(({ factor }) => factor !== null);
  const real = measures.find(({ measure }) => measure === 'constant')?.factor ?? null;
  const splits =
    known.length === measures.length &&
    real !== null &&
    known.every((one) => reached.includes(one) === (one.prices === 'money of the day'));
  return {
    title: splits
      ? said.splits(format.factor(real))
      : said.count(reached.length, known.length, window.from, window.to),
    subtitle: said.subtitle(name === undefined ? '' : say(name.name), window.from, window.to),
    notes: [said.note],
  };
}

interface Sentences {
  readonly splits: (real: string) => string;
  readonly count: (reached: number, of: number, from: number, to: number) => string;
  readonly subtitle: (name: string, from: number, to: number) => string;
  readonly note: string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    splits: (real) => `Doubled in money of the day, ${real} in real terms`,
    count: (reached, of, from, to) => `Doubled in ${reached} of ${of} measures, ${from} to ${to}`,
    subtitle: (name, from, to) =>
      `${name}, core defence expenditure by four measures, NATO definition, ${to} as a multiple of ${from}`,
    note: 'Money of the day is in current prices and exchange rates. The share of GDP is unrounded.',
  },
  de: {
    splits: (real) => `In jeweiligen Preisen verdoppelt, real ${real}`,
    count: (reached, of, from, to) =>
      `Von ${from} bis ${to} in ${reached} von ${of} Maßen verdoppelt`,
    subtitle: (name, from, to) =>
      `${name}, Kern-Verteidigungsausgaben in vier Maßen, NATO-Definition, ${to} als Vielfaches von ${from}`,
    note: 'Jeweilige Preise heißt: laufende Preise und Wechselkurse. Der Anteil am BIP ist ungerundet.',
  },
};

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Did defence spending double?',
  de: 'Haben sich die Verteidigungsausgaben verdoppelt?',
};
