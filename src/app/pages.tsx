import { type ReactNode, useEffect } from 'react';
import { findChart } from '../charts/registry';
import type { Language } from '../domain/text';
// Every page draws with these, so they are part of the first script.
import '../figure/shown-chart';
import '../figure/use-series';
import { FigureBoundary } from '../figure/figure-boundary';
import { parseRoute, type Route } from '../figure/route';
import { useWords } from '../language/words-context';
import { Layout } from './layout';
import { familyPage, lazyPages } from './lazy-pages';
import { messagePage } from './message-page';
import { messagePageOf } from './message-page-names';
import { pageTitle } from './page-title';
import { pushQuery, replaceQuery, useAddress } from './use-address';

/** The page of the address, with its frame; an embed stands bare. */
export function Pages({ prerendered }: { prerendered: { readonly path: string } | null }) {
  const words = useWords();
  const { path, query } = useAddress(prerendered);
  const { route, language } = parseRoute(path);
  useEffect(() => {
    document.title = pageTitle(route, words);
  }, [route, words]);
  useEffect(() => {
    delete document.documentElement.dataset.asked;
  }, []);
  const page = pageOf(route, query, language);
  if (route.page === 'embed') return page;
  return (
    <Layout route={route} query={query}>
      <FigureBoundary>{page}</FigureBoundary>
    </Layout>
  );
}

function pageOf(route: Route, query: string, language: Language): ReactNode {
  const own = messagePageOf(route);
  if (own !== null) {
    const { Page } = messagePage(own, language);
    const at = route.page === 'claim' ? route.claim : route.page;
    return (
      <Page key={at} route={route} query={query} onReplace={replaceQuery} onStep={pushQuery} />
    );
  }
  switch (route.page) {
    case 'story':
      return <lazyPages.story.Page />;
    case 'charts':
      return <lazyPages.charts.Page />;
    case 'data':
      return <lazyPages.data.Page />;
    case 'chart': {
      const spec = findChart(route.chart);
      return spec === null ? (
        <lazyPages.missing.Page chart={route.chart} />
      ) : (
        <lazyPages.chart.Page key={spec.id} spec={spec} query={query} onQuery={replaceQuery} />
      );
    }
    case 'embed': {
      const spec = findChart(route.chart);
      if (spec !== null) return <lazyPages.embed.Page spec={spec} query={query} />;
      const { Page } = familyPage(route.chart);
      return <Page key={route.chart} query={query} />;
    }
    case 'missing':
      return <lazyPages.missing.Page path={route.path} />;
    default:
      return null;
  }
}
