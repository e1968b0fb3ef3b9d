import { useMemo } from 'react';
import { editionHeads, sources } from '../../catalogue/sources';
import { pillarGdpSpec } from '../../charts/pillar/pillar-gdp-spec';
import { pillarGrowthSpec } from '../../charts/pillar/pillar-growth-spec';
import { pillarPartsSpec } from '../../charts/pillar/pillar-parts-spec';
import { accessions, pillarRequests, pillarSides } from '../../charts/pillar/pillar-series';
import { editionYears, type PillarState, pillarDefaults } from '../../charts/pillar/pillar-state';
import { membershipNote, pricesOf } from '../../charts/pillar/pillar-words';
import { createSeriesBook } from '../../charts/series-book';
import { estimatesFrom } from '../../domain/series';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { pillarAddress } from '../../figure/pillar/pillar-address';
import { useSite } from '../../figure/site';
import { useSeries } from '../../figure/use-series';
import { RangeBar } from '../../figure/years/range-bar';
import type { PillarMessages } from '../../language/pillar/pillar-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { KeyNumbers } from './key-numbers';
import { PillarControls } from './pillar-controls';
import { type PillarFacts, pillarFacts } from './pillar-facts';
import { PillarTable } from './pillar-table';
import { Working } from './working';
import './pillar.css';

/** The page in a language, as a page that loads when it is shown, with the charts it opens with. */
export function pillarPage(messages: PillarMessages) {
  return {
    Page: (props: AddressProps) => <PillarPage {...props} messages={messages} />,
    charts: () => specsOf(pillarDefaults),
  };
}

function specsOf(state: PillarState) {
  return [pillarPartsSpec(state), pillarGrowthSpec(state), pillarGdpSpec(state)];
}

function PillarPage({ messages, ...props }: AddressProps & { messages: PillarMessages }) {
  const words = useWords();
  const { demo } = useSite();
  const { state, invalid, change } = usePageState(pillarAddress, props);
  const specs = useMemo(() => specsOf(state), [state]);
  const series = useSeries(useMemo(() => pillarRequests(state), [state]));
  const book = useMemo(() => (series === null ? null : createSeriesBook(series)), [series]);
  const sides = useMemo(() => (book === null ? null : pillarSides(book, state)), [book, state]);
  const facts = useMemo(() => (book === null ? null : pillarFacts(book, state)), [book, state]);
  const query = pillarAddress.print(state);
  return (
    <div className="pillar">
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{leadText(facts, state, messages, words)}</p>
      </header>
      <AddressNotice invalid={invalid} />
      {facts === null || book === null ? null : (
        <>
          {demo ? <p className="demo-mark">{words.messages.figure.demo}</p> : null}
          <KeyNumbers
            facts={facts}
            messages={messages}
            source={messages.facts.source(
              sourceName(state, words),
              membershipNote(state, accessions(book, state), words),
            )}
          />
        </>
      )}
      <PillarControls state={state} messages={messages} onState={change} />
      {specs.map((spec, at) => (
        <section className="pillar-part" key={spec.id}>
          <Figure
            spec={spec}
            state={spec.defaults}
            surface="page"
            heading={2}
            {...(at > 0 || sides === null
              ? {}
              : {
                  under: (
                    <div className="pillar-years">
                      <RangeBar
                        span={editionYears(state.edition)}
                        from={state.years[0]}
                        to={state.years[1]}
                        estimatesFrom={estimatesFrom([sides.europe.money])}
                        words={messages.years}
                        onRange={(from, to, phase) =>
                          change(
                            { ...state, years: [from, to] },
                            phase === 'dragging' ? 'moving' : 'step',
                          )
                        }
                      />
                    </div>
                  ),
                })}
            onReset={() => change(pillarDefaults)}
            actions={<FigureActions spec={spec} query={query} />}
          />
        </section>
      ))}
      {sides === null ? null : (
        <>
          <section className="pillar-part">
            <h2>{messages.table.title}</h2>
            {demo ? <p className="demo-mark">{words.messages.figure.demo}</p> : null}
            <PillarTable sides={sides} state={state} messages={messages} />
          </section>
          <Working sides={sides} messages={messages} />
        </>
      )}
    </div>
  );
}

function leadText(
  facts: PillarFacts | null,
  state: PillarState,
  messages: PillarMessages,
  { format, say }: Words,
): string {
  if (!facts?.share) return messages.neutral;
  const { at, first } = facts.share;
  return messages.lead(
    format.percent(at.value, 1),
    at.estimated ? messages.estimated(at.year) : `${at.year}`,
    say(pricesOf(state)),
    format.percent(first.value, 1),
    first.year,
  );
}

/** `NATO, Defence Investment of NATO Countries (2014–2026), July 2026`. */
function sourceName({ edition }: PillarState, { say }: Words): string {
  const head = editionHeads.find(({ id }) => id === edition);
  const source = sources.find(({ id }) => id === head?.source);
  if (head === undefined || source === undefined) return edition;
  return [source.name, head.publication, head.label].map(say).join(', ');
}
