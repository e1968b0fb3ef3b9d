import { definitionsOpening } from '../../catalogue/definition-values';
import { type EntityId, entities } from '../../catalogue/entities';

/** Everything the page of definitions shows; the address says it whole. */
export interface DefinitionsState {
  readonly entity: EntityId;
  readonly year: number;
  /** The currency the answers are told in: two price bases and two currencies never share an axis of euros. */
  readonly currency: 'eur' | 'usd';
}

/** The currency an entity is shown in where none is asked for: most answers there are in it. */
export function usualCurrency(entity: EntityId): DefinitionsState['currency'] {
  return entity === definitionsOpening.entity ? 'eur' : 'usd';
}

/** What an address without a query shows. */
export const definitionsDefaults: DefinitionsState = {
  ...definitionsOpening,
  currency: usualCurrency(definitionsOpening.entity),
};

/** The allies, of whom there are answers by definition. */
export const definedEntities: readonly EntityId[] = entities
  .filter(({ kind }) => kind === 'ally')
  .map(({ id }) => id);

/** First and last year that any answer may have. */
export const definedYears: readonly [number, number] = [2000, 2029];
