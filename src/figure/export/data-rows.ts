import { findEntity } from '../../catalogue/entities';
import { findIndicator } from '../../catalogue/indicators';
import { editionHeads, sources } from '../../catalogue/sources';
import { shownValues } from '../../charts/values/shown-values';
import type { Series, SeriesKey } from '../../domain/series';
import { type PriceBase, priceBaseYear, type UnitId } from '../../domain/unit';
import { loadExploreMessages } from '../../language/explore/load-explore-messages';
import type { PassportMessages } from '../../language/explore/passport-messages';
import { exportWords } from '../../language/export-words';
import type { Words } from '../../language/words';
import { currencyOf } from '../passport/figures';
import type { DataRow } from './data-row';
import type { ExportJob } from './export-job';

interface RowWords {
  readonly words: Words;
  readonly passport: PassportMessages;
}

/** The rows a job's file has: what is drawn, or the whole series behind it. */
export async function dataRows({
  view,
  words,
  demo,
  options,
}: ExportJob): Promise<readonly DataRow[]> {
  const { passport } = await loadExploreMessages(words.language);
  const using = { words, passport };
  const rows = options.scope === 'shown' ? shownRows(view, using) : wholeRows(view.series, using);
  const mark = words.messages.figure.demo;
  return demo
    ? rows.map((row) => ({
        ...row,
        note: [mark, row.note].filter((text) => text !== '').join('; '),
      }))
    : rows;
}

function shownRows({ chart, series }: ExportJob['view'], using: RowWords): readonly DataRow[] {
  const { model } = chart;
  return shownValues(model).map(({ name, key, year, value, status, unit, note }) => {
    const source = model.sources.find(({ edition }) => edition === key?.edition) ?? null;
    const bases = key === null ? model.priceBases : [baseOf(key, series) ?? model.priceBases[0]];
    const own = source?.formulas ?? model.sources.flatMap(({ formulas }) => formulas);
    return {
      ...ofKey(key, using),
      ...(key !== null && isCount(unit, key) ? { entity: '', code: '' } : {}),
      series: name,
      year,
      value,
      status,
      unit: unitText(unit, key, using),
      priceBase: bases.map((base) => basisText(base, using)).join(', '),
      note: [note ?? '', ...own].filter((text) => text !== '').join('; '),
    };
  });
}

function baseOf(key: SeriesKey, series: readonly Series[]): PriceBase | undefined {
  const isSame = (other: SeriesKey) =>
    other.edition === key.edition &&
    other.indicator === key.indicator &&
    other.entity === key.entity;
  return series.find((one) => isSame(one.key))?.priceBase;
}

function wholeRows(series: readonly Series[], using: RowWords): readonly DataRow[] {
  return series.flatMap(({ key, unit, priceBase, observations, derivation }) => {
    const indicator = findIndicator(key.indicator);
    const all = {
      ...ofKey(key, using),
      series: indicator === null ? key.indicator : using.words.say(indicator.name),
      unit: unitText(unit, key, using),
      priceBase: basisText(priceBase, using),
      note: (derivation?.formulas ?? []).map(({ text }) => using.words.say(text)).join('; '),
    };
    return observations.map(({ year, value, status }) => ({ ...all, year, value, status }));
  });
}

/** Entity, source and edition; where nothing is in the dataset, the publication's id stands for the edition. */
function ofKey(key: SeriesKey | null, { words: { say } }: RowWords) {
  if (key === null) return { entity: '', code: '', source: '', edition: '', cutOff: '' };
  const entity = findEntity(key.entity);
  const edition = editionHeads.find(({ id }) => id === key.edition);
  const source = sources.find(({ id }) => id === edition?.source);
  return {
    entity: entity === null ? '' : say(entity.name),
    code: key.entity,
    source:
      edition === undefined || source === undefined
        ? ''
        : `${say(source.name)}, ${say(edition.publication)}`,
    // With its id: spreadsheets would read a month alone as a date.
    edition: edition === undefined ? key.edition : `${say(edition.label)} (${edition.id})`,
    cutOff: edition?.cutOff ?? '',
  };
}

function unitText(unit: UnitId, key: SeriesKey | null, { words, passport }: RowWords): string {
  if (key !== null && isCount(unit, key)) return exportWords[words.language].allies;
  return passport.units[unit](key === null ? '' : currencyOf(key.entity));
}

/** Whether a value counts allies: it is then of none of them, and counts no persons either. */
function isCount(unit: UnitId, { indicator }: SeriesKey): boolean {
  const own = findIndicator(indicator)?.unit;
  return unit === 'persons' && own !== 'persons' && own !== 'thousand-persons';
}

function basisText(base: PriceBase | undefined, { words, passport }: RowWords): string {
  if (base === undefined || base === 'none') return '';
  const year = priceBaseYear(base);
  return year === null ? exportWords[words.language].currentPrices : passport.constantPrices(year);
}
