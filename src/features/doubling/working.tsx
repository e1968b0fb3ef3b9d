import { measured } from '../../charts/doubling/doubling-finding';
import type { DoublingMeasure } from '../../charts/doubling/doubling-measures';
import type { DoublingState } from '../../charts/doubling/doubling-state';
import { doublingTime, doublingTimeFormula } from '../../domain/doubling';
import { indexSeries } from '../../domain/index-series';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import { useWords } from '../../language/words-context';

/** The formulas of every number on the page, and one of them worked through with its figures. */
export function Working({
  measures,
  state: { base, year },
  messages: { working, table },
}: {
  measures: readonly DoublingMeasure[];
  state: DoublingState;
  messages: DoublingMessages;
}) {
  const { say, format } = useWords();
  const formulas = measures.flatMap(
    ({ series }) => indexSeries(series, base)?.derivation?.formulas ?? [],
  );
  const texts = [...new Set([...formulas, doublingTimeFormula].map(({ text }) => say(text)))];
  const [example] = measured(measures);
  const exact = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 4);
  return (
    <details className="doubling-working">
      <summary>{working.title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {example === undefined || example.growth.kind !== 'grown' ? null : (
        <p>
          {working.example(say(example.names.name))}{' '}
          {`${exact(example.growth.to.value)} ÷ ${exact(example.growth.from.value)} = ${format.number(example.factor, 4)}.`}{' '}
          <Doubles factor={example.factor} years={year - base} />
        </p>
      )}
    </details>
  );

  function Doubles({ factor, years }: { factor: number; years: number }) {
    const time = doublingTime(factor, years);
    if (time === null) return table.neverNote;
    return working.doubles(
      `ln 2 ÷ ln ${format.number(factor, 4)} × ${years} = ${table.years(format.number(time, 1))}`,
    );
  }
}
