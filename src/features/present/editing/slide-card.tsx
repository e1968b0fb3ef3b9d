import type { ReactNode } from 'react';
import type { Slide } from '../../../figure/deck/deck';
import { printRoute } from '../../../figure/route';
import { useSite } from '../../../figure/site';
import type { ViewChart } from '../../../figure/views/load-view-chart';
import { useViewChart } from '../../../figure/views/use-view-chart';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { useWords } from '../../../language/words-context';
import { SlideView } from '../slide/slide-view';
import { stepKeys } from '../slide-keys';

/** A slide of a list: its picture, what it says, and whatever is done with it. */
export function SlideCard({
  slide,
  at,
  messages,
  draggable = false,
  children,
}: {
  slide: Slide;
  at: number;
  messages: EditorMessages;
  /** Whether the order is the reader's. */
  draggable?: boolean;
  children: (view: ViewChart | null) => ReactNode;
}) {
  const { view } = useViewChart(slide.view);
  const { root } = useSite();
  const { language } = useWords();
  const page = view?.found.page;
  const unused = view?.found.unused ?? [];
  const title = slide.caption ?? view?.chart?.model.title ?? messages.slide(at + 1);
  return (
    <li className="card">
      <div className="card-picture" draggable={draggable}>
        <div className="slide-frame" inert>
          <SlideView slide={slide} />
        </div>
      </div>
      <PrintedSteps slide={slide} />
      <div className="card-text">
        <h3>
          <span className="card-number">{at + 1}</span> {title}
        </h3>
        <p className="card-about">
          {page === undefined ? null : (
            <a href={`${root}${printRoute({ language, route: page.route })}${page.query}`}>
              {messages.figure}
            </a>
          )}
          {slide.steps.length === 0 ? null : <span>{messages.steps(slide.steps.length)}</span>}
        </p>
        {unused.length === 0 ? null : (
          <p className="card-about">{messages.unused(unused.join(', '))}</p>
        )}
        {children(view ?? null)}
      </div>
    </li>
  );
}

/** The further states, which only paper shows: each a page after its slide. */
function PrintedSteps({ slide }: { slide: Slide }) {
  return stepKeys(slide).map((key, place) => (
    <div className="card-picture card-further" key={key}>
      <div className="slide-frame" inert>
        <SlideView slide={slide} step={place + 1} />
      </div>
    </div>
  ));
}
