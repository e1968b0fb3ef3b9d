import { lazy, type ReactNode, Suspense, useId, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../charts/chart';
import { exploreSpec } from '../../charts/explore/explore-spec';
import { fittingForm } from '../../charts/explore/form-fit';
import { resolve } from '../../charts/explore/resolved';
import { exploreDefaults, exploreForms } from '../../charts/explore/state';
import {
  withEvents,
  withForm,
  withNextFocus,
  withSort,
  withYear,
} from '../../charts/explore/transitions';
import type { AddressProps } from '../../figure/address/use-page-state';
import { exploreNotice } from '../../figure/explore-notice';
import { Figure } from '../../figure/figure';
import { Notice } from '../../figure/notice';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ExploreMessages } from '../../language/explore/explore-messages';
import {
  ExploreMessagesProvider,
  useExploreMessages,
} from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { ControlsPlace } from './controls-place';
import { following } from './following';
import { FormTabs } from './form-tabs';
import { Summary } from './summary';
import { useExploreState } from './use-explore-state';
import { usePoint } from './use-point';
import { useShortcuts } from './use-shortcuts';
import { useStoredSwitch } from './use-stored-switch';
import { useCopyLink, ViewActions } from './view-actions';
import { Years } from './years';
import './styles/controls.css';
import './styles/sheets.css';
import './styles/explore.css';

/** The explorer with its messages, as a page that loads when it is shown, and the chart it opens with. */
export function explorePage(messages: ExploreMessages) {
  return {
    Page: (props: AddressProps) => (
      <ExploreMessagesProvider messages={messages}>
        <ExplorePage {...props} />
      </ExploreMessagesProvider>
    ),
    charts: () => [exploreSpec(exploreDefaults)],
  };
}

function ExplorePage(props: AddressProps) {
  const { page, picker } = useExploreMessages();
  const words = useWords();
  const { state, invalid, change, inMotion } = useExploreState(props);
  const { root } = useSite();
  const panel = useId();
  const chart = useRef<HTMLDivElement>(null);
  const { result, copy } = useCopyLink();
  const point = usePoint(state, change);
  const spec = useMemo(() => exploreSpec(state, inMotion), [state, inMotion]);
  const form = fittingForm(state);
  const [sheet, setSheet] = useState(false);
  const [keys, setKeys] = useStoredSwitch('shortcuts', true);
  useShortcuts(
    {
      ...Object.fromEntries(
        exploreForms.map((one, at) => [`${at + 1}`, () => change(withForm(state, one))]),
      ),
      '/': () => chart.current?.ownerDocument.querySelector<HTMLElement>(search)?.focus(),
      g: () => chart.current?.querySelector<HTMLElement>(readable)?.focus(),
      '[': () => change(withYear(state, resolve(state).year - 1)),
      ']': () => change(withYear(state, resolve(state).year + 1)),
      e: () => change(withEvents(state, !state.events)),
      n: () => change(withNextFocus(state)),
      c: copy,
      '?': () => setSheet(true),
    },
    keys,
  );
  return (
    <div className="explore">
      <h1 className="visually-hidden">{page.title}</h1>
      <Controls state={state} onChange={change} />
      <div className="explore-main" ref={chart}>
        <FormTabs state={state} onChange={change} panel={panel} />
        <Notice lines={exploreNotice(invalid, page, words)} />
        <div id={panel}>
          <Figure
            spec={spec}
            state={spec.defaults}
            surface="page"
            heading={2}
            above={({ model }) => <Summary key={model.summary} text={model.summary} />}
            under={<Time state={state} onChange={change} />}
            {...(state.entities.length === 0 ? { whyEmpty: picker.empty } : {})}
            onReset={() => change(exploreDefaults)}
            onPoint={(stop) => point.open(stop)}
            {...(form === 'table'
              ? {
                  instead: (drawn: Chart) => (
                    <Suspense fallback={<div className="explore-table-room" />}>
                      <ExploreTable
                        chart={drawn}
                        state={state}
                        onPoint={point.open}
                        onSort={(sort) => change(withSort(state, sort))}
                      />
                    </Suspense>
                  ),
                }
              : {})}
            actions={<ViewActions state={state} onCopy={copy} />}
          />
        </div>
        <p className="explore-foot">
          <span role="status">
            {result === 'none' ? null : result === 'copied' ? page.copied : page.copyFailed}
          </span>
          <button type="button" className="explore-keys" onClick={() => setSheet(true)}>
            {page.shortcuts.open}
          </button>
          <a
            href={`${root}${printRoute({ language: words.language, route: { page: 'gallery' } })}`}
          >
            {page.gallery}
          </a>
          <button type="button" onClick={() => change(exploreDefaults)}>
            {page.reset}
          </button>
        </p>
      </div>
      <Later>
        {point.point === null ? null : (
          <PointPassport state={state} point={point.point} onClose={point.close} />
        )}
        {sheet ? <ShortcutSheet open onOpen={setSheet} enabled={keys} onEnabled={setKeys} /> : null}
      </Later>
    </div>
  );
}

const Controls = following(ControlsPlace);

/** The slider goes on from the years it has set. */
const Time = following(
  Years,
  (before, now) => before.from !== now.from || before.to !== now.to || before.year !== now.year,
);

/** What is read by keys: the drawing, or the numbers of a table. */
const readable = '.reading, tbody [tabindex="0"]';

/** The input of the picker, wherever it stands. */
const search = '.explore [role="combobox"]';

/** What opens only when it is asked for loads then. */
const PointPassport = lazy(async () => ({
  default: (await import('./point-passport')).PointPassport,
}));
const ShortcutSheet = lazy(async () => ({
  default: (await import('./shortcut-sheet')).ShortcutSheet,
}));
const ExploreTable = lazy(async () => ({
  default: (await import('./table/explore-table')).ExploreTable,
}));

function Later({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}
