import { getTarget } from '../../../catalogue/targets';
import { observationAt, observed } from '../../../domain/series';
import { yearFraction } from '../../../domain/target';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { LineContent, LineRow } from '../../content';
import type { FormRules } from '../../forms/form-rules';
import type { LineLayout } from '../../layout/layout';
import type { LineModel, ModelLine } from '../../model';
import type { SeriesBook } from '../../series-book';
import { describeCompared } from '../describe-compared';
import { exploreChart } from '../explore-chart';
import { exploreLineForm } from '../explore-line-form';
import { currencyOf, unitOf } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { chosenRows } from './line-rows';
import type { Span, TableModel, TableRowFacts, TableTest } from './table-model';
import { type RowSource, tableRows } from './table-rows';
import { isUnrounded, testRows } from './table-test';
import { hasCurrencies, tableWords } from './table-words';
import { yearsWithValues } from './years-with-values';

/** What the model of a table has beyond lines. */
type Facts = Pick<TableModel, 'rows' | 'span' | 'currency' | 'comparable' | 'test'>;

/** Every chosen entity as a line, also those without any figure: the rows of the table. */
export function drawTableLines(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const rows = tableRows(data, resolved);
  const shown = rows.filter(hasFigures);
  const years = yearsWithValues(shown, resolved.years);
  if (years === null) return null;
  const content: LineContent = {
    form: 'line',
    unit: unitOf(resolved),
    ...currencyOf(resolved),
    years,
    lines: lineRows(rows, resolved),
    targets: resolved.target === null ? [] : [resolved.target],
  };
  const without = resolved.entities.filter((entity) =>
    shown.every((row) => row.entity.id !== entity.id),
  );
  const said = tableWords({ shown, without, years }, data, resolved, words);
  return exploreChart(tableForm(rows, data, resolved), content, said, data, words);
}

function hasFigures({ series }: RowSource): boolean {
  return observed(series).length > 0;
}

/** The lines of a line chart of the same choice, with lines without a point in between. */
function lineRows(rows: readonly RowSource[], resolved: Resolved): readonly LineRow[] {
  const drawn = chosenRows(rows.filter(({ side }) => side === null).filter(hasFigures), resolved);
  return rows.map(({ entity: { id, name }, series, side }) => {
    const found = drawn.find((row) => row.series === series);
    if (found !== undefined) return found;
    const label =
      side === null ? name : { en: `${name.en} (${side.en})`, de: `${name.de} (${side.de})` };
    return { series, label, ...roleOf(resolved.state, id), compared: true };
  });
}

/** Lines with the facts of their rows; amounts in a currency of their own are written in it. */
function tableForm(
  rows: readonly RowSource[],
  data: SeriesBook,
  resolved: Resolved,
): FormRules<LineContent, TableModel, LineLayout> {
  const lineForm = exploreLineForm(null);
  return {
    ...lineForm,
    build: (content, head, words) => {
      const facts = factsOf(rows, content.years, data, resolved, words);
      const model = lineForm.build(content, head, words);
      const lines = model.lines.map((line, at) =>
        inCurrency(line, model, facts.rows[at]?.currency ?? null, words),
      );
      const written = { ...model, ...facts, lines };
      return { ...written, summary: describeRows(written, words) };
    },
  };
}

/** Rows that cannot be compared are told one by one, as many as have a colour. */
function describeRows(model: TableModel, words: Words): string {
  if (model.comparable) return describeCompared(model, words);
  const valued = model.lines.filter(({ points }) => points.some(({ value }) => value !== null));
  return describeCompared({ ...model, lines: valued.slice(0, mostTold) }, words);
}

const mostTold = 4;

function factsOf(
  rows: readonly RowSource[],
  years: readonly [number, number],
  data: SeriesBook,
  resolved: Resolved,
  { say }: Words,
): Facts {
  const span = spanOfRows(rows, years);
  const test = testOf(span.to, resolved, say);
  const results =
    test === null || resolved.target === null
      ? []
      : testRows(rows, getTarget(resolved.target).value, span.to, data, resolved);
  const apart = hasCurrencies(resolved);
  return {
    span,
    test,
    currency: currencyOf(resolved).currency ?? null,
    comparable: !apart && rows.every(({ side }) => side === null),
    rows: rows.map(
      ({ entity, side, gap }, at): TableRowFacts => ({
        name: say(entity.name),
        detail:
          [side, gap].flatMap((text) => (text === null ? [] : [say(text)])).join(': ') || null,
        currency: apart ? (entity.currency ?? null) : null,
        result: results[at] ?? null,
      }),
    ),
  };
}

/** A target applies from the year it was agreed. */
function testOf(year: number, resolved: Resolved, say: Words['say']): TableTest | null {
  if (resolved.target === null) return null;
  const target = getTarget(resolved.target);
  if (Math.floor(yearFraction(target.agreed)) > year) return null;
  const label = say(target.label).replace(' %', '\u00a0%');
  return { label, year, basis: isUnrounded(resolved) ? 'unrounded' : 'printed' };
}

/**
 * The first year in which most of the rows that have figures have one, and the newest in which any has; where two editions are
 * compared, the newest in which most have.
 */
function spanOfRows(rows: readonly RowSource[], [from, to]: readonly [number, number]): Span {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const held = rows.filter(hasFigures).length;
  const inMost = (year: number) =>
    2 * rows.filter(({ series }) => observationAt(series, year) !== null).length > held;
  const beside = rows.some(({ side }) => side !== null);
  const newest = (beside ? years.findLast(inMost) : undefined) ?? to;
  return { from: Math.min(years.find(inMost) ?? from, newest), to: newest };
}

function inCurrency(
  line: ModelLine,
  { unit }: LineModel,
  currency: string | null,
  { format }: Words,
): ModelLine {
  if (currency === null) return line;
  const newest = line.points.findLast(({ value }) => value !== null)?.value ?? null;
  return {
    ...line,
    endText: newest === null ? null : format.value(newest, unit, currency),
    points: line.points.map((point) =>
      point.value === null ? point : { ...point, text: format.value(point.value, unit, currency) },
    ),
  };
}
