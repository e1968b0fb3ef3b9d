import type { ClaimRow } from '../../catalogue/claim-row';
import { findClaim } from '../../catalogue/claims';
import { claimSpec } from '../../charts/claims/claim-spec';
import type { AddressProps } from '../../figure/address/use-page-state';
import { printRoute, type Route } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { ClaimSaid, ClaimSources } from './claim-said';
import { TestedClaim } from './tested-claim';
import './styles/claims.css';
import './styles/grid.css';

/** The page of a claim in a language, as a page that loads when it is shown. */
export function claimPage(messages: ClaimsMessages) {
  return {
    Page: ({ route, ...props }: AddressProps & { readonly route: Route }) => {
      const id = route.page === 'claim' ? route.claim : '';
      const claim = findClaim(id);
      return claim === null ? (
        <UnknownClaim id={id} messages={messages} />
      ) : (
        <ClaimPage claim={claim} messages={messages} {...props} />
      );
    },
    charts: (route: Route) => {
      const claim = route.page === 'claim' ? findClaim(route.claim) : null;
      const spec = claim === null ? null : claimSpec(claim, null);
      return spec === null ? [] : [spec];
    },
  };
}

function ClaimPage({
  claim,
  messages,
  ...props
}: AddressProps & { claim: ClaimRow; messages: ClaimsMessages }) {
  const { say } = useWords();
  const { check, remark } = claim;
  return (
    <>
      <p className="back">
        <AllClaims messages={messages} />
      </p>
      <header className="opening claim-opening">
        <p className="claim-label">{messages.claim.label}</p>
        <h1>{say(claim.sentence)}</h1>
        <ClaimSaid claim={claim} messages={messages} />
      </header>
      {check.kind === 'untestable' ? (
        <section className="claim-answer" aria-label={messages.claim.answer}>
          <p className="claim-answer-text">{messages.claim.untestable}</p>
          <p>{say(check.why)}</p>
          {remark === null ? null : <p>{say(remark)}</p>}
        </section>
      ) : (
        <TestedClaim claim={claim} messages={messages} {...props} />
      )}
      <footer className="claim-foot">
        <ClaimSources claim={claim} messages={messages} />
      </footer>
    </>
  );
}

/** An address that names no claim: says so, with the way to all of them. */
function UnknownClaim({ id, messages }: { id: string; messages: ClaimsMessages }) {
  return (
    <div className="missing-page">
      <h1>{messages.claim.unknown}</h1>
      <p>{messages.claim.unknownText(id)}</p>
      <p>
        <AllClaims messages={messages} />
      </p>
    </div>
  );
}

function AllClaims({ messages }: { messages: ClaimsMessages }) {
  const { language } = useWords();
  const { root } = useSite();
  const page = printRoute({ language, route: { page: 'claims' } });
  return <a href={`${root}${page}`}>{messages.claim.all}</a>;
}
