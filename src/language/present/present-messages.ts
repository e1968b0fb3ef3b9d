import type { EditorMessages } from './editor-messages';
import type { ShowMessages } from './show-messages';

/** What the page says; it loads with it. */
export interface PresentMessages {
  readonly title: string;
  readonly lead: string;
  readonly editor: EditorMessages;
  readonly show: ShowMessages;
}
