import type { ChartSpec } from '../../charts/spec';
import type { ChartState } from '../../charts/state';
import type { InvalidPart } from '../address/invalid-part';

/** What the notice of an embed is made of. */
export interface EmbedNoticeProps {
  readonly invalid: readonly InvalidPart[];
  readonly spec: ChartSpec;
  readonly state: ChartState;
}
