import type { EditionsState } from '../../charts/editions/state';
import type { EditionsMessages } from '../../language/editions/editions-messages';

/** What every section of the page takes: the state, its query, and the page's words. */
export interface SectionProps {
  readonly state: EditionsState;
  readonly query: string;
  readonly messages: EditionsMessages;
}
