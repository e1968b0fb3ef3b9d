import type { Slide } from '../../../figure/deck/deck';
import type { ViewAddress } from '../../../figure/views/view-address';

/** The view of a slide at a step: its own at 0, then each of its further states; one that is not there is its own. */
export function stateOf({ view, steps }: Slide, step: number): ViewAddress {
  return { chart: view.chart, query: (step === 0 ? null : steps[step - 1]) ?? view.query };
}
