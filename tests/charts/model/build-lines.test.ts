// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createSeriesBook } from '../../../src/charts/series-book';
import { indexSeries } from '../../../src/domain/index-series';
import { shareOfGdp } from '../../../src/domain/share';
import { seriesOf } from '../../domain/planted-series';
import { english, german, plain } from '../../support/words';
import { defaults, line, lineChart, lineModel } from '../planted-charts';

const germany = line('Germany', { 2020: 1.49, 2023: 1.6, 2024: 2 });
const estimate = (value: number) => ({ value, status: 'E' as const });

describe('a line', () => {
  test('has its values as they are written, with their status', () => {
    const [drawn] = lineModel({
      lines: [line('Germany', { 2024: 2, 2025: estimate(2.22) })],
      years: [2024, 2025],
    }).lines;
    expect(drawn?.points.map((point) => ({ ...point, text: plain(point.text) }))).toEqual([
      { year: 2024, value: 2, status: 'A', text: '2.00 %' },
      { year: 2025, value: 2.22, status: 'E', text: '2.22 %' },
    ]);
  });

  test('is missing where it has no value, and says so', () => {
    const lines = [line('Germany', { 2020: 1, 2021: null, 2022: { value: null, status: 'M' } })];
    const points = lineModel({ lines }).lines[0]?.points ?? [];
    expect(points.map(({ value }) => value)).toEqual([1, null, null]);
    expect(points.map(({ text }) => text).slice(1)).toEqual(['missing', 'cannot exist']);
  });

  test('ends where the axis ends', () => {
    const years = lineModel({
      lines: [line('Germany', { 2019: 9, 2020: 1, 2024: 2, 2025: 9 })],
    }).lines[0]?.points.map(({ year }) => year);
    expect(years).toEqual([2020, 2024]);
  });

  test('takes one of four colours while it is highlighted, and grey otherwise', () => {
    const of = (emphasis: 'highlighted' | 'default' | 'muted', name: string) =>
      line(name, { 2024: 1 }, { emphasis });
    const lines = [
      of('default', 'A'),
      of('highlighted', 'B'),
      of('muted', 'C'),
      ...['D', 'E', 'F', 'G'].map((name) => of('highlighted', name)),
    ];
    expect(lineModel({ lines }).lines.map(({ colour }) => colour)).toEqual([
      'context',
      'first',
      'context',
      'second',
      'third',
      'fourth',
      'context',
    ]);
  });
});

describe('a target', () => {
  test('is a step from the day it was agreed', () => {
    const [wales, hague] = lineModel({
      lines: [germany],
      years: [2010, 2026],
      targets: ['wales-2014-gdp', 'hague-2025-core'],
    }).targets;
    // 5 September 2014: eight months and four days; 25 June 2025: five months and twenty-four days.
    expect(wales?.from).toBeCloseTo(2014.677, 3);
    expect(hague?.from).toBeCloseTo(2025.481, 3);
    expect([wales?.value, hague?.value]).toEqual([2, 3.5]);
  });

  test('agreed before the first year holds from the first', () => {
    const [wales] = lineModel({ lines: [germany], targets: ['wales-2014-gdp'] }).targets;
    expect(wales?.from).toBe(2020);
  });

  test('has a label, and a short one without decimals it does not need', () => {
    const targets = ['wales-2014-gdp', 'hague-2025-core'] as const;
    const labels = (words: typeof english) =>
      lineModel({ lines: [germany], targets }, words).targets.map(({ label, shortLabel }) =>
        plain(`${label} | ${shortLabel}`),
      );
    expect(labels(english)).toEqual(['2 %, Wales 2014 | 2 %', '3.5 % by 2035 | 3.5 %']);
    expect(labels(german)).toEqual(['2 %, Wales 2014 | 2 %', '3,5 % bis 2035 | 3,5 %']);
  });

  test('is on the axis also where every value is lower', () => {
    const { ticks } = lineModel({ lines: [germany], targets: ['hague-2025-core'] });
    expect(ticks.at(-1)?.value).toBe(3.5);
  });

  test('a level that is no target holds over all years', () => {
    const levels = [{ value: 2, label: { en: 'doubled', de: 'verdoppelt' } }];
    expect(lineModel({ lines: [germany], levels }, german).targets).toEqual([
      { value: 2, from: 2020, label: 'verdoppelt', shortLabel: 'verdoppelt', name: 'verdoppelt' },
    ]);
  });
});

describe('the axis of values', () => {
  test('writes the unit at the top tick only', () => {
    const { ticks } = lineModel({ lines: [line('Poland', { 2024: 4.68 })] });
    expect(ticks.map(({ text }) => plain(text))).toEqual(['0', '1', '2', '3', '4', '5 %']);
  });

  test('writes every multiple as one', () => {
    const { ticks } = lineModel(
      { unit: 'ratio', lines: [line('A', { 2020: 1, 2024: 3 })] },
      german,
    );
    expect(ticks.map(({ text }) => text)).toEqual(['×1,0', '×1,5', '×2,0', '×2,5', '×3,0']);
  });
});

describe('the estimates', () => {
  test('begin with the first estimate of a highlighted line', () => {
    const lines = [
      line('A', { 2021: 1, 2023: estimate(2), 2024: estimate(2) }),
      line('B', { 2021: estimate(1) }, { emphasis: 'default' }),
    ];
    expect(lineModel({ lines }).estimatesFrom).toBe(2023);
  });

  test('begin nowhere where every value is final', () => {
    expect(lineModel({ lines: [germany] }).estimatesFrom).toBeNull();
  });
});

describe('the marks', () => {
  const broken = line('A', { 2021: 1, 2022: { value: 2, status: 'B' } });

  test('a break in series is marked once, with the words of the chart or plain ones', () => {
    const both = [broken, line('B', { 2022: { value: 3, status: 'B' } })];
    expect(lineModel({ lines: both }).breaks).toEqual([{ year: 2022, label: 'break in series' }]);
    const breakLabel = { en: 'other GDP', de: 'anderes BIP' };
    expect(lineModel({ lines: [broken], breakLabel }, german).breaks).toEqual([
      { year: 2022, label: 'anderes BIP' },
    ]);
  });

  test('a break in the first year of the axis needs no mark', () => {
    expect(lineModel({ lines: [broken], years: [2022, 2024] }).breaks).toEqual([]);
  });

  test('a callout writes the value of its year, and nothing where that is missing', () => {
    const [callout, ...others] = lineModel({ lines: [germany], callouts: [2023, 2022] }).callouts;
    expect(plain(callout?.text ?? '')).toBe('2023: 1.60 %');
    expect(others).toEqual([]);
  });
});

describe('the sources', () => {
  const key = { edition: 'nato-2026-07', indicator: 'expenditure-usd-2021', entity: 'DEU' };
  const spent = seriesOf({ 2020: 20, 2024: 87_583 }, { key });
  const gdp = seriesOf(
    { 2020: 1000, 2024: 4_378_673 },
    { key: { ...key, indicator: 'gdp-usd-2021' } },
  );

  test('name the edition once, however many series are of it', () => {
    const { sources, priceBases } = lineModel({ lines: [germany, line('B', { 2024: 1 })] });
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      edition: 'nato-2026-07',
      producer: 'NATO',
      publication: 'Defence Investment of NATO Countries (2014–2026)',
      label: 'July 2026',
      cutOff: '3 July 2026',
      formulas: [],
    });
    expect(priceBases).toEqual(['constant-2021']);
  });

  test('of figures of ours say how they were calculated', () => {
    const share = shareOfGdp(spent, gdp);
    const series = indexSeries(share, 2020);
    if (series === null) throw new Error('There is no index.');
    const own = lineModel({ unit: 'ratio', lines: [{ ...germany, series }] }, german).sources[0];
    expect(own?.formulas).toEqual([
      '100 × Verteidigungsausgaben ÷ BIP, beide in US-Dollar von 2021',
      'Wert des Jahres ÷ Wert des Basisjahres',
    ]);
    expect(own?.cutOff).toBe('3. Juli 2026');
  });

  test('two editions are two sources', () => {
    const older = { ...germany.series, key: { ...germany.series.key, edition: 'nato-2025-08' } };
    const { sources } = lineModel({ lines: [germany, { ...germany, series: older }] });
    expect(sources.map(({ label }) => label)).toEqual(['July 2026', 'August 2025']);
  });
});

describe('the notes', () => {
  test('say which years are estimates, and when a target was agreed and for when', () => {
    const lines = [line('A', { 2023: 1, 2024: estimate(2) })];
    const { notes } = lineModel({ lines, targets: ['hague-2025-core', 'guideline-2006'] });
    expect(notes.slice(0, 2)).toEqual(['A note', 'Estimates: 2024.']);
    expect(plain(notes[2] ?? '')).toMatch(
      /^3\.5 % core, The Hague 2025: agreed 25 June 2025.* 2035\. 2 % guideline, 2006: agreed 2006\.$/,
    );
  });

  test('say them in German', () => {
    const lines = [line('A', { 2023: estimate(1), 2024: estimate(2) })];
    const { notes } = lineModel({ lines, targets: ['wales-2014-gdp'] }, german);
    expect(notes[1]).toBe('Schätzungen: 2023 und 2024.');
    expect(notes[2]).toMatch(/^2-%-Zusage, Wales 2014: vereinbart 5\. September 2014.* 2024\.$/);
  });

  test('say nothing of estimates outside the years shown', () => {
    const lines = [line('A', { 2024: 1, 2025: estimate(2) })];
    expect(lineModel({ lines }).notes).toEqual(['A note']);
  });
});

describe('the whole', () => {
  test('has the words of its spec in its language', () => {
    expect(lineModel({ lines: [germany] })).toMatchObject({
      chart: 'planted',
      title: 'A title',
      subtitle: 'A subtitle',
      notes: ['A note'],
      unit: 'percent-of-gdp',
      years: [2020, 2024],
    });
  });

  test('is nothing where not one value is there to draw', () => {
    const chart = lineChart({ lines: [line('A', { 2023: null, 2024: null })] });
    expect(chart.chart(createSeriesBook([]), defaults, english)).toBeNull();
    expect(lineChart({}).chart(createSeriesBook([]), defaults, english)).toBeNull();
  });
});
