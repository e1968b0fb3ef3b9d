import { useMemo } from 'react';
import { story } from '../../catalogue/story';
import { getTarget } from '../../catalogue/targets';
import { levelText } from '../../charts/model/build-lines';
import { findChart } from '../../charts/registry';
import { ShownChart } from '../../figure/shown-chart';
import { useSeries } from '../../figure/use-series';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { KeyNumbers } from './key-numbers';
import { computeStoryFacts, type StoryFacts } from './story-facts';
import { storyRequests } from './story-requests';

/** The start page: the finding, the key numbers, and the charts that carry it. */
export function StoryPage() {
  const words = useWords();
  const series = useSeries(storyRequests());
  const facts = useMemo(() => (series === null ? null : computeStoryFacts(series)), [series]);
  const { messages } = words;
  return (
    <>
      <header className="opening">
        <h1>{headline(facts, words)}</h1>
        <p className="lead">{messages.story.lead}</p>
      </header>
      <KeyNumbers facts={facts} />
      {story.sections.map(({ id, chart }) => {
        const spec = findChart(chart);
        return spec === null ? null : (
          <section key={id} className="story-section">
            <p className="story-text">{messages.story.sections[id]}</p>
            <ShownChart spec={spec} />
          </section>
        );
      })}
    </>
  );
}

/** The finding in one sentence, computed; neutral while the figures are missing. */
export function headline(facts: StoryFacts | null, words: Words): string {
  const { messages, format } = words;
  const target = getTarget(story.pledge);
  const level = levelText(target.value, 'percent-of-gdp', words);
  if (facts?.crossing) {
    const { year, margin } = facts.crossing;
    return messages.story.crossed(level, year, format.money(margin, story.currency));
  }
  if (facts?.latest) {
    const { year, share } = facts.latest;
    return messages.story.notCrossed(level, year, format.percent(share));
  }
  return messages.story.headlineMissing;
}
