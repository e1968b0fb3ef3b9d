import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { exploreSpec } from '../../charts/explore/explore-spec';
import { type ExploreState, exploreForms } from '../../charts/explore/state';
import { printExplore } from '../../figure/explore-address';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ExploreMessages } from '../../language/explore/explore-messages';
import { useWords } from '../../language/words-context';
import { galleryViews } from './gallery-views';
import './gallery.css';

/** The gallery in a language, as a page that loads when it is shown. */
export function galleryPage({ page }: ExploreMessages) {
  return {
    Page: ({ query }: { readonly query: string }) => <GalleryPage query={query} words={page} />,
  };
}

/** A view of every form, measure and selection that suit one another; `?form=` and `&indicator=` narrow it down. */
function GalleryPage({ query, words }: { query: string; words: ExploreMessages['page'] }) {
  const { language } = useWords();
  const { root } = useSite();
  const asked = new URLSearchParams(query);
  const shownForm = exploreForms.find((form) => form === asked.get('form'));
  const views = galleryViews().filter(
    ({ form, measure }) =>
      form !== 'table' &&
      (shownForm ?? form) === form &&
      (asked.get('indicator') ?? measure) === measure,
  );
  const here = `${root}${printRoute({ language, route: { page: 'gallery' } })}`;
  return (
    <>
      <header className="opening">
        <h1>{words.gallery}</h1>
        <p className="lead">{words.galleryLead(views.length)}</p>
      </header>
      <nav className="gallery-forms" aria-label={words.formsLabel}>
        {exploreForms
          .filter((form) => form !== 'table')
          .map((form) => (
            <a
              key={form}
              href={`${here}?form=${form}`}
              aria-current={form === shownForm ? 'true' : undefined}
            >
              {words.forms[form]}
            </a>
          ))}
      </nav>
      {views.map((state) => (
        <GalleryFigure key={printExplore(state)} state={state} open={words.openView} />
      ))}
    </>
  );
}

/** A figure that is drawn when it comes near the screen: two hundred charts at once are too many. */
function GalleryFigure({ state, open }: { state: ExploreState; open: string }) {
  const { language } = useWords();
  const { root } = useSite();
  const spec = useMemo(() => exploreSpec(state), [state]);
  const place = useRef<HTMLElement>(null);
  const near = useNear(place);
  const address = printExplore(state);
  const page = printRoute({ language, route: { page: 'explore' } });
  return (
    <section ref={place} className="gallery-view" data-view={address}>
      {near ? (
        <Figure
          spec={spec}
          state={spec.defaults}
          surface="page"
          heading={2}
          actions={<a href={`${root}${page}${address}`}>{open}</a>}
        />
      ) : null}
    </section>
  );
}

function useNear(place: RefObject<HTMLElement | null>): boolean {
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
