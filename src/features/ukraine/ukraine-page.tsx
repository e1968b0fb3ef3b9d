import { useMemo } from 'react';
import { donorsOf } from '../../charts/ukraine/donors';
import { overTimeSpec } from '../../charts/ukraine/over-time-spec';
import { ukraineDefaults } from '../../charts/ukraine/state';
import { ukraineSpec } from '../../charts/ukraine/ukraine-spec';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { ukraineAddress } from '../../figure/ukraine/ukraine-address';
import { useFigureData } from '../../figure/use-figure-data';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';
import { Answer } from './answer';
import { Controls } from './controls';
import { DonorTable } from './donor-table';
import { Working } from './working';
import './styles/ukraine.css';
import './styles/month.css';

/** The page in a language, as a page that loads when it is shown. */
export function ukrainePage(messages: UkraineMessages) {
  return {
    Page: (props: AddressProps) => <UkrainePage {...props} messages={messages} />,
    charts: () => [ukraineSpec(ukraineDefaults), overTimeSpec(ukraineDefaults)],
  };
}

/** Support for Ukraine: the answer, the donors in order, the table with what is recorded, and how the numbers come about. */
function UkrainePage({ messages, ...address }: AddressProps & { messages: UkraineMessages }) {
  const { state, invalid, change } = usePageState(ukraineAddress, address);
  const spec = useMemo(() => ukraineSpec(state), [state]);
  const overTime = useMemo(() => overTimeSpec(state), [state]);
  const { settled } = useFigureData(spec, spec.defaults);
  const donors = useMemo(() => (settled === null ? null : donorsOf(settled.series)), [settled]);
  const query = ukraineAddress.print(state);
  const reset = () => change(ukraineDefaults);
  return (
    <>
      <AddressNotice invalid={invalid} />
      <header className="opening">
        <h1>{messages.title}</h1>
        <Answer donors={donors} state={state} messages={messages.answer} />
      </header>
      <Controls state={state} messages={messages.controls} onState={change} />
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        actions={<FigureActions spec={spec} query={query} />}
        {...(query === '' ? {} : { onReset: reset })}
      />
      <Figure
        spec={overTime}
        state={overTime.defaults}
        surface="page"
        heading={2}
        whyEmpty={messages.tooShort}
        actions={<FigureActions spec={overTime} query={query} />}
      />
      {donors === null ? null : (
        <DonorTable donors={donors} state={state} messages={messages.table} />
      )}
      <Working messages={messages.working} />
    </>
  );
}
