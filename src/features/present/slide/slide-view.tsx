import { memo, useMemo } from 'react';
import type { Slide } from '../../../figure/deck/deck';
import { spotlightOn } from '../../../figure/deck/spotlight';
import { printRoute } from '../../../figure/route';
import { useSite } from '../../../figure/site';
import type { DrawnView } from '../../../figure/tools/tool-dialog';
import { useViewChart } from '../../../figure/views/use-view-chart';
import { slideWords } from '../../../language/slide-words';
import { toolWords } from '../../../language/tool-words';
import { useWords } from '../../../language/words-context';
import { fitPlot } from './fit-plot';
import { SlidePlot } from './slide-plot';
import { plotRoom } from './slide-room';
import { readableAddress, slideSources } from './slide-texts';
import { stateOf } from './state-of';
import '../styles/slide.css';

/** A slide of 16 to 9, as large as its container is wide: title, subtitle, plot, source and link. */
export const SlideView = memo(function SlideView({
  slide,
  step = 0,
}: {
  slide: Slide;
  step?: number;
}) {
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
});

function DrawnSlide({ slide, drawn }: { slide: Slide; drawn: DrawnView }) {
  const words = useWords();
  const { root, demo } = useSite();
  const { found, chart: asked } = drawn;
  const { caption, spotlight } = slide;
  const { sizes } = found.spec;
  const { chart, texts, fitted } = useMemo(() => {
    const lit = spotlightOn(asked, spotlight);
    const { title, subtitle, sources } = lit.model;
    const said = { title: caption ?? title, subtitle, source: slideSources(sources, words) };
    return { chart: lit, texts: said, fitted: fitPlot(lit, sizes.wide, plotRoom(said)) };
  }, [asked, caption, spotlight, sizes, words]);
  const { part } = fitted;
  const { route, query } = found.page;
  const path = `${root}${printRoute({ language: words.language, route })}${query}`;
  const address = new URL(path, window.location.href).href;
  return (
    <>
      {demo ? <p className="slide-demo">{words.messages.figure.demo}</p> : null}
      <h2 className="slide-title">{texts.title}</h2>
      <p className="slide-subtitle">
        {texts.subtitle}
        {part === null ? '' : ` · ${slideWords[words.language].firstOf(part.shown, part.of)}`}
      </p>
      <SlidePlot chart={chart} fitted={fitted} />
      <div className="slide-foot">
        <p className="slide-source">{texts.source}</p>
        <a className="slide-link" href={address} target="_blank" rel="noopener">
          {readableAddress(address)}
        </a>
      </div>
    </>
  );
}
