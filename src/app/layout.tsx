import { type ReactNode, useSyncExternalStore } from 'react';
import { languages } from '../domain/text';
import { printRoute, type Route } from '../figure/route';
import { useSite } from '../figure/site';
import { useWords } from '../language/words-context';
import { LanguageNotice } from './language-notice';
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
      <LanguageNotice query={query} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

const pages = ['story', 'explore', 'charts', 'data'] as const;

function Header({ route, query }: { route: Route; query: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const { navigation } = messages;
  const [first, ...rest] = messages.product.split(' ');
  const elsewhere: Route = route.page === 'missing' ? { page: 'story' } : route;
  const current = route.page === 'chart' || route.page === 'gallery' ? 'charts' : route.page;
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="brand" href={`${root}${printRoute({ language, route: { page: 'story' } })}`}>
          {first} <span>{rest.join(' ')}</span>
        </a>
        <nav aria-label={navigation.label}>
          {pages.map((page) => (
            <a
              key={page}
              href={`${root}${printRoute({ language, route: { page } })}`}
              aria-current={page === current ? 'page' : undefined}
            >
              {navigation[page]}
            </a>
          ))}
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
