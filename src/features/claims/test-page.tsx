import { useMemo } from 'react';
import { claims } from '../../catalogue/claims';
import { ownTestSpec } from '../../charts/claims/own-test-spec';
import { testRows } from '../../charts/claims/test-rows';
import { testDefaults } from '../../charts/claims/test-state';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { testAddress } from '../../figure/claims/test-address';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { TestForm } from './test-form';
import { TestOutcome } from './test-outcome';
import './styles/claims.css';
import './styles/grid.css';
import './styles/test.css';

/** The form in a language, as a page that loads when it is shown. */
export function testPage(messages: ClaimsMessages) {
  return {
    Page: (props: AddressProps) => <TestPage messages={messages} {...props} />,
    charts: () => {
      const spec = ownTestSpec(testDefaults);
      return spec === null ? [] : [spec];
    },
  };
}

function TestPage({ messages, ...props }: AddressProps & { messages: ClaimsMessages }) {
  const { language } = useWords();
  const { root } = useSite();
  const { state, invalid, change } = usePageState(testAddress, props);
  const rows = useMemo(() => testRows(state), [state]);
  const { test } = messages;
  return (
    <>
      <p className="back">
        <a href={`${root}${printRoute({ language, route: { page: 'claims' } })}`}>
          {messages.claim.all}
        </a>
      </p>
      <header className="opening">
        <h1>{test.title}</h1>
        <p className="lead">{test.lead}</p>
      </header>
      <AddressNotice invalid={invalid} />
      <TestForm state={state} onChange={change} messages={messages} />
      <TestOutcome state={state} rows={rows} messages={messages} />
      <Untestable messages={messages} />
    </>
  );
}

/** What the form cannot ask, with examples. */
function Untestable({ messages }: { messages: ClaimsMessages }) {
  const { say, language } = useWords();
  const { root } = useSite();
  const { test } = messages;
  const examples = claims.filter(({ check }) => check.kind === 'untestable').slice(0, 3);
  return (
    <section className="test-untestable">
      <h2>{test.untestable}</h2>
      <p>{test.untestableText}</p>
      {examples.length === 0 ? null : (
        <p>
          {test.examples}{' '}
          {examples.map(({ id, short }) => (
            <a
              key={id}
              href={`${root}${printRoute({ language, route: { page: 'claim', claim: id } })}`}
            >
              {say(short)}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
