import type { GivenAnswer } from '../../charts/definitions/answers';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import type { Words } from '../../language/words';

/** An answer's amount, called a round figure where its source gives no more. */
export function amountText(
  { value, series, approximate }: GivenAnswer,
  { table }: DefinitionsMessages,
  { format }: Words,
): string {
  const text = format.value(value, series.unit);
  return approximate ? table.about(text) : text;
}

/** What an answer is: a plan of some kind, an outturn, or a reported figure that is final or not. */
export function stageText(
  { meaning, status }: GivenAnswer,
  { stages }: DefinitionsMessages,
): string {
  if (meaning.stage !== 'reported') return stages[meaning.stage];
  return status === 'E' || status === 'P' ? stages.estimate : stages.final;
}
