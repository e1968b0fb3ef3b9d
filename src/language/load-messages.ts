import type { Language } from '../domain/text';
import type { Messages } from './messages';

const files: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./messages/en'),
  de: () => import('./messages/de'),
};

/** Loads the message file of one language, and no other. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await files[language]()).messages;
}
