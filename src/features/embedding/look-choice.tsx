import { languages } from '../../domain/text';
import { embedSwitches, embedThemes } from '../../figure/embed/flags';
import { Options } from '../../figure/options';
import { editionWishes } from './builder-state';
import { Check } from './check';
import type { PartProps } from './part-props';

/** How the embed looks, and whether it goes with new editions. */
export function LookChoice({ state, embed, messages: { look }, onChange }: PartProps) {
  const own = state.view !== '';
  return (
    <section className="embedding-look">
      <Options
        legend={look.language}
        options={languages.map((one) => [one, look.languages[one]] as const)}
        chosen={state.language}
        onChoose={(language) => onChange({ ...state, language })}
      />
      <Options
        legend={look.theme}
        options={embedThemes.map((one) => [one, look.themes[one]] as const)}
        chosen={state.theme}
        onChoose={(theme) => onChange({ ...state, theme })}
      />
      <fieldset className="embedding-checks">
        <legend>{look.flags}</legend>
        {embedSwitches.map((one) => (
          <Check
            key={one}
            label={look.flagNames[one]}
            checked={state.on.includes(one)}
            onCheck={(checked) =>
              onChange({
                ...state,
                on: embedSwitches.filter((other) =>
                  other === one ? checked : state.on.includes(other),
                ),
              })
            }
          />
        ))}
        <Check
          label={look.still}
          checked={state.still}
          disabled={own}
          onCheck={(still) => onChange({ ...state, still, kind: still ? 'element' : state.kind })}
        />
        {own ? <p className="embedding-hint">{look.stillDefault}</p> : null}
      </fieldset>
      <div>
        <Options
          legend={look.edition}
          options={editionWishes.map((one) => [one, look.editions[one]] as const)}
          chosen={state.edition}
          onChoose={(edition) => onChange({ ...state, edition })}
        />
        {state.edition === 'frozen' && embed.pinned ? (
          <p className="embedding-hint">{look.frozen[embed.pinned.how](embed.pinned.query)}</p>
        ) : null}
      </div>
    </section>
  );
}
