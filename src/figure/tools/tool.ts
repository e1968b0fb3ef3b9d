import type { ViewAddress } from '../views/view-address';

/** What a tool over the page is given: the view it is about, and how it goes away. */
export interface ToolProps {
  readonly view: ViewAddress;
  readonly onClose: () => void;
}
