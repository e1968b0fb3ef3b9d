import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { dataBaseUrl, dataFolder, pageRoot } from '../data/base-url';
import { createDataClient } from '../data/client';
import { createQueryClient } from '../data/query-client';
import { languages } from '../domain/text';
import { parseRoute, printRoute } from '../figure/route';
import { loadMessages } from '../language/load-messages';
import { createWords } from '../language/words';
import { App, type AppProps } from './app';
import { seedFigureData } from './figure-data';
import { preloadRoute } from './lazy-pages';
import { routeQuestions } from './route-questions';

/** What a build may put around the product. */
export interface StartOptions {
  readonly demo: boolean;
  readonly banner?: (queryClient: AppProps['queryClient'], words: AppProps['words']) => ReactNode;
}

/** Wakes a prerendered page up, or draws the page where it came empty. */
export async function start({ demo, banner }: StartOptions): Promise<void> {
  const element = document.getElementById('app');
  if (element === null) throw new Error('The page has no element "app".');
  const relativeRoot = document.documentElement.dataset.root ?? '/';
  const root = pageRoot();
  // The address will change without a reload; what is relative to the page would then lead astray.
  document.documentElement.dataset.root = root;
  const path = window.location.pathname.slice(new URL(root).pathname.length);
  const address = parseRoute(path);
  if (redirectedToLanguage(root, address)) return;
  const [messages] = await Promise.all([
    loadMessages(address.language),
    preloadRoute(address.route, address.language),
  ]);
  const words = createWords(address.language, messages);
  const queryClient = createQueryClient();
  const client = createDataClient({ baseUrl: dataBaseUrl() });
  const prerendered = element.dataset.prerendered;
  if (prerendered !== undefined) {
    const { route, language } = parseRoute(prerendered);
    seedFigureData(document, queryClient, client, routeQuestions(route, language));
  }
  const pictures = readPictures(element);
  const props: Omit<WokenProps, 'relativeRoot'> = {
    words,
    queryClient,
    prerendered: prerendered === undefined ? null : { path: prerendered },
    banner: banner?.(queryClient, words),
    site: {
      client,
      root,
      dataUrl: dataFolder(root),
      demo,
      picture: (chart, size) => pictures.get(`${chart}.${size}`) ?? null,
    },
  };
  if (prerendered === undefined) {
    element.replaceChildren();
    createRoot(element).render(
      <StrictMode>
        <Woken {...props} relativeRoot={root} />
      </StrictMode>,
    );
  } else {
    hydrateRoot(
      element,
      <StrictMode>
        <Woken {...props} relativeRoot={relativeRoot} />
      </StrictMode>,
    );
  }
  // Links lead where they say without it, only with a reload.
  import('./internal-links').then(
    ({ followInternalLinks }) => followInternalLinks(),
    () => undefined,
  );
}

type WokenProps = AppProps & { readonly relativeRoot: string };

/** Prerendered links are relative to their page; once awake they are absolute, so that they hold on every page. */
function Woken({ relativeRoot, site, ...props }: WokenProps) {
  const [root, setRoot] = useState(relativeRoot);
  useEffect(() => setRoot(site.root), [site.root]);
  return <App {...props} site={{ ...site, root, dataUrl: dataFolder(root) }} />;
}

/** `?lang=de` leads to the German page of the same address. True where it does. */
function redirectedToLanguage(
  root: string,
  { language, route }: ReturnType<typeof parseRoute>,
): boolean {
  const query = new URLSearchParams(window.location.search);
  const asked = languages.find((one) => one === query.get('lang'));
  if (asked === undefined || asked === language) return false;
  query.delete('lang');
  const rest = query.toString();
  window.location.replace(
    `${root}${printRoute({ language: asked, route })}${rest === '' ? '' : `?${rest}`}`,
  );
  return true;
}

/** The drawings the page came with, by chart and size, taken before React touches the page. */
function readPictures(element: HTMLElement): ReadonlyMap<string, string> {
  return new Map(
    [...element.querySelectorAll<HTMLElement>('[data-picture]')].map((picture) => [
      picture.dataset.picture ?? '',
      picture.innerHTML,
    ]),
  );
}
