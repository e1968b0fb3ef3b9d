import { useMemo } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { createSeriesBook } from '../../charts/series-book';
import { printExplore } from '../../figure/explore-address';
import { buildPassport } from '../../figure/passport/build-passport';
import { PassportDialog } from '../../figure/passport/passport-dialog';
import { type PassportPoint, passportRequests } from '../../figure/passport/passport-point';
import { useSeries } from '../../figure/use-series';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { today } from '../../lib/today';
import { stateAt } from './use-point';
import { useUncovered } from './use-uncovered';

/** The passport of a point of the view, once its figures are read. */
export function PointPassport({
  state,
  point,
  onClose,
}: {
  state: ExploreState;
  point: PassportPoint;
  onClose: () => void;
}) {
  const words = useWords();
  const messages = useExploreMessages().passport;
  const requests = useMemo(() => passportRequests(point), [point]);
  const series = useSeries(requests);
  const passport = useMemo(
    () =>
      series === null ? null : buildPassport(point, createSeriesBook(series), words, messages),
    [series, point, words, messages],
  );
  useUncovered('.passport', passport?.id);
  const address = `${window.location.pathname}${printExplore(stateAt(state, point))}`;
  return (
    <PassportDialog
      passport={passport}
      linkTo={new URL(address, window.location.href).href}
      retrievedOn={today()}
      onClose={onClose}
    />
  );
}
