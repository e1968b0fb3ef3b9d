import type { EmbeddingMessages } from '../../language/embedding/embedding-messages';
import type { BuilderState } from './builder-state';
import type { Embed } from './use-embed';

/** What every part of the builder is given. */
export interface PartProps {
  readonly state: BuilderState;
  readonly embed: Embed;
  readonly messages: EmbeddingMessages;
  readonly onChange: (state: BuilderState) => void;
}
