import { printRoute } from '../figure/route';
import { useSite } from '../figure/site';
import { useWords } from '../language/words-context';

/** An address that leads nowhere: says so and leads back. */
export function MissingPage({ path, chart }: { path?: string; chart?: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const { notFound } = messages;
  return (
    <div className="missing-page">
      <h1>{notFound.title}</h1>
      {chart === undefined ? null : <p className="lead">{notFound.chart(chart)}</p>}
      {path === undefined ? null : <p className="lead">{notFound.text(path)}</p>}
      <p>
        <a href={`${root}${printRoute({ language, route: { page: 'story' } })}`}>{notFound.back}</a>
      </p>
    </div>
  );
}
