import { type Gap, gapOf } from '../../../catalogue/coverage';
import type { EntityId } from '../../../catalogue/entities';
import type { MeasureId } from '../../../catalogue/measures';
import { type EditionId, editionHeads } from '../../../catalogue/sources';
import { familyNames } from '../../../catalogue/terms';
import type { Entity } from '../../../domain/entity';
import type { Measure } from '../../../domain/measure';
import { between, observed, type Series } from '../../../domain/series';
import type { Text } from '../../../domain/text';
import type { SeriesBook } from '../../series-book';
import type { Resolved } from '../resolved';
import { besideMeasure, seriesOf, shownSeries } from '../shown-series';

/** A row before it is put into words. */
export interface RowSource {
  readonly entity: Entity & { readonly id: EntityId };
  /** Values of the years shown; where there are none, each year missing with the status that says why. */
  readonly series: Series;
  /** Whose definition or which edition it follows, where two are compared; else null. */
  readonly side: Text | null;
  /** What the values are in, in a few words. */
  readonly short: Text;
  /** Why there are no figures; null where there are. */
  readonly gap: Text | null;
  /** Whether the values are those a target of the measure is about. */
  readonly own: boolean;
}

/** Every chosen entity, also those without a figure; where two editions are compared, each in both. */
export function tableRows(data: SeriesBook, resolved: Resolved): readonly RowSource[] {
  const { state, measure, entities } = resolved;
  const other = besideMeasure(state);
  if (state.beside === null || other === null) return singleRows(data, resolved);
  const sides = [
    { measure, edition: state.edition, own: true },
    { measure: other, edition: state.beside, own: other.id === measure.id },
  ];
  return entities.flatMap((entity) =>
    sides.map((side) => besideRow(entity, side, measure.id === other.id, data, resolved)),
  );
}

function singleRows(data: SeriesBook, resolved: Resolved): readonly RowSource[] {
  const { state, measure, entities } = resolved;
  const { shown } = shownSeries(data, resolved);
  return entities.map((entity) => {
    const found = shown.find((one) => one.entity.id === entity.id);
    if (found !== undefined)
      return { ...found, side: null, short: measure.short, gap: null, own: true };
    const gap = gapOf(state.edition, entity.id);
    const whole = seriesOf(data, measure, state.edition, entity.id);
    const unbased = state.per === 'change' && whole !== null && hasFigures(whole, resolved);
    return {
      entity,
      series: emptySeries(entity, measure, state.edition, resolved, shown[0]?.series),
      side: null,
      short: measure.short,
      gap: unbased ? noBase(state.base) : gapWords[gap ?? 'none'],
      own: true,
    };
  });
}

interface Side {
  readonly measure: Measure & { readonly id: MeasureId };
  readonly edition: EditionId;
  readonly own: boolean;
}

function besideRow(
  entity: RowSource['entity'],
  { measure, edition, own }: Side,
  same: boolean,
  data: SeriesBook,
  resolved: Resolved,
): RowSource {
  const found = seriesOf(data, measure, edition, entity.id);
  const label = editionHeads.find(({ id }) => id === edition)?.label ?? { en: '', de: '' };
  const held = found !== null && hasFigures(found, resolved);
  return {
    entity,
    series: held
      ? between(found, ...resolved.years)
      : emptySeries(entity, measure, edition, resolved, undefined),
    side: same ? label : familyNames[measure.family],
    short: measure.short,
    gap: held ? null : gapWords[gapOf(edition, entity.id) ?? 'none'],
    own,
  };
}

function hasFigures(series: Series, { years }: Resolved): boolean {
  return observed(between(series, ...years)).length > 0;
}

/** A series of nothing but missing years: M where a value cannot exist. */
function emptySeries(
  entity: Entity,
  measure: Measure,
  edition: EditionId,
  { years: [from, to], state }: Resolved,
  like: Series | undefined,
): Series {
  const cannot = entity.armedForces === false && measure.family === 'nato';
  return {
    key: {
      edition,
      indicator: measure.origin.kind === 'published' ? measure.origin.indicator : measure.id,
      entity: entity.id,
    },
    unit: like?.unit ?? (state.per === 'none' ? measure.unit : 'percent'),
    priceBase: like?.priceBase ?? 'none',
    observations: Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({
      year: from + at,
      value: null,
      status: cannot ? 'M' : 'O',
    })),
  };
}

const gapWords: Readonly<Record<Gap | 'none', Text>> = {
  'no-armed-forces': { en: 'no armed forces', de: 'keine Streitkräfte' },
  'joined-later': { en: 'joined after this edition', de: 'nach dieser Ausgabe beigetreten' },
  'not-an-ally': { en: 'no figures: not an ally', de: 'keine Zahlen: kein Verbündeter' },
  'no-sums': { en: 'no sums in this edition', de: 'keine Summen in dieser Ausgabe' },
  'not-covered': { en: 'no figures in this edition', de: 'keine Zahlen in dieser Ausgabe' },
  none: { en: 'no figures', de: 'keine Zahlen' },
};

function noBase(year: number): Text {
  return { en: `no figure for ${year}`, de: `keine Zahl für ${year}` };
}
