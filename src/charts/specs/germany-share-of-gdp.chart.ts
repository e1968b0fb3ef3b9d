import { latestReturn } from '../../domain/crossing';
import { latestYear, observationAt } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import { isEstimate } from '../../domain/status';
import { lineForm } from '../forms/line';
import type { SeriesBook } from '../series-book';
import { defineChart } from '../spec';

const edition = 'nato-2026-07';
const years = [2014, 2026] as const;
const guideline = { level: 2, agreed: 2014 } as const;

interface Facts {
  readonly year: number;
  readonly share: number;
  readonly estimate: boolean;
  /** The first year of the newest run at 2 % or more, on the unrounded share; null where it is below. */
  readonly reached: number | null;
}

export default defineChart({
  id: 'germany-share-of-gdp',
  form: lineForm,
  controls: {},
  defaults: { year: 'latest', base: 2017, target: 'wales-2014-gdp' },
  requests: () => [
    { edition, indicator: 'share-of-gdp', entities: ['DEU', 'POL', 'FRA', 'NATO_EUR_CAN'] },
    { edition, indicator: 'expenditure-usd-2021', entities: ['DEU'] },
    { edition, indicator: 'gdp-usd-2021', entities: ['DEU'] },
  ],
  content: (data) => ({
    form: 'line',
    unit: 'percent-of-gdp',
    years,
    lines: [
      {
        series: data.get(edition, 'share-of-gdp', 'DEU'),
        label: { en: 'Germany', de: 'Deutschland' },
        emphasis: 'highlighted',
      },
      {
        series: data.get(edition, 'share-of-gdp', 'POL'),
        label: { en: 'Poland', de: 'Polen' },
        emphasis: 'default',
      },
      {
        series: data.get(edition, 'share-of-gdp', 'NATO_EUR_CAN'),
        label: { en: 'Europe + Canada', de: 'Europa + Kanada' },
        short: { en: 'Eur. + Can.', de: 'Eur. + Kan.' },
        emphasis: 'default',
      },
      {
        series: data.get(edition, 'share-of-gdp', 'FRA'),
        label: { en: 'France', de: 'Frankreich' },
        emphasis: 'default',
      },
    ],
    targets: ['wales-2014-gdp', 'hague-2025-core'],
  }),
  facts: (data) => facts(data),
  words: {
    en: (found, { percent }) => ({
      title: titleEn(found, percent),
      subtitle: `Core defence expenditure, % of GDP, NATO definition, 2021 prices, ${years.join('–')} · with Poland, France, Europe and Canada`,
      notes: [],
    }),
    de: (found, { percent }) => ({
      title: titleDe(found, percent),
      subtitle: `Kern-Verteidigungsausgaben, % des BIP, NATO-Definition, Preise von 2021, ${years.join('–')} · mit Polen, Frankreich, Europa und Kanada`,
      notes: [],
    }),
  },
});

function facts(data: SeriesBook): Facts | null {
  const printed = data.get(edition, 'share-of-gdp', 'DEU');
  const year = latestYear(printed);
  const latest = year === null ? null : observationAt(printed, year);
  if (latest === null) return null;
  const unrounded = shareOfGdp(
    data.get(edition, 'expenditure-usd-2021', 'DEU'),
    data.get(edition, 'gdp-usd-2021', 'DEU'),
  );
  return {
    year: latest.year,
    share: latest.value,
    estimate: isEstimate(latest.status),
    reached: latestReturn(unrounded, guideline.level)?.year ?? null,
  };
}

function titleEn(found: Facts | null, percent: (value: number, decimals?: number) => string) {
  if (found === null) return 'Germany’s defence expenditure as a share of GDP';
  const level = percent(guideline.level, 0);
  if (found.reached === null) {
    return `Germany spends ${percent(found.share)} of GDP, below the ${level} of Wales`;
  }
  const after = found.reached - guideline.agreed;
  return after > 0
    ? `Germany reached the ${level} guideline ${after} years after Wales`
    : `Germany spends ${percent(found.share)} of GDP, above the ${level} of Wales`;
}

function titleDe(found: Facts | null, percent: (value: number, decimals?: number) => string) {
  if (found === null) return 'Deutschlands Verteidigungsausgaben als Anteil am BIP';
  const level = percent(guideline.level, 0);
  if (found.reached === null) {
    return `Deutschland liegt mit ${percent(found.share)} unter den ${level} von Wales`;
  }
  const after = found.reached - guideline.agreed;
  return after > 0
    ? `Deutschland erreichte die ${level} von Wales nach ${after} Jahren`
    : `Deutschland liegt mit ${percent(found.share)} über den ${level} von Wales`;
}
