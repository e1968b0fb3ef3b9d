import { charts } from '../../charts/registry';
import { ShownChart } from '../../figure/shown-chart';
import { useWords } from '../../language/words-context';

/** Every registered chart, one under the other. */
export function ChartsPage() {
  const { messages } = useWords();
  return (
    <>
      <header className="opening">
        <h1>{messages.chartPage.listTitle}</h1>
        <p className="lead">{messages.chartPage.listLead}</p>
      </header>
      {charts.map((spec) => (
        <section key={spec.id} className="story-section">
          <ShownChart spec={spec} />
        </section>
      ))}
    </>
  );
}
