import { countsSpec } from '../../charts/targets/counts-spec';
import { targetsDefaults } from '../../charts/targets/state';
import type { AddressProps } from '../../figure/address/use-page-state';
import { viewOf } from '../../figure/targets/target-views';
import type { TargetsMessages } from '../../language/targets/targets-messages';
import { BoardView } from './board/board-view';
import { LedgerView } from './ledger/ledger-view';
import { ViewPlace, ViewTabs } from './views';
import './styles/targets.css';
import './styles/scoreboard.css';
import './styles/score-notes.css';
import './styles/wordings.css';

/** The page in a language, as a page that loads when it is shown, and the charts it opens with. */
export function targetsPage(messages: TargetsMessages) {
  return {
    Page: (props: AddressProps) => <TargetsPage {...props} messages={messages} />,
    // The quadrant reads the same figures; its drawings would make the page heavier than it may be.
    charts: () => [countsSpec(targetsDefaults)],
  };
}

/** Two views at one address: the scoreboard of a year, and the ledger of many. */
function TargetsPage({ messages, ...address }: AddressProps & { messages: TargetsMessages }) {
  const view = viewOf(address.query);
  return (
    <div className="targets">
      <ViewTabs view={view} messages={messages.views} />
      <ViewPlace
        view={view}
        board={<BoardView {...address} messages={messages} />}
        ledger={
          <>
            <header className="opening">
              <h1>{messages.views.ledgerTitle}</h1>
            </header>
            <LedgerView {...address} messages={messages.ledger} />
          </>
        }
      />
    </div>
  );
}
