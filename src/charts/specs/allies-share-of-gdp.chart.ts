import { allies } from '../../catalogue/allies';
import { getTarget } from '../../catalogue/targets';
import type { Entity } from '../../domain/entity';
import { isAllyIn } from '../../domain/entity';
import { evaluateTarget } from '../../domain/evaluate-target';
import type { Observation, Series } from '../../domain/series';
import { latestYear, valueAt } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { Text } from '../../domain/text';
import type { BarRow } from '../content';
import { barForm } from '../forms/bar';
import { nearMark, roundingDecides } from '../rounding';
import type { SeriesBook } from '../series-book';
import { defineChart } from '../spec';
import type { ChartState } from '../state';

const edition = 'nato-2026-07';
const years = [2014, 2026] as const;

interface Facts {
  readonly year: number;
  readonly target: number;
  readonly estimate: boolean;
  readonly met: number;
  readonly near: readonly Text[];
  readonly tested: number;
}

export default defineChart({
  id: 'allies-share-of-gdp',
  form: barForm,
  controls: { year: years, target: ['wales-2014-gdp', 'hague-2025-core'] },
  defaults: { year: 'latest', base: 2017, target: 'wales-2014-gdp' },
  requests: ({ year }) => {
    const asked = year === 'latest' ? years[1] : year;
    const only = { entities: 'all', years: { from: asked, to: asked } } as const;
    return [
      { edition, indicator: 'share-of-gdp', ...only },
      { edition, indicator: 'expenditure-usd-2021', ...only },
      { edition, indicator: 'gdp-usd-2021', ...only },
    ];
  },
  content: (data, state) => ({
    form: 'bar',
    unit: 'percent-of-gdp',
    year: shownYear(data, state),
    bars: bars(data, state),
    target: state.target,
  }),
  facts,
  words: {
    en: (found, { percent, list }, state) => ({
      title:
        found === null
          ? 'The allies’ defence expenditure as a share of GDP'
          : `${count(found)} of ${found.tested} allies reach ${percent(found.target, digits(found.target))} of GDP${open(found, 'en')}`,
      subtitle: `Core defence expenditure, % of GDP, NATO definition, 2021 prices, ${found?.year ?? namedYear(state)}${found?.estimate ? ' (estimates)' : ''} · ${list(unarmed('en'))}: no armed forces`,
      notes: [
        ...(found === null || found.near.length === 0
          ? []
          : [
              `${nearMark} ${list(found.near.map(({ en }) => en))}: only the rounding of the figures decides.`,
            ]),
        'Tested on the unrounded share, allies of the year only; the Netherlands’ share is on 2021 prices, Luxembourg’s on gross national income from 2023.',
      ],
    }),
    de: (found, { percent, list }, state) => ({
      title:
        found === null
          ? 'Die Verteidigungsausgaben der Verbündeten als Anteil am BIP'
          : `${count(found)} von ${found.tested} Verbündeten erreichen ${percent(found.target, digits(found.target))} des BIP${open(found, 'de')}`,
      subtitle: `Kern-Verteidigungsausgaben, % des BIP, NATO-Definition, Preise von 2021, ${found?.year ?? namedYear(state)}${found?.estimate ? ' (Schätzungen)' : ''} · ${list(unarmed('de'))}: keine Streitkräfte`,
      notes: [
        ...(found === null || found.near.length === 0
          ? []
          : [
              `${nearMark} ${list(found.near.map(({ de }) => de))}: Nur die Rundung der Zahlen entscheidet.`,
            ]),
        'Geprüft am ungerundeten Anteil, nur Verbündete des Jahres; der Anteil der Niederlande gilt für Preise von 2021, der Luxemburgs ab 2023 für das Bruttonationaleinkommen.',
      ],
    }),
  },
});

function count({ met, near }: Facts): string {
  return near.length === 0 ? `${met}` : `${met}–${met + near.length}`;
}

function open({ near }: Facts, language: 'en' | 'de'): string {
  return near[0] ? ` (${roundingDecides[language]})` : '';
}

function digits(target: number): number {
  return Number.isInteger(target) ? 0 : 1;
}

function unarmed(language: 'en' | 'de'): readonly string[] {
  return allies.filter(({ armedForces }) => !armedForces).map(({ name }) => name[language]);
}

function namedYear({ year }: ChartState): number {
  return year === 'latest' ? years[1] : year;
}

function shownYear(data: SeriesBook, { year }: ChartState): number {
  if (year !== 'latest') return year;
  const found = data.all(edition, 'share-of-gdp').flatMap((series) => latestYear(series) ?? []);
  return found.length === 0 ? years[1] : Math.max(...found);
}

function bars(data: SeriesBook, state: ChartState): readonly BarRow[] {
  const year = shownYear(data, state);
  const rows = allies.map((ally) => bar(ally, data, state, year));
  const height = ({ observation }: BarRow) => observation.value ?? -1;
  const apart = (row: BarRow) => (row.remark === undefined ? 0 : 1);
  return rows.sort((a, b) => apart(a) - apart(b) || height(b) - height(a));
}

function bar(entity: Entity, data: SeriesBook, { target: id }: ChartState, year: number): BarRow {
  const key = { edition, indicator: 'share-of-gdp', entity: entity.id };
  const amountOf = (indicator: string) => {
    const series = data.find({ ...key, indicator });
    return series === null ? null : valueAt(series, year);
  };
  const ally = isAllyIn(entity, year);
  return {
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    key,
    observation: observationOf(data.find(key), year, entity.armedForces !== false),
    emphasis: entity.id === 'DEU' ? 'highlighted' : ally ? 'default' : 'muted',
    result: evaluateTarget(
      entity,
      getTarget(id).value,
      ally ? amountOf('expenditure-usd-2021') : null,
      ally ? amountOf('gdp-usd-2021') : null,
    ),
    ...remark(entity, ally),
  };
}

function observationOf(series: Series | null, year: number, forces: boolean): Observation {
  const missing = { year, value: null, status: forces ? 'O' : 'M' } as const;
  return series?.observations.find((observation) => observation.year === year) ?? missing;
}

function remark(entity: Entity, ally: boolean): Pick<BarRow, 'remark'> {
  if (entity.armedForces === false) {
    return { remark: { en: 'no armed forces', de: 'keine Streitkräfte' } };
  }
  return ally
    ? {}
    : { remark: { en: `ally since ${entity.joined}`, de: `Verbündeter seit ${entity.joined}` } };
}

function facts(data: SeriesBook, state: ChartState): Facts | null {
  const target = getTarget(state.target);
  const rows = bars(data, state);
  const tested = rows.filter(({ result }) => result?.share != null);
  if (tested.length === 0) return null;
  const of = (verdict: string) => tested.filter(({ result }) => result?.verdict === verdict);
  return {
    year: shownYear(data, state),
    target: target.value,
    estimate: tested.some(({ observation }) => isEstimate(observation.status)),
    met: of('met').length,
    near: of('within-rounding').map(({ label }) => label),
    tested: tested.length,
  };
}
