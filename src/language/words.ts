import type { Language, Text } from '../domain/text';
import { createFormat, type Format } from './format';
import type { Messages } from './messages';

/** All that is needed to write in one language. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
  /** The words of a fact in this language. */
  readonly say: (text: Text) => string;
}

/** The words of a language, from its message file. */
export function createWords(language: Language, messages: Messages): Words {
  return { language, messages, format: createFormat(language), say: (text) => text[language] };
}
