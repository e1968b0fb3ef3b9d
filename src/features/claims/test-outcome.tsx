import { useMemo } from 'react';
import type { CatalogueTest } from '../../catalogue/claim-row';
import { groups } from '../../catalogue/groups';
import { findMeasure } from '../../catalogue/measures';
import { capitalised, entityName } from '../../charts/claims/definition-words';
import { nameInText } from '../../charts/claims/name-in-text';
import { ownTestSpec } from '../../charts/claims/own-test-spec';
import type { TestState } from '../../charts/claims/test-state';
import type { TestRow } from '../../domain/claim';
import { testAddress } from '../../figure/claims/test-address';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { Answer } from './answer';
import { whyLines } from './grid-row';
import { Meanings } from './meanings';
import { useGrid } from './use-grid';
import { VerdictGrid } from './verdict-grid';

/** What came of a sentence: the answer, its chart and the working; where it cannot be tested, why not. */
export function TestOutcome({
  state,
  rows,
  messages,
}: {
  state: TestState;
  rows: readonly TestRow<CatalogueTest>[];
  messages: ClaimsMessages;
}) {
  const words = useWords();
  const { test } = messages;
  const sentence = sentenceOf(state, messages, words);
  return (
    <>
      <p className="test-sentence" role="status">
        {test.sentence}: <q>{sentence}</q>
      </p>
      {rows.length === 0 ? (
        <p className="claim-answer">{test.noDefinition}</p>
      ) : (
        <Tested state={state} rows={rows} sentence={sentence} messages={messages} />
      )}
    </>
  );
}

function Tested({
  state,
  rows,
  sentence,
  messages,
}: {
  state: TestState;
  rows: readonly TestRow<CatalogueTest>[];
  sentence: string;
  messages: ClaimsMessages;
}) {
  const words = useWords();
  const grid = useGrid(rows);
  const spec = useMemo(() => ownTestSpec(state), [state]);
  const query = testAddress.print(state);
  const whyNot = grid === null ? null : whyNothing(grid.rows, messages, words);
  return (
    <>
      {grid === null ? null : whyNot === null ? (
        <Answer grid={grid} messages={messages} />
      ) : (
        <p className="claim-answer">{whyNot}</p>
      )}
      {spec === null || whyNot !== null ? null : (
        <div className="claim-chart">
          <Figure
            spec={spec}
            state={spec.defaults}
            surface="page"
            heading={2}
            actions={<FigureActions spec={spec} query={query} />}
          />
        </div>
      )}
      {grid === null ? null : (
        <>
          <h2 className="claim-section">{messages.test.working}</h2>
          <VerdictGrid rows={grid.rows} sentence={sentence} messages={messages} />
          <p className="claim-own">{messages.test.share}</p>
          <Meanings rows={grid.rows} messages={messages} />
        </>
      )}
    </>
  );
}

/** Why no row came to a result where all say the same; null where one did. */
function whyNothing(
  rows: NonNullable<ReturnType<typeof useGrid>>['rows'],
  messages: ClaimsMessages,
  words: Words,
): string | null {
  if (rows.some(({ result }) => result.figures.length > 0)) return null;
  return [...new Set(rows.flatMap((row) => whyLines(row, messages, words)))].join(' ');
}

/** The currency of the definition that was chosen; null where each has its own. */
function currencyOf({ measure }: TestState): string | null {
  const unit = measure === 'every' ? null : (findMeasure(measure)?.unit ?? null);
  if (unit === 'usd-million') return 'USD';
  return unit === 'eur-million' ? 'EUR' : null;
}

/** What is tested, as a sentence. */
export function sentenceOf(state: TestState, { test }: ClaimsMessages, words: Words): string {
  const { format, say } = words;
  const name = entityName(state.entity, words);
  const names = capitalised(format.list(state.members.map((id) => nameInText(id, words))));
  const level = format.percent(state.level, Number.isInteger(state.level) ? 0 : 2);
  switch (state.kind) {
    case 'grew-by': {
      const factor = format.factor(state.factor, Number.isInteger(state.factor) ? 0 : 2);
      return test.sentences.grewBy(name, state.from, state.to, factor);
    }
    case 'meets-target':
      return test.sentences.meetsTarget(name, level, state.year);
    case 'first-met-since':
      return test.sentences.firstMet(name, level, state.year, state.years, state.lastMet);
    case 'ranked': {
      const group = groups.find(({ id }) => id === state.group);
      const named = group === undefined ? state.group : say(group.name);
      return test.sentences.ranked(name, state.rank, named, state.year);
    }
    case 'sum-exceeds':
      return state.than === 'amount'
        ? test.sentences.sumAmount(
            names,
            format.number(state.amount, Number.isInteger(state.amount) ? 0 : 1),
            currencyOf(state),
            state.from,
            state.to,
          )
        : test.sentences.sumEntity(names, nameInText(state.than, words), state.from, state.to);
    default:
      return state.kind satisfies never;
  }
}
