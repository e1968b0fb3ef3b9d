import { claims } from '../../catalogue/claims';
import { rowsOf } from '../../charts/claims/claim-spec';
import { gridRequests } from '../../charts/claims/grid-spec';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useSeries } from '../../figure/use-series';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { ClaimCard, ContextCard } from './claim-card';
import './styles/claims.css';

const tested = claims.filter(({ check }) => check.kind === 'tests');
const context = claims.filter(({ check }) => check.kind === 'untestable');
const requests = gridRequests(tested.flatMap(rowsOf), true);

/** The list of claims in a language, as a page that loads when it is shown. */
export function claimsPage(messages: ClaimsMessages) {
  return {
    Page: () => <ClaimsPage messages={messages} />,
    questions: () => [requests],
  };
}

function ClaimsPage({ messages }: { messages: ClaimsMessages }) {
  const { language } = useWords();
  const { root } = useSite();
  const series = useSeries(requests);
  const { list } = messages;
  return (
    <>
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <p className="claims-own">
        <a href={`${root}${printRoute({ language, route: { page: 'test' } })}`}>{list.own}</a>{' '}
        {list.ownLead}
      </p>
      <section className="claims-group">
        <h2>{list.tested}</h2>
        <p className="claims-lead">{list.testedLead}</p>
        <ul className="claims-cards">
          {tested.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} series={series} messages={messages} />
          ))}
        </ul>
      </section>
      <section className="claims-group">
        <h2>{list.context}</h2>
        <p className="claims-lead">{list.contextLead}</p>
        <ul className="claims-context">
          {context.map((claim) => (
            <ContextCard key={claim.id} claim={claim} messages={messages} />
          ))}
        </ul>
      </section>
    </>
  );
}
