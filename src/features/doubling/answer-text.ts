import { gapOf } from '../../catalogue/coverage';
import { findEntity } from '../../catalogue/entities';
import { editionHeads } from '../../catalogue/sources';
import { doublingFinding, measured } from '../../charts/doubling/doubling-finding';
import type { DoublingMeasure } from '../../charts/doubling/doubling-measures';
import type { DoublingState } from '../../charts/doubling/doubling-state';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import type { Words } from '../../language/words';

/** The answer in a sentence or two, by NATO's definition; the neutral words where no factor can be formed. */
export function answerText(
  measures: readonly DoublingMeasure[],
  state: DoublingState,
  { answer }: DoublingMessages,
  { say, format }: Words,
): string {
  const own = measures.filter(({ family }) => family === 'nato');
  const finding = doublingFinding(measures);
  const factors = measured(own).map(
    ({ factor, names }) => `${format.factor(factor)} ${say(names.within)}`,
  );
  if (finding.kind === 'unknown' || factors.length === 0) return answer.neutral;
  const verdict =
    finding.kind === 'all' ? answer.all : finding.kind === 'none' ? answer.none : answer.depends;
  const name = say(findEntity(state.entity)?.name ?? { en: '', de: '' });
  return `${verdict} ${answer.factors(name, state.base, state.year, format.list(factors))}`;
}

/** Why a state has no factor under any definition. */
export function emptyReason(
  measures: readonly DoublingMeasure[],
  { entity: id, edition, base, year }: DoublingState,
  { empty }: DoublingMessages,
  { say }: Words,
): string {
  const name = say(findEntity(id)?.name ?? { en: id, de: id });
  const label = say(editionHeads.find((one) => one.id === edition)?.label ?? { en: '', de: '' });
  const gap = gapOf(edition, id);
  if (gap === 'no-armed-forces') return empty.unarmed(name);
  if (gap === 'joined-later') return empty.joinedLater(name, label);
  if (gap !== null || measures.length === 0) return empty.noFigures(name, label);
  const broken = measures.some(
    ({ growth: { kind } }) => kind === 'base-not-positive' || kind === 'value-not-positive',
  );
  return (broken ? empty.notPositive : empty.noBase)(name, base, year);
}
