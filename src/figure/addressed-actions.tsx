import { editionHeads } from '../catalogue/sources';
import type { ChartSpec } from '../charts/spec';
import { useWords } from '../language/words-context';
import { printRoute } from './route';
import { useSite } from './site';

/** The links under a figure of a family: its embed in the same state, and the table of each edition it reads. */
export function AddressedActions({ spec, query }: { spec: ChartSpec; query: string }) {
  const { messages, language, say } = useWords();
  const { root, dataUrl } = useSite();
  const route = { page: 'embed', chart: spec.id } as const;
  const read = new Set<string>(spec.requests(spec.defaults).map(({ edition }) => edition));
  return (
    <>
      <a href={`${root}${printRoute({ language, route })}${query}`}>{messages.figure.embed}</a>
      {editionHeads
        .filter(({ id }) => read.has(id))
        .map(({ id, label }) => (
          <a key={id} href={`${dataUrl}${id}.csv`} download>
            {messages.figure.download}, {say(label)}
          </a>
        ))}
    </>
  );
}
