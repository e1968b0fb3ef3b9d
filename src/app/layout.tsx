import { lazy, type ReactNode, Suspense, useId, useSyncExternalStore } from 'react';
import { languages } from '../domain/text';
import { mainPages, morePages, printRoute, type Route } from '../figure/route';
import { useSite } from '../figure/site';
import { useWords } from '../language/words-context';
import { ThemeSwitch } from './theme-switch';

/** The frame of every page but an embed: name, navigation, language, theme, notices. */
export function Layout({
  route,
  query,
  children,
}: {
  route: Route;
  query: string;
  children: ReactNode;
}) {
  const { messages } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {messages.navigation.skip}
      </a>
      <Header route={route} query={query} />
      <OfflineNotice />
      {query.includes('lang=') ? (
        <Suspense fallback={null}>
          <LanguageNotice query={query} />
        </Suspense>
      ) : null}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

const LanguageNotice = lazy(async () => ({
  default: (await import('./language-notice')).LanguageNotice,
}));

const pages = ['story', ...mainPages] as const;

/** The page of the navigation a route belongs to. */
function navigated({ page }: Route): string {
  if (page === 'chart' || page === 'gallery') return 'charts';
  return page === 'claim' || page === 'test' ? 'claims' : page;
}

function Header({ route, query }: { route: Route; query: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const { navigation } = messages;
  const [first, ...rest] = messages.product.split(' ');
  const elsewhere: Route = route.page === 'missing' ? { page: 'story' } : route;
  const current = navigated(route);
  const more = useId();
  const link = (
    page: Exclude<Route['page'], 'claim' | 'gallery' | 'chart' | 'embed' | 'missing'>,
  ) => (
    <a
      key={page}
      href={`${root}${printRoute({ language, route: { page } })}`}
      aria-current={page === current ? 'page' : undefined}
    >
      {navigation[page]}
    </a>
  );
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="brand" href={`${root}${printRoute({ language, route: { page: 'story' } })}`}>
          {first} <span>{rest.join(' ')}</span>
        </a>
        <nav aria-label={navigation.label}>
          {pages.map(link)}
          <button
            type="button"
            className={
              morePages.some((page) => page === current) ? 'nav-more nav-here' : 'nav-more'
            }
            popoverTarget={more}
          >
            {navigation.more}
          </button>
          <div key={current} id={more} popover="auto" className="nav-list">
            {morePages.map(link)}
          </div>
        </nav>
        <div className="site-settings">
          <nav aria-label={navigation.language}>
            {languages.map((one) => (
              <a
                key={one}
                href={`${root}${printRoute({ language: one, route: elsewhere })}${query}`}
                hrefLang={one}
                lang={one}
                aria-current={one === language ? 'true' : undefined}
              >
                {one.toUpperCase()}
              </a>
            ))}
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** Says that the network is off; what was loaded stays. */
function OfflineNotice() {
  const { messages } = useWords();
  const online = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
  return online ? null : (
    <p className="notice" role="status">
      {messages.offline}
    </p>
  );
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
