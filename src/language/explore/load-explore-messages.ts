import type { Language } from '../../domain/text';
import type { ExploreMessages } from './explore-messages';

const files: Readonly<Record<Language, () => Promise<{ exploreMessages: ExploreMessages }>>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/** Loads the explorer's messages of one language, and no other. */
export async function loadExploreMessages(language: Language): Promise<ExploreMessages> {
  return (await files[language]()).exploreMessages;
}
