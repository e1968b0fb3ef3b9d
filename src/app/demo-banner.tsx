import { useId, useState } from 'react';
import type { Text } from '../domain/text';
import { useWords } from '../language/words-context';
import { demoWords } from './demo-words';

/** What the switch of a demo works on. */
export interface DemoControl {
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: Text;
    readonly description: Text;
  }[];
  readonly current: string;
  readonly invalid: string | null;
  readonly choose: (id: string) => void;
}

/** Says that every figure below is pretended, and switches what the pretend server does. */
export function DemoBanner({ demo, onChosen }: { demo: DemoControl; onChosen: () => void }) {
  const { messages, say, language } = useWords();
  const words = demoWords[language];
  const id = useId();
  const [chosen, choose] = useState(demo.current);
  const scenario = demo.scenarios.find((one) => one.id === chosen);
  return (
    <aside className="demo-banner" aria-label={messages.figure.demo}>
      <strong>{messages.figure.demo}</strong>
      <label htmlFor={id}>{words.scenario}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          choose(wanted);
          demo.choose(wanted);
          onChosen();
        }}
      >
        {demo.scenarios.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.name)}
          </option>
        ))}
      </select>
      <span>{scenario === undefined ? null : say(scenario.description)}</span>
      {demo.invalid === null ? null : <span role="status">{words.unknown(demo.invalid)}</span>}
    </aside>
  );
}
