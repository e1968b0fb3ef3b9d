import type { ChartSpec } from '../../charts/spec';
import { AddressNotice } from '../../figure/address/address-notice';
import { parseChartState, printChartState } from '../../figure/address/chart-address';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { FigureControls } from '../../figure/figure-controls';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';
import { chartsWords } from './charts-words';

/** A chart at its own address: what a reader chooses stands in the address. */
export function ChartPage({
  spec,
  query,
  onQuery,
}: {
  spec: ChartSpec;
  query: string;
  onQuery: (query: string) => void;
}) {
  const { language } = useWords();
  const words = chartsWords[language];
  const { root } = useSite();
  const { state, invalid } = parseChartState(spec, query);
  return (
    <div className="chart-page">
      <p className="back">
        <a href={`${root}${printRoute({ language, route: { page: 'charts' } })}`}>{words.all}</a>
      </p>
      <AddressNotice invalid={invalid} />
      <Figure
        spec={spec}
        state={state}
        surface="page"
        heading={1}
        controls={
          <FigureControls
            spec={spec}
            state={state}
            onState={(next) => onQuery(printChartState(spec, next))}
          />
        }
        onReset={() => onQuery('')}
        actions={<FigureActions spec={spec} query={printChartState(spec, state)} />}
      />
    </div>
  );
}
