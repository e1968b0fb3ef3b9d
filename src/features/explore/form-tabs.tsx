import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useRef, useState } from 'react';
import { fittingForm, formFits } from '../../charts/explore/form-fit';
import { type ExploreForm, exploreForms } from '../../charts/explore/state';
import { withForm } from '../../charts/explore/transitions';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import type { ControlProps } from './controls/control-props';

/** The forms of chart as tabs. One that does not suit the view stays in its place, and says why it is not offered. */
export function FormTabs({ state, onChange, panel }: ControlProps & { readonly panel: string }) {
  const { page } = useExploreMessages();
  const [asked, ask] = useState<ExploreForm | null>(null);
  const fits = formFits(state);
  const shown = fittingForm(state);
  const whyNot = (form: ExploreForm) => {
    const reason = fits[form];
    return reason === null ? undefined : page.unfit[reason](page.forms[form]);
  };
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the tabs are wider than the screen, the chosen one must not lie beyond its edge.
    // To know where it lies the page has to be laid out, for which the chart shall not wait.
    const later = setTimeout(() => {
      const tab = list.current?.querySelector<HTMLElement>(`[data-form="${shown}"]`);
      if (tab && list.current) list.current.scrollLeft = tab.offsetLeft - 24;
    }, 100);
    return () => clearTimeout(later);
  }, [shown]);
  return (
    <>
      <Tabs.Root
        className="explore-tabs"
        value={shown}
        onValueChange={(value) => {
          const form = exploreForms.find((one) => one === value);
          if (form === undefined) return;
          ask(form);
          if (fits[form] === null) onChange(withForm(state, form));
        }}
      >
        <Tabs.List ref={list} aria-label={page.formsLabel} className="explore-tab-list">
          {exploreForms.map((form) => (
            <Tabs.Tab
              key={form}
              value={form}
              data-form={form}
              className="explore-tab"
              aria-controls={panel}
              aria-disabled={fits[form] === null ? undefined : true}
              title={whyNot(form)}
            >
              {page.forms[form]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs.Root>
      <p className="explore-unfit" role="status">
        {asked === null ? null : whyNot(asked)}
      </p>
    </>
  );
}
