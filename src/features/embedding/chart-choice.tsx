import { useEffect, useState } from 'react';
import { charts } from '../../charts/registry';
import { familyIds, loadFamily } from '../../figure/families';
import { SelectField } from '../../figure/select-field';
import { exploreId } from '../../figure/views/explore-id';
import { useWords } from '../../language/words-context';
import type { PartProps } from './part-props';
import { PastedAddress } from './pasted-address';

/** What the embed shows: one of the charts as it opens, or the view of an address. */
export function ChartChoice({ state, embed, messages, onChange }: PartProps) {
  const { choice } = messages;
  const { language, format, messages: words } = useWords();
  const families = useFamilyNames();
  return (
    <section aria-labelledby="embedding-what">
      <h2 id="embedding-what">{choice.heading}</h2>
      <SelectField
        className="embedding-field"
        label={choice.chart}
        value={state.chart}
        groups={[
          {
            label: choice.groups.charts,
            options: charts.map((spec) => [spec.id, spec.neutralTitle(language, format)] as const),
          },
          { label: choice.groups.explorer, options: [[exploreId, words.navigation.explore]] },
          { label: choice.groups.families, options: families },
        ]}
        onChoose={(chart) => onChange({ ...state, chart, view: '' })}
      />
      <PastedAddress
        messages={choice}
        onFound={({ chart, query }) =>
          onChange({ ...state, chart, view: query.replace(/^\?/, '') })
        }
      />
      {state.view === '' ? null : <p className="embedding-hint">{choice.view(state.view)}</p>}
      {embed.unused.length === 0 ? null : (
        <p role="status" className="embedding-hint">
          {choice.unused(format.list(embed.unused))}
        </p>
      )}
    </section>
  );
}

/** The charts of the pages by what they are about; by their ids until those have come. */
function useFamilyNames(): readonly (readonly [id: string, name: string])[] {
  const { language, format } = useWords();
  const [names, setNames] = useState(() => familyIds.map((id) => [id, id] as const));
  useEffect(() => {
    let wanted = true;
    const named = familyIds.map(async (id) => {
      const { spec } = (await loadFamily(id)).read('');
      return [id, spec.neutralTitle(language, format)] as const;
    });
    // Where they do not come, the ids name the charts.
    Promise.all(named).then(
      (all) => wanted && setNames(all),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, format]);
  return names;
}
