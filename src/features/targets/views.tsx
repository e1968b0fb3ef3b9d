import type { ReactNode } from 'react';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { printView, type TargetView, targetViews } from '../../figure/targets/target-views';
import type { TargetsMessages } from '../../language/targets/targets-messages';
import { useWords } from '../../language/words-context';

type ViewMessages = TargetsMessages['views'];

/** The views of the page, as links: each is an address. */
export function ViewTabs({ view, messages }: { view: TargetView; messages: ViewMessages }) {
  const { language } = useWords();
  const { root } = useSite();
  const path = printRoute({ language, route: { page: 'targets' } });
  return (
    <nav className="targets-views" aria-label={messages.label}>
      {targetViews.map((one) => (
        <a
          key={one}
          href={`${root}${path}${printView(one)}`}
          aria-current={one === view ? 'page' : undefined}
        >
          {messages.names[one]}
        </a>
      ))}
    </nav>
  );
}

/** The view that is shown. */
export function ViewPlace({
  view,
  board,
  ledger,
}: {
  view: TargetView;
  board: ReactNode;
  ledger: ReactNode;
}) {
  switch (view) {
    case 'board':
      return board;
    case 'ledger':
      return ledger;
    default:
      return view satisfies never;
  }
}
