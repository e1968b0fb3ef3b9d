import type { DefinitionAnswer } from './definitions/answer';
import { germanBudgetAnswers } from './definitions/german-budget';
import { natoAndSipriAnswers } from './definitions/nato-and-sipri';

/** The answers there may be, in the order they are listed where figures are missing. */
export const definitionAnswers: readonly DefinitionAnswer[] = [
  ...natoAndSipriAnswers,
  ...germanBudgetAnswers,
];
