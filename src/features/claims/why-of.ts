import { entityName } from '../../charts/claims/definition-words';
import type { EvaluatedRow } from '../../charts/claims/evaluated';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import type { Words } from '../../language/words';

/** Says why a row's verdict is what it is, where the figures alone do not. */
export function whyOf({ grid }: ClaimsMessages, words: Words) {
  return ({ result }: Pick<EvaluatedRow, 'result'>): string | null =>
    grid.why(result.why, (id) => entityName(id, words));
}
