import type { Language } from '../domain/text';
import { loadExploreMessages } from '../language/explore/load-explore-messages';
import { type LazyPage, type LoadedPage, lazyPage } from './lazy-page';
import type { MessagePage } from './message-page-names';
import type { PageProps } from './page-props';

/** Pages that bring messages of their own, so there is one a language. */
export const messagePages = {
  explore: inBoth(
    async () => (await import('../features/explore/explore-page')).explorePage,
    loadExploreMessages,
  ),
  exploreEmbed: inBoth(
    async () => (await import('../features/explore/explore-embed-page')).exploreEmbedPage,
    loadExploreMessages,
  ),
  gallery: inBoth(
    async () => (await import('../features/gallery/gallery-page')).galleryPage,
    loadExploreMessages,
  ),
  targets: inBoth(
    async () => (await import('../features/targets/targets-page')).targetsPage,
    either({
      en: () => import('../language/targets/en'),
      de: () => import('../language/targets/de'),
    }),
  ),
  path: inBoth(
    async () => (await import('../features/path/path-page')).pathPage,
    either({ en: () => import('../language/path/en'), de: () => import('../language/path/de') }),
  ),
  claims: inBoth(
    async () => (await import('../features/claims/claims-page')).claimsPage,
    either({
      en: () => import('../language/claims/en'),
      de: () => import('../language/claims/de'),
    }),
  ),
  claim: inBoth(
    async () => (await import('../features/claims/claim-page')).claimPage,
    either({
      en: () => import('../language/claims/en'),
      de: () => import('../language/claims/de'),
    }),
  ),
  test: inBoth(
    async () => (await import('../features/claims/test-page')).testPage,
    either({
      en: () => import('../language/claims/en'),
      de: () => import('../language/claims/de'),
    }),
  ),
  doubling: inBoth(
    async () => (await import('../features/doubling/doubling-page')).doublingPage,
    either({
      en: () => import('../language/doubling/en'),
      de: () => import('../language/doubling/de'),
    }),
  ),
  editions: inBoth(
    async () => (await import('../features/editions/editions-page')).editionsPage,
    either({
      en: () => import('../language/editions/en'),
      de: () => import('../language/editions/de'),
    }),
  ),
  definitions: inBoth(
    async () => (await import('../features/definitions/definitions-page')).definitionsPage,
    either({
      en: () => import('../language/definitions/en'),
      de: () => import('../language/definitions/de'),
    }),
  ),
  pillar: inBoth(
    async () => (await import('../features/pillar/pillar-page')).pillarPage,
    either({
      en: () => import('../language/pillar/en'),
      de: () => import('../language/pillar/de'),
    }),
  ),
  ukraine: inBoth(
    async () => (await import('../features/ukraine/ukraine-page')).ukrainePage,
    either({
      en: () => import('../language/ukraine/en'),
      de: () => import('../language/ukraine/de'),
    }),
  ),
  guide: inBoth(
    async () => (await import('../features/guide/guide-page')).guidePage,
    either({ en: () => import('../language/guide/en'), de: () => import('../language/guide/de') }),
  ),
  present: inBoth(
    async () => (await import('../features/present/present-page')).presentPage,
    either({
      en: () => import('../language/present/en'),
      de: () => import('../language/present/de'),
    }),
  ),
  embedding: inBoth(
    async () => (await import('../features/embedding/embedding-page')).embeddingPage,
    either({
      en: () => import('../language/embedding/en'),
      de: () => import('../language/embedding/de'),
    }),
  ),
} satisfies Readonly<Record<MessagePage, unknown>>;

function either<Messages>(
  files: Readonly<Record<Language, () => Promise<{ messages: Messages }>>>,
): (language: Language) => Promise<Messages> {
  return async (language) => (await files[language]()).messages;
}

function inBoth<Messages>(
  load: () => Promise<(messages: Messages) => LoadedPage<PageProps>>,
  loadMessages: (language: Language) => Promise<Messages>,
): Readonly<Record<Language, LazyPage<PageProps>>> {
  const inOne = (language: Language) =>
    lazyPage(async () => {
      const [make, messages] = await Promise.all([load(), loadMessages(language)]);
      return make(messages);
    });
  return { en: inOne('en'), de: inOne('de') };
}
