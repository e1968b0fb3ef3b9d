import { useEffect, useMemo, useRef, useState } from 'react';
import { exploreSpec } from '../../charts/explore/explore-spec';
import type { ExploreState } from '../../charts/explore/state';
import { printExplore } from '../../figure/explore-address';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';
import { galleryViews } from './gallery-views';

/** One view of every form, measure and selection that suit one another: for looking through all the explorer can draw. */
export function GalleryPage({ query }: { readonly query: string }) {
  const { messages } = useWords();
  const asked = new URLSearchParams(query);
  const views = galleryViews().filter(
    ({ form, measure }) =>
      (asked.get('form') ?? form) === form && (asked.get('indicator') ?? measure) === measure,
  );
  return (
    <>
      <header className="opening">
        <h1>{messages.chartPage.listTitle}</h1>
        <p className="lead">{views.length}</p>
      </header>
      {views.map((state) => (
        <GalleryFigure key={printExplore(state)} state={state} />
      ))}
    </>
  );
}

/** A figure that is drawn when it comes near the screen: two hundred charts at once are too many. */
function GalleryFigure({ state }: { state: ExploreState }) {
  const { language } = useWords();
  const { root } = useSite();
  const spec = useMemo(() => exploreSpec(state), [state]);
  const place = useRef<HTMLElement>(null);
  const near = useNear(place);
  const address = printExplore(state);
  const page = printRoute({ language, route: { page: 'explore' } });
  return (
    <section ref={place} className="story-section" data-view={address} style={{ minHeight: 400 }}>
      {near ? (
        <Figure
          spec={spec}
          state={spec.defaults}
          surface="page"
          heading={2}
          actions={<a href={`${root}${page}${address}`}>{address === '' ? '?' : address}</a>}
        />
      ) : null}
    </section>
  );
}

function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return near;
}
