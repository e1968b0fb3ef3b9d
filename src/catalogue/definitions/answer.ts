import type { Text } from '../../domain/text';
import type { EntityId } from '../entities';
import type { IndicatorId } from '../indicators';
import type { MeasureId } from '../measures';
import type { EditionId } from '../sources';

/** Whose counting an answer follows. */
export type AnswerKind = 'nato' | 'sipri' | 'budget' | 'single';

/** What books an amount into a year: the payment, the budget act's permission, the delivery. */
export type AnswerBasis = 'payments' | 'appropriations' | 'accrual' | 'open-sources' | 'unknown';

/** What an answer is at best: reported (an estimate until final), enacted, a draft, spent. */
export type AnswerStage = 'reported' | 'enacted' | 'draft' | 'spent' | 'planned';

/** What is to be minded whatever the figure: what it counts, in plain words. */
export interface AnswerMeaning {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly name: Text;
  readonly short: Text;
  readonly includes: Text;
  readonly leavesOut: Text;
  readonly basis: AnswerBasis;
  readonly stage: AnswerStage;
  /** False for what is only a part: no answer to the whole question. */
  readonly whole: boolean;
}

/** Where its figure comes from: a measure, or budget layers added up; `absent`: the edition has no amount at all. */
export type AnswerOrigin =
  | { readonly kind: 'measure'; readonly measure: MeasureId }
  | { readonly kind: 'layers'; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: 'absent'; readonly indicator: IndicatorId };

/** An answer to “how much was spent”, of which the dataset has or lacks the figure. */
export interface DefinitionAnswer extends AnswerMeaning {
  readonly edition: EditionId;
  readonly origin: AnswerOrigin;
  /** The currency it is told in. */
  readonly currency: 'eur' | 'usd';
  /** Whom it is about: everybody, those whose own currency is the euro or is not, or one entity. */
  readonly only: 'all' | 'euro' | 'not-euro' | EntityId;
  /** Why there is no figure; null: then it is not even listed, since it exists in few years only. */
  readonly missing: Text | null;
}
