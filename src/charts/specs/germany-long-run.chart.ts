import { latestReturn, peak } from '../../domain/crossing';
import { latestYear, valueAt } from '../../domain/series';
import { lineForm } from '../forms/line';
import type { SeriesBook } from '../series-book';
import { defineChart } from '../spec';

const edition = 'sipri-2026-04';
const indicator = 'military-share-of-gdp';
const level = 2;
const years = [1953, 2025] as const;

interface Facts {
  readonly year: number;
  readonly share: number;
  /** The newest return to 2 % and the last year at it before; null where the newest value is below. */
  readonly back: { readonly year: number; readonly before: number | null } | null;
}

export default defineChart({
  id: 'germany-long-run',
  form: lineForm,
  controls: {},
  defaults: { year: 'latest', base: 2017, target: 'guideline-2006' },
  requests: () => [{ edition, indicator, entities: ['DEU'] }],
  content: (data) => {
    const series = data.get(edition, indicator, 'DEU');
    const highest = peak(series);
    return {
      form: 'line',
      unit: 'percent-of-gdp',
      years,
      lines: [{ series, label: { en: 'Germany', de: 'Deutschland' }, emphasis: 'highlighted' }],
      targets: ['guideline-2006'],
      callouts: highest === null ? [] : [highest.year],
      breakLabel: { en: 'West Germany until 1990', de: 'bis 1990 Westdeutschland' },
    };
  },
  facts: (data) => facts(data),
  words: {
    en: (found, { percent }) => ({
      title:
        found === null
          ? `Germany’s military expenditure since ${years[0]}, by SIPRI’s count`
          : found.back === null
            ? `By SIPRI’s count Germany spends ${percent(found.share)}, below ${percent(level, 0)}`
            : `By SIPRI’s count Germany was back at ${percent(level, 0)} in ${found.back.year}`,
      subtitle: `Military expenditure, % of GDP, SIPRI definition, ${years.join('–')}`,
      notes: [
        ...(found?.back?.before
          ? [`The last year at ${percent(level, 0)} or more before: ${found.back.before}.`]
          : []),
        'SIPRI’s military expenditure is not NATO’s defence expenditure: another definition, other sources. Unification in 1990 breaks the series; before it, West Germany only.',
      ],
    }),
    de: (found, { percent }) => ({
      title:
        found === null
          ? `Deutschlands Militärausgaben seit ${years[0]}, wie SIPRI zählt`
          : found.back === null
            ? `SIPRI zählt für Deutschland ${percent(found.share)}, weniger als ${percent(level, 0)}`
            : `Wie SIPRI zählt, kam Deutschland ${found.back.year} auf ${percent(level, 0)} zurück`,
      subtitle: `Militärausgaben, % des BIP, SIPRI-Definition, ${years.join('–')}`,
      notes: [
        ...(found?.back?.before
          ? [`Zuvor letztmals ${percent(level, 0)} oder mehr: ${found.back.before}.`]
          : []),
        'SIPRIs Militärausgaben sind nicht die Verteidigungsausgaben der NATO: andere Definition, andere Quellen. Die Einheit 1990 unterbricht die Reihe; davor nur Westdeutschland.',
      ],
    }),
  },
});

function facts(data: SeriesBook): Facts | null {
  const series = data.get(edition, indicator, 'DEU');
  const year = latestYear(series);
  const share = year === null ? null : valueAt(series, year);
  return year === null || share === null
    ? null
    : { year, share, back: latestReturn(series, level) };
}
