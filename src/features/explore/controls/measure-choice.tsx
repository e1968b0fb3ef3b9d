import { findMeasure, getMeasure, measures } from '../../../catalogue/measures';
import { withMeasure } from '../../../charts/explore/transitions';
import type { Measure } from '../../../domain/measure';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { Choice } from './choice';
import type { ControlProps } from './control-props';

/** What is measured, with its definition one click away. */
export function MeasureChoice({ state, onChange }: ControlProps) {
  const { page } = useExploreMessages();
  const { say } = useWords();
  const current = getMeasure(state.measure);
  return (
    <Choice
      label={page.measure}
      value={state.measure}
      onChoose={(id) => {
        const measure = findMeasure(id);
        if (measure !== null) onChange(withMeasure(state, measure.id));
      }}
      hint={
        <details className="explore-definition">
          <summary>{page.definition}</summary>
          <p>{say(current.definition)}</p>
        </details>
      }
    >
      {groups.map((group) => (
        <optgroup key={group} label={page.measureGroups[group]}>
          {measures
            .filter((measure) => groupOf(measure) === group)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choice>
  );
}

const groups = ['relative', 'money', 'detail', 'sipri'] as const;

function groupOf({ family, kind }: Measure) {
  if (family === 'sipri') return 'sipri';
  switch (kind) {
    case 'share':
    case 'change':
      return 'relative';
    case 'money':
    case 'national':
      return 'money';
    case 'rate':
    case 'category':
    case 'count':
      return 'detail';
    default:
      return kind satisfies never;
  }
}
