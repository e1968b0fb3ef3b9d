import type { Text } from './text';

/** What has values: a NATO ally, another state, an aggregate NATO prints, or an institution. */
export interface Entity {
  /** ISO 3166 alpha-3, or `NATO_EUR_CAN`, `NATO_TOTAL`, `EU`. */
  readonly id: string;
  readonly kind: 'ally' | 'state' | 'aggregate' | 'institution';
  readonly name: Text;
  /** A shorter name for narrow drawings; absent where the name is short. */
  readonly short?: Text;
  /** Year of accession to NATO; absent for all but allies. */
  readonly joined?: number;
  /** False for an ally without armed forces: no expenditure table has it, and no target applies to it. */
  readonly armedForces?: boolean;
  /** ISO 4217 code of the currency NATO's national-currency tables use; absent where no table needs it. */
  readonly currency?: string;
}

/** A named set of entities. */
export interface Group {
  readonly id: string;
  readonly name: Text;
  readonly members: readonly string[];
}

/** Whether the entity was an ally in (any part of) the year. Aggregates and others never are. */
export function isAllyIn(entity: Entity, year: number): boolean {
  return entity.joined !== undefined && entity.joined <= year;
}
