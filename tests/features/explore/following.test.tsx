import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { type ExploreState, exploreDefaults } from '../../../src/charts/explore/state';
import { withEvents, withForm, withYear } from '../../../src/charts/explore/transitions';
import type { ControlProps } from '../../../src/features/explore/controls/control-props';
import { following } from '../../../src/features/explore/following';
import { useAhead } from '../../../src/features/explore/use-ahead';

function Part({ state, onChange }: ControlProps) {
  return (
    <button type="button" onClick={() => onChange(withEvents(state, true))}>
      {state.form}
    </button>
  );
}

const Follower = following(Part, (before, now) => before.year !== now.year);

function Page() {
  const [state, change] = useState<ExploreState>(exploreDefaults);
  return (
    <>
      <output>{`${state.form} ${state.events ? 'with events' : 'without events'}`}</output>
      <button type="button" onClick={() => change(withForm(state, 'bar'))}>
        ranking
      </button>
      <button type="button" onClick={() => change(withYear(withForm(state, 'bar'), 2020))}>
        ranking of 2020
      </button>
      <Follower state={state} onChange={change} />
    </>
  );
}

describe('a control that follows the chart', () => {
  test('shows the new state after the next paint', async () => {
    render(<Page />);
    act(() => screen.getByRole('button', { name: 'ranking' }).click());
    expect(screen.getByRole('status')).toHaveTextContent('bar');
    expect(screen.getByRole('button', { name: 'line' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'bar' })).toBeVisible();
  });

  test('loses nothing that has come before it followed', async () => {
    render(<Page />);
    act(() => screen.getByRole('button', { name: 'ranking' }).click());
    act(() => screen.getByRole('button', { name: 'line' }).click());
    expect(screen.getByRole('status')).toHaveTextContent('bar with events');
    await screen.findByRole('button', { name: 'bar' });
  });

  test('shows at once what it leads', () => {
    render(<Page />);
    act(() => screen.getByRole('button', { name: 'ranking of 2020' }).click());
    expect(screen.getByRole('button', { name: 'bar' })).toBeVisible();
  });
});

function Ahead({ follows }: { follows: boolean }) {
  const [held, hold] = useState('a');
  const [shown, show] = useAhead(held);
  return (
    <button
      type="button"
      onClick={() => {
        show('b');
        if (follows) hold('b');
      }}
    >
      {shown}
    </button>
  );
}

describe('what a control shows', () => {
  test.each([true, false])(
    'is at once what the reader chose (the page follows: %s)',
    async (follows) => {
      render(<Ahead follows={follows} />);
      await userEvent.click(screen.getByRole('button'));
      expect(screen.getByRole('button')).toHaveTextContent('b');
    },
  );

  test('goes back where the page does not follow', async () => {
    render(<Ahead follows={false} />);
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('button')).toHaveTextContent('a'), {
      timeout: 3000,
    });
  });
});
