import { useMemo } from 'react';
import { asPublishedSpec } from '../../charts/editions/as-published-spec';
import { editionLinesSpec } from '../../charts/editions/edition-lines-spec';
import { editionsDefaults } from '../../charts/editions/state';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { editionsAddress } from '../../figure/editions/editions-address';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import type { EditionsMessages } from '../../language/editions/editions-messages';
import { Answer } from './answer';
import { ChangesSection } from './changes-section';
import { Controls } from './controls';
import { CountsSection } from './counts-section';
import { PublishedSection } from './published-section';
import './styles/editions.css';

/** The page in a language, as a page that loads when it is shown, and the charts it opens with. */
export function editionsPage(messages: EditionsMessages) {
  return {
    Page: (props: AddressProps) => <EditionsPage messages={messages} {...props} />,
    // Drawings of those further down would make the page heavier than it may be.
    charts: () => [asPublishedSpec, editionLinesSpec].map((make) => make(editionsDefaults)),
  };
}

/** What was published when: one year through all editions, the whole series, two editions compared, the count. */
function EditionsPage({ messages, ...props }: AddressProps & { messages: EditionsMessages }) {
  const { state, invalid, change } = usePageState(editionsAddress, props);
  const lines = useMemo(() => editionLinesSpec(state), [state]);
  const query = editionsAddress.print(state);
  const section = { state, query, messages };
  return (
    <div className="editions">
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <AddressNotice invalid={invalid} />
      <Controls state={state} onChange={change} messages={messages} />
      <Answer {...section} />
      <PublishedSection {...section} />
      <section className="editions-part">
        <p className="editions-text">
          <strong>{messages.series.heading}.</strong> {messages.series.text}
        </p>
        <Figure
          spec={lines}
          state={lines.defaults}
          surface="page"
          heading={2}
          whyEmpty={messages.series.empty}
          actions={<FigureActions spec={lines} query={query} />}
        />
      </section>
      <ChangesSection {...section} />
      <CountsSection {...section} />
    </div>
  );
}
