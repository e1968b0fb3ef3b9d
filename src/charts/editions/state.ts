import { editionsOpening } from '../../catalogue/editions-opening';
import type { EntityId } from '../../catalogue/entities';
import type { MeasureId } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { editionsWith } from './comparable';

/** Everything the page of editions shows; the address says it whole. */
export interface EditionsState {
  readonly measure: MeasureId;
  readonly entity: EntityId;
  readonly year: number;
  /** The two editions compared: the earlier and the later. */
  readonly from: EditionId;
  readonly to: EditionId;
  /** Whether the two are compared in one year, or by the mean of all years both have. */
  readonly over: 'year' | 'mean';
}

/** The two newest editions that hold a measure: what is compared where nothing is asked for. */
export function newestPair(measure: MeasureId): Pick<EditionsState, 'from' | 'to'> {
  const [to, from] = editionsWith(measure);
  if (to === undefined || from === undefined) {
    throw new Error(`The measure "${measure}" is in one edition only.`);
  }
  return { from, to };
}

/** What an address without a query shows. */
export const editionsDefaults: EditionsState = {
  ...editionsOpening,
  ...newestPair(editionsOpening.measure),
  over: 'year',
};
