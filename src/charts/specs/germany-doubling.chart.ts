import { indexSeries } from '../../domain/index-series';
import type { Series } from '../../domain/series';
import { valueAt } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import type { Text } from '../../domain/text';
import { lineForm } from '../forms/line';
import type { SeriesBook } from '../series-book';
import { defineChart } from '../spec';
import type { ChartState } from '../state';

const edition = 'nato-2026-07';
const years = [2014, 2026] as const;
const window = 7;
const double = 2;

interface Measure {
  readonly prices: 'money of the day' | 'real';
  readonly label: Text;
  readonly short: Text;
  readonly series: Series;
}

interface Facts {
  readonly to: number;
  readonly doubled: readonly Measure[];
  readonly short: readonly Measure[];
}

export default defineChart({
  id: 'germany-doubling',
  form: lineForm,
  controls: { base: years },
  defaults: { year: 'latest', base: 2017, target: 'wales-2014-gdp' },
  requests: () => [
    { edition, indicator: 'expenditure-national-current', entities: ['DEU'] },
    { edition, indicator: 'expenditure-national-2021', entities: ['DEU'] },
    { edition, indicator: 'expenditure-usd-current', entities: ['DEU'] },
    { edition, indicator: 'expenditure-usd-2021', entities: ['DEU'] },
    { edition, indicator: 'gdp-usd-2021', entities: ['DEU'] },
  ],
  content: (data, { base }) => ({
    form: 'line',
    unit: 'ratio',
    years,
    lines: measures(data).map(({ series, label, short }) => ({
      series: indexSeries(series, base) ?? missing(series),
      label,
      short,
      emphasis: 'highlighted',
    })),
    targets: [],
    levels: [{ value: double, label: { en: '×2, doubled', de: '×2, verdoppelt' } }],
  }),
  facts,
  words: {
    en: (found, _, { base }) => ({
      title: found === null ? `Germany’s defence expenditure since ${base}` : titleEn(found, base),
      subtitle: `Germany, defence expenditure by four measures, NATO definition, ${base} = 1`,
      notes: [
        'Current euros and dollars are money of the day; euros of 2021 are constant prices. The share of GDP is unrounded.',
      ],
    }),
    de: (found, _, { base }) => ({
      title:
        found === null ? `Deutschlands Verteidigungsausgaben seit ${base}` : titleDe(found, base),
      subtitle: `Deutschland, Verteidigungsausgaben in vier Maßen, NATO-Definition, ${base} = 1`,
      notes: [
        'Jeweilige Euro und Dollar sind laufende Preise; Euro von 2021 sind konstante Preise. Der Anteil am BIP ist ungerundet.',
      ],
    }),
  },
});

function measures(data: SeriesBook): readonly Measure[] {
  return [
    {
      prices: 'money of the day',
      label: { en: 'current euros', de: 'jeweilige Euro' },
      short: { en: 'EUR', de: 'Euro' },
      series: data.get(edition, 'expenditure-national-current', 'DEU'),
    },
    {
      prices: 'money of the day',
      label: { en: 'current dollars', de: 'jeweilige Dollar' },
      short: { en: 'USD', de: 'Dollar' },
      series: data.get(edition, 'expenditure-usd-current', 'DEU'),
    },
    {
      prices: 'real',
      label: { en: 'euros of 2021', de: 'Euro von 2021' },
      short: { en: '2021 EUR', de: 'Euro 2021' },
      series: data.get(edition, 'expenditure-national-2021', 'DEU'),
    },
    {
      prices: 'real',
      label: { en: 'share of GDP', de: 'Anteil am BIP' },
      short: { en: '% of GDP', de: '% BIP' },
      series: shareOfGdp(
        data.get(edition, 'expenditure-usd-2021', 'DEU'),
        data.get(edition, 'gdp-usd-2021', 'DEU'),
      ),
    },
  ];
}

/** A series whose base year has no value has no index: every year is missing, none is filled. */
function missing(series: Series): Series {
  return {
    ...series,
    unit: 'ratio',
    observations: series.observations.map(({ year }) => ({ year, value: null, status: 'O' })),
  };
}

/** Seven years on from the base year, or to the newest year where that comes first; null unless every measure has both. */
function facts(data: SeriesBook, { base }: ChartState): Facts | null {
  const to = Math.min(base + window, years[1]);
  const factors = measures(data).map((measure) => {
    const index = indexSeries(measure.series, base);
    return { measure, factor: index === null ? null : valueAt(index, to) };
  });
  if (to <= base || factors.some(({ factor }) => factor === null)) return null;
  const reached = (factor: number | null) => factor !== null && factor >= double;
  return {
    to,
    doubled: factors.filter(({ factor }) => reached(factor)).map(({ measure }) => measure),
    short: factors.filter(({ factor }) => !reached(factor)).map(({ measure }) => measure),
  };
}

function splitsByPrices({ doubled, short }: Facts): boolean {
  return (
    doubled.length > 0 &&
    short.length > 0 &&
    doubled.every(({ prices }) => prices === 'money of the day') &&
    short.every(({ prices }) => prices === 'real')
  );
}

function measureCount({ doubled, short }: Facts): number {
  return doubled.length + short.length;
}

function titleEn(found: Facts, base: number): string {
  if (found.doubled.length === 0) return `No measure doubled from ${base} to ${found.to}`;
  if (found.short.length === 0) return `Every measure doubled from ${base} to ${found.to}`;
  if (splitsByPrices(found)) return `Doubled by ${found.to} in current prices, not in real terms`;
  const [only, ...others] = found.doubled;
  if (only !== undefined && others.length === 0) {
    return `Doubled by ${found.to} only in ${only.label.en}`;
  }
  return `Doubled by ${found.to} in ${found.doubled.length} of ${measureCount(found)} measures`;
}

function titleDe(found: Facts, base: number): string {
  if (found.doubled.length === 0) return `Kein Maß verdoppelte sich von ${base} bis ${found.to}`;
  if (found.short.length === 0) return `Jedes Maß verdoppelte sich von ${base} bis ${found.to}`;
  if (splitsByPrices(found)) return `Bis ${found.to} nominal verdoppelt, real nicht`;
  const [only, ...others] = found.doubled;
  if (only !== undefined && others.length === 0) {
    return `Bis ${found.to} verdoppelt nur: ${only.label.de}`;
  }
  return `Bis ${found.to} in ${found.doubled.length} von ${measureCount(found)} Maßen verdoppelt`;
}
