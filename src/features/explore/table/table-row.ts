import { aliases, shortCodes } from '../../../catalogue/aliases';
import { type EntityId, entities } from '../../../catalogue/entities';
import type { TableModel, TableRowFacts } from '../../../charts/explore/content/table-model';
import type { ModelLine, ModelPoint } from '../../../charts/model';
import { isEstimate } from '../../../domain/status';
import { type ChangeKind, changeKind, changeOf } from './change';
import { folded } from './match-row';

/** A row of the table: an entity, or an entity in one of two editions. */
export interface TableRow extends TableRowFacts {
  readonly id: string;
  readonly entity: string;
  readonly line: ModelLine;
  readonly points: ReadonlyMap<number, ModelPoint>;
  /** From the first year compared to the newest; null where it cannot be told. */
  readonly change: number | null;
  /** Whether the newest value is an estimate, and so whatever is derived from it. */
  readonly estimate: boolean;
  /** All it can be found by, folded: names in both languages, codes, other names. */
  readonly names: readonly string[];
}

/** The rows of a model, in its order. */
export function buildRows(model: TableModel): readonly TableRow[] {
  const kind = changeKind(model.unit);
  return model.lines.flatMap((line, at) => {
    const facts = model.rows[at];
    return facts === undefined ? [] : [buildRow(line, facts, model, kind)];
  });
}

function buildRow(
  line: ModelLine,
  facts: TableRowFacts,
  { span: { from, to } }: TableModel,
  kind: ChangeKind,
): TableRow {
  const points = new Map(line.points.map((point) => [point.year, point]));
  const first = points.get(from)?.value ?? null;
  const last = points.get(to);
  return {
    ...facts,
    id: `${line.key.edition}/${line.key.entity}`,
    entity: line.key.entity,
    line,
    points,
    change: from === to ? null : changeOf(first, last?.value ?? null, kind),
    estimate: last !== undefined && isEstimate(last.status),
    names: namesOf(line.key.entity).map(folded),
  };
}

function namesOf(id: string): readonly string[] {
  return entities
    .filter((entity) => entity.id === id)
    .flatMap((entity) => [...Object.values(entity.name), ...otherNames(entity.id)]);
}

function otherNames(id: EntityId): readonly string[] {
  return [id, shortCodes[id] ?? '', ...(aliases[id] ?? [])];
}

/** The years that get a column: all from the first to the last in which any row has a figure. */
export function shownYears({ years: [from, to] }: TableModel): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
