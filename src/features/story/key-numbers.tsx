import type { ReactNode } from 'react';
import { editionHeads, sources } from '../../catalogue/sources';
import { story } from '../../catalogue/story';
import { getTarget } from '../../catalogue/targets';
import { levelText } from '../../charts/model/build-lines';
import { useSite } from '../../figure/site';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import type { AllyCount, StoryFacts } from './story-facts';

/** The key numbers as a row of facts: the number, what it means, under which definition, and where it comes from. */
export function KeyNumbers({ facts }: { facts: StoryFacts | null }) {
  const words = useWords();
  const { messages } = words;
  const { demo } = useSite();
  const { facts: said } = messages.story;
  return (
    <section className="facts" aria-label={said.label}>
      {demo ? <p className="demo-mark">{messages.figure.demo}</p> : null}
      <dl>
        <Fact {...shareFact(facts, words)} />
        <Fact {...factorFact(facts, words)} />
        <Fact {...alliesFact(facts, words)} />
        <Fact {...gapFact(facts, words)} />
      </dl>
      <p className="facts-source">{sourceText(words)}</p>
    </section>
  );
}

interface FactText {
  readonly number: ReactNode;
  readonly unit: string;
  readonly means: string;
}

function Fact({ number, unit, means }: FactText) {
  return (
    <div className="fact">
      <dt>
        <span className="fact-number">{number}</span> <span className="fact-unit">{unit}</span>
      </dt>
      <dd>{means}</dd>
    </div>
  );
}

function missing({ messages }: Words): FactText {
  return { number: '–', unit: '', means: messages.story.facts.missing };
}

function shareFact(facts: StoryFacts | null, words: Words): FactText {
  if (!facts?.latest) return missing(words);
  const { messages, format } = words;
  const { year, share, estimate } = facts.latest;
  const said = messages.story.facts;
  const before =
    facts.crossing === null
      ? ''
      : ` ${said.shareBefore(facts.crossing.year, format.percent(facts.crossing.share, 4))}`;
  return { number: format.number(share, 2), unit: '%', means: said.share(year, estimate) + before };
}

function factorFact(facts: StoryFacts | null, words: Words): FactText {
  if (!facts?.factors) return missing(words);
  const { messages, format } = words;
  const said = messages.story.facts;
  return {
    number: (
      <>
        {format.factor(facts.factors.current)} <span className="fact-unit">{said.or}</span>{' '}
        {format.factor(facts.factors.constant)}
      </>
    ),
    unit: '',
    means: said.factors(story.window.from, story.window.to),
  };
}

function alliesFact(facts: StoryFacts | null, words: Words): FactText {
  if (!facts?.allies) return missing(words);
  const { messages, format, say } = words;
  const said = messages.story.facts;
  const { first, last, estimate } = facts.allies;
  const level = levelText(getTarget(story.pledge).value, 'percent-of-gdp', words);
  const names = last.near.map(say);
  return {
    number: countText(last),
    unit: said.of(last.tested),
    means: [
      said.allies(level, last.year, estimate),
      ...(names.length === 0 ? [] : [said.alliesWithin(format.list(names))]),
      said.alliesBefore(first.year, countText(first), first.tested),
    ].join(' '),
  };
}

/** A count, or a range where rounding decides. */
function countText({ met, near }: AllyCount): string {
  return near.length === 0 ? `${met}` : `${met}–${met + near.length}`;
}

function gapFact(facts: StoryFacts | null, words: Words): FactText {
  if (!facts?.gap) return missing(words);
  const { messages, format } = words;
  const target = getTarget(story.commitment);
  return {
    number: format.money(facts.gap.money, story.currency),
    unit: messages.story.facts.aYear,
    means: messages.story.facts.gap(
      levelText(target.value, 'percent-of-gdp', words),
      target.by ?? facts.gap.year,
      facts.gap.year,
    ),
  };
}

function sourceText({ say, messages, format }: Words): string {
  const edition = editionHeads.find(({ id }) => id === story.edition);
  const source = sources.find(({ id }) => id === edition?.source);
  if (edition === undefined || source === undefined) return '';
  const { figure } = messages;
  const cutOff = edition.cutOff === null ? [] : [figure.cutOff(format.date(edition.cutOff))];
  return `${figure.source}: ${[say(source.name), say(edition.publication), say(edition.label), ...cutOff, figure.ownCalculation(say(source.name))].join(', ')}.`;
}
