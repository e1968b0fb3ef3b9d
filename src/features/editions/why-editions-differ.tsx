import { breaks } from '../../catalogue/breaks';
import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import { termOf } from '../../catalogue/terms';
import type { EditionChange } from '../../charts/editions/changes';
import { headOf } from '../../charts/editions/comparable';
import { noticeableText, whyChanged } from '../../charts/editions/why-changed';
import { priceBaseYear } from '../../domain/unit';
import { useWords } from '../../language/words-context';
import type { SectionProps } from './section-props';

/** What the two editions themselves tell of why their figures differ, each reason only where it holds. */
export function WhyEditionsDiffer({
  state,
  messages,
  changes,
}: Pick<SectionProps, 'state' | 'messages'> & { changes: readonly EditionChange[] }) {
  const words = useWords();
  const { say, format } = words;
  const { reasons, why } = messages.changes;
  const { family, kind } = getMeasure(state.measure);
  const found = changes.map((one) => whyChanged(one, state.measure));
  const final = found.filter(({ own }) => own === 'became-final').length;
  const restated = found.filter(({ others }) => others === 'moved').length;
  const [earlier, later] = [headOf(state.from), headOf(state.to)];
  const [before, after] = [termOf(family, state.from), termOf(family, state.to)];
  const first = changes[0];
  const bases = [first?.earlier, first?.later].map((series) =>
    series === undefined ? null : priceBaseYear(series.priceBase),
  );
  const [oldBase, newBase] = bases;
  const broken = breaks.filter(
    ({ edition }) => kind === 'share' && (edition === state.to || edition === state.from),
  );
  const lines = [
    ...(final === 0 ? [] : [reasons.final(final, changes.length, say(earlier.label))]),
    ...(say(before) === say(after) ? [] : [reasons.term(say(before), say(after))]),
    ...(restated === 0
      ? []
      : [reasons.restated(restated, changes.length, noticeableText(state.measure, words))]),
    ...(oldBase == null || newBase == null || oldBase === newBase
      ? []
      : [reasons.prices(`${oldBase}`, `${newBase}`)]),
    ...(earlier.cutOff === null || later.cutOff === null
      ? []
      : [reasons.cutOff(format.date(earlier.cutOff), format.date(later.cutOff))]),
    ...broken.map(({ entity, meaning, edition }) =>
      reasons.basis(
        say(findEntity(entity)?.name ?? { en: entity, de: entity }),
        say(meaning),
        say(headOf(edition).label),
      ),
    ),
  ];
  return (
    <div className="editions-why">
      <h3>{why}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
