import { printRoute } from '../figure/route';
import { useSite } from '../figure/site';
import { useWords } from '../language/words-context';
import { missingWords } from './missing-words';

/** An address that leads nowhere: says so and leads back. */
export function MissingPage({ path, chart }: { path?: string; chart?: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const { text, chart: noChart, back } = missingWords[language];
  return (
    <div className="missing-page">
      <h1>{messages.notFound.title}</h1>
      {chart === undefined ? null : <p className="lead">{noChart(chart)}</p>}
      {path === undefined ? null : <p className="lead">{text(path)}</p>}
      <p>
        <a href={`${root}${printRoute({ language, route: { page: 'story' } })}`}>{back}</a>
      </p>
    </div>
  );
}
