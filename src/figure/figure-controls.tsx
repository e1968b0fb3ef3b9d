import { type ReactNode, useId } from 'react';
import { getTarget, type TargetId } from '../catalogue/targets';
import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import type { Language } from '../domain/text';
import { useWords } from '../language/words-context';

/** What a reader may choose in the chart: plain selects for the parts its spec names; nothing where it names none. */
export function FigureControls({
  spec: { controls, defaults },
  state,
  onState,
}: {
  spec: ChartSpec;
  state: ChartState;
  onState: (state: ChartState) => void;
}) {
  const { language, say } = useWords();
  const words = controlWords[language];
  const { year, base, target } = controls;
  if (year === undefined && base === undefined && target === undefined) return null;
  return (
    <div className="figure-controls">
      {year === undefined ? null : (
        <Choice
          label={words.year}
          value={String(state.year === 'latest' ? year[1] : state.year)}
          options={yearsOf(year).map((one) => [one, one])}
          onChoose={(chosen) =>
            onState({
              ...state,
              year: isNewest(chosen, year, defaults) ? 'latest' : Number(chosen),
            })
          }
        />
      )}
      {base === undefined ? null : (
        <Choice
          label={words.base}
          value={String(state.base)}
          options={yearsOf(base).map((one) => [one, one])}
          onChoose={(chosen) => onState({ ...state, base: Number(chosen) })}
        />
      )}
      {target === undefined ? null : (
        <Choice
          label={words.target}
          value={state.target}
          options={target.map((id) => [id, say(getTarget(id).name)])}
          onChoose={(chosen) => {
            const found = target.find((id: TargetId) => id === chosen);
            if (found !== undefined) onState({ ...state, target: found });
          }}
        />
      )}
    </div>
  );
}

function isNewest(
  chosen: string,
  [, to]: readonly [number, number],
  defaults: ChartState,
): boolean {
  return defaults.year === 'latest' && chosen === String(to);
}

function yearsOf([from, to]: readonly [number, number]): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(to - at));
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: ReactNode;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the controls are called; it loads with them. */
const controlWords = {
  en: { year: 'Year', base: 'Base year', target: 'Target' },
  de: { year: 'Jahr', base: 'Basisjahr', target: 'Ziel' },
} as const satisfies Readonly<Record<Language, unknown>>;
