import { useMemo } from 'react';
import type { ClaimRow } from '../../catalogue/claim-row';
import { claimSpec, rowsOf } from '../../charts/claims/claim-spec';
import type { EvaluatedRow } from '../../charts/claims/evaluated';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { claimAddress, printClaimEmbed } from '../../figure/claims/claim-address';
import { ownTestOf, testAddress } from '../../figure/claims/test-address';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { FigureTools } from '../../figure/tools/figure-tools';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { Answer } from './answer';
import { Meanings } from './meanings';
import { useGrid } from './use-grid';
import { VerdictGrid } from './verdict-grid';

/** A claim with its answer, its chart, its grid, and the way to test another like it. */
export function TestedClaim({
  claim,
  messages,
  ...props
}: AddressProps & { claim: ClaimRow; messages: ClaimsMessages }) {
  const { say } = useWords();
  const codec = useMemo(() => claimAddress(claim), [claim]);
  const { state, invalid, change } = usePageState(codec, props);
  const spec = useMemo(() => claimSpec(claim, state.row), [claim, state.row]);
  const rows = rowsOf(claim);
  const grid = useGrid(rows);
  const drawn = state.row ?? rows[0]?.id;
  return (
    <>
      <AddressNotice invalid={invalid} />
      {grid === null ? null : <Answer grid={grid} messages={messages} />}
      {claim.remark === null ? null : (
        <p className="claim-remark">
          <strong>{messages.claim.reading}:</strong> {say(claim.remark)}
        </p>
      )}
      <div id={chartPlace} className="claim-chart">
        {spec === null ? null : (
          <Figure
            spec={spec}
            state={spec.defaults}
            surface="page"
            heading={2}
            actions={
              <FigureTools view={{ chart: 'claim', query: printClaimEmbed(claim, state) }} />
            }
          />
        )}
      </div>
      {grid === null ? null : (
        <>
          <h2 className="claim-section">{messages.grid.title}</h2>
          <VerdictGrid
            rows={grid.rows}
            sentence={say(claim.sentence)}
            messages={messages}
            shown={(row) =>
              isRanking(row) ? (
                <button
                  type="button"
                  aria-pressed={row.id === drawn}
                  onClick={() => change({ row: row.id === rows[0]?.id ? null : row.id })}
                >
                  {row.id === drawn ? messages.grid.drawn : messages.grid.draw}
                </button>
              ) : null
            }
          />
          <OwnTest claim={claim} messages={messages} />
          <Meanings rows={grid.rows} messages={messages} />
        </>
      )}
    </>
  );
}

const chartPlace = 'claim-chart';

function isRanking({ test }: EvaluatedRow): boolean {
  return test.kind === 'ranked' || test.kind === 'all-meet';
}

/** The way to the form, with the same sentence in it; nothing where the form cannot ask it. */
function OwnTest({ claim, messages }: { claim: ClaimRow; messages: ClaimsMessages }) {
  const { language } = useWords();
  const { root } = useSite();
  const own = rowsOf(claim).flatMap(({ test }) => ownTestOf(test) ?? [])[0];
  if (own === undefined) return null;
  const page = printRoute({ language, route: { page: 'test' } });
  return (
    <p className="claim-own">
      <a href={`${root}${page}${testAddress.print(own)}`}>{messages.claim.own}</a>{' '}
      {messages.claim.ownText}
    </p>
  );
}
