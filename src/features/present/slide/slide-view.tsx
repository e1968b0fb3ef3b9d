import { useMemo } from 'react';
import type { Slide } from '../../../figure/deck/deck';
import { spotlightOn } from '../../../figure/deck/spotlight';
import { printRoute } from '../../../figure/route';
import { useSite } from '../../../figure/site';
import type { DrawnView } from '../../../figure/tools/tool-dialog';
import { useViewChart } from '../../../figure/views/use-view-chart';
import { toolWords } from '../../../language/tool-words';
import { useWords } from '../../../language/words-context';
import { SlidePlot } from './slide-plot';
import { plotRoom } from './slide-room';
import { readableAddress, slideSources } from './slide-texts';
import { stateOf } from './state-of';
import '../styles/slide.css';

/** A slide of 16 to 9, as large as its container is wide: title, subtitle, plot, source and link. */
export function SlideView({ slide, step = 0 }: { slide: Slide; step?: number }) {
  const { view, error, retry } = useViewChart(stateOf(slide, step));
  const words = toolWords[useWords().language];
  return (
    <div className="slide" data-chart={slide.view.chart}>
      {error !== null ? (
        <p className="slide-state" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      ) : view === undefined ? (
        <p className="slide-state">{words.loading}</p>
      ) : view === null ? (
        <p className="slide-state">{words.noChart}</p>
      ) : view.chart === null ? (
        <p className="slide-state">{words.nothing}</p>
      ) : (
        <DrawnSlide slide={slide} drawn={{ ...view, chart: view.chart }} />
      )}
    </div>
  );
}

function DrawnSlide({ slide, drawn }: { slide: Slide; drawn: DrawnView }) {
  const words = useWords();
  const { root } = useSite();
  const { found, chart: asked } = drawn;
  const chart = useMemo(() => spotlightOn(asked, slide.spotlight), [asked, slide.spotlight]);
  const { title, subtitle, sources } = chart.model;
  const texts = {
    title: slide.caption ?? title,
    subtitle,
    source: slideSources(sources, words),
  };
  const { route, query } = found.page;
  const path = `${root}${printRoute({ language: words.language, route })}${query}`;
  const address = new URL(path, window.location.href).href;
  return (
    <>
      <h2 className="slide-title">{texts.title}</h2>
      <p className="slide-subtitle">{texts.subtitle}</p>
      <SlidePlot chart={chart} sizes={found.spec.sizes.wide} room={plotRoom(texts)} />
      <div className="slide-foot">
        <p className="slide-source">{texts.source}</p>
        <a className="slide-link" href={address} target="_blank" rel="noopener">
          {readableAddress(address)}
        </a>
      </div>
    </>
  );
}
