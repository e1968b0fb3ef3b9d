import { shorten } from '../../figure/address/shorten';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { embedWords } from '../../language/embed-words';
import { useWords } from '../../language/words-context';

/** The page of an embed of a chart there is none of: a small drawn notice that leads to the charts there are. */
export function noChartPage(chart: string) {
  return function NoChart({ query }: { readonly query: string }) {
    const { language } = useWords();
    const { root } = useSite();
    const words = embedWords[language];
    const page = printRoute({ language, route: { page: 'charts' } });
    return (
      <EmbedFrame chart={shorten(chart)} asked={query} page={page} query="">
        {() => (
          <figure className="figure no-chart">
            <figcaption>
              <h1 className="figure-title">{words.title}</h1>
              <p>{words.text(shorten(chart))}</p>
            </figcaption>
            <svg viewBox="0 0 320 90" role="img" aria-label={words.drawing}>
              <path d="M24 8V70H312" fill="none" stroke="var(--axis)" strokeWidth="1.5" />
              <path d="M24 28H312M24 49H312" stroke="var(--grid)" strokeDasharray="4 5" />
              <path d="M150 30l24 24m0-24l-24 24" stroke="var(--quiet)" strokeWidth="2.5" />
            </svg>
            <p>
              <a href={`${root}${page}`} target="_blank" rel="noopener">
                {words.all}
              </a>
            </p>
          </figure>
        )}
      </EmbedFrame>
    );
  };
}
