import { charts } from '../../charts/registry';
import { ShownChart } from '../../figure/shown-chart';
import { useWords } from '../../language/words-context';
import { chartsWords } from './charts-words';

/** Every registered chart, one under the other. */
export function ChartsPage() {
  const words = chartsWords[useWords().language];
  return (
    <>
      <header className="opening">
        <h1>{words.listTitle}</h1>
        <p className="lead">{words.listLead}</p>
      </header>
      {charts.map((spec) => (
        <section key={spec.id} className="story-section">
          <ShownChart spec={spec} />
        </section>
      ))}
    </>
  );
}
