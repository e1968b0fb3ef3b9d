import type { TestState } from '../../charts/claims/test-state';
import type { ClaimsMessages } from '../../language/claims/claims-messages';

/** How a part of the sentence is changed. */
export interface FormProps {
  readonly state: TestState;
  readonly onChange: (state: TestState) => void;
  readonly messages: ClaimsMessages;
}
