import type { GivenAnswer } from '../../charts/definitions/answers';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';

/** What an answer is: a plan of some kind, an outturn, or a reported figure that is final or not. */
export function stageText(
  { meaning, status }: GivenAnswer,
  { stages }: DefinitionsMessages,
): string {
  if (meaning.stage !== 'reported') return stages[meaning.stage];
  return status === 'E' || status === 'P' ? stages.estimate : stages.final;
}
