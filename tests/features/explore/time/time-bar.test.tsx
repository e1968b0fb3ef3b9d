import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { settlingTime } from '../../../../src/figure/years/use-settling';
import { german } from '../../../support/words';
import { pass, renderBar, reported, type Setting, startClock } from './rendered-bar';

startClock();

describe('a range of years', () => {
  test('has two handles with names, years and the word for estimates', () => {
    renderBar({ mode: 'range', from: 2017 });
    expect(screen.getByRole('group', { name: 'Years' })).toBeVisible();
    const first = screen.getByRole('slider', { name: 'First year' });
    const last = screen.getByRole('slider', { name: 'Last year' });
    expect(first).toHaveAttribute('aria-valuetext', '2017');
    expect(last).toHaveAttribute('aria-valuetext', '2026, estimate');
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
  });

  test('speaks German in German', () => {
    renderBar({ mode: 'range' }, german);
    expect(screen.getByRole('slider', { name: 'Letztes Jahr' })).toHaveAttribute(
      'aria-valuetext',
      '2026, Schätzung',
    );
    expect(
      screen.getByRole('button', { name: '2014, Erstes Jahr: anderes eingeben' }),
    ).toBeVisible();
    expect(screen.getByText('Schätzungen')).toBeInTheDocument();
  });

  test('is moved by arrows, PageUp, PageDown, Home and End, and never past the other handle', async () => {
    const { user } = renderBar({ mode: 'range', from: 2016, to: 2020 });
    act(() => screen.getByRole('slider', { name: 'First year' }).focus());
    await user.keyboard('{ArrowRight}');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.keyboard('{PageUp}');
    await user.keyboard('{End}');
    await user.keyboard('{ArrowRight}');
    await user.keyboard('{PageDown}');
    await user.keyboard('{Home}');
    expect(reported()).toEqual([
      'stepping 2017–2020',
      'stepping 2016–2020',
      'stepping 2015–2020',
      // Five years on would be 2020, where the other handle stands: nothing moves.
      'stepping 2019–2020',
      'stepping 2014–2020',
    ]);
  });

  test('reports keys as on their way, and as one step when they rest', async () => {
    const { user } = renderBar({ mode: 'range', to: 2020 });
    act(() => screen.getByRole('slider', { name: 'Last year' }).focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await pass(settlingTime - 1);
    expect(reported()).toEqual(['stepping 2014–2019', 'stepping 2014–2018', 'stepping 2014–2017']);
    await pass(1);
    expect(reported()).toEqual(['done 2014–2017']);
    await pass(10 * settlingTime);
    expect(reported()).toEqual([]);
  });

  test('rests at once when the focus goes on', async () => {
    const { user } = renderBar({ mode: 'range', to: 2020 });
    act(() => screen.getByRole('slider', { name: 'Last year' }).focus());
    await user.keyboard('{ArrowLeft}');
    await user.tab();
    expect(reported()).toEqual(['stepping 2014–2019', 'done 2014–2019']);
  });

  test('leaves no timer behind', async () => {
    const { user, unmount } = renderBar({ mode: 'range', to: 2020 });
    act(() => screen.getByRole('slider', { name: 'Last year' }).focus());
    await user.keyboard('{ArrowLeft}');
    unmount();
    reported();
    await pass(10 * settlingTime);
    expect(reported()).toEqual([]);
  });

  test('of an edition with one year is that year, without a line', () => {
    renderBar({ mode: 'range', span: [2024, 2024], estimatesFrom: null });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getAllByText('2024').length).toBeGreaterThan(0);
  });
});

describe('a year that is typed', () => {
  async function type(name: RegExp, text: string, setting: Setting) {
    const { user } = renderBar(setting);
    await user.click(screen.getByRole('button', { name }));
    const field = screen.getByRole('textbox');
    expect(field).toHaveFocus();
    await user.keyboard(text);
    return { user, field };
  }

  test('is applied with Enter, as one step, and the focus stays with the year', async () => {
    await type(/^2014, first year/, '2018{Enter}', { mode: 'range' });
    expect(reported()).toEqual(['done 2018–2026']);
    expect(screen.getByRole('button', { name: '2018, first year: type another' })).toHaveFocus();
  });

  test('is applied when the field is left, as a phone’s keypad has no Enter', async () => {
    const { user } = await type(/^2026, last year/, '2020', { mode: 'range' });
    await user.tab();
    expect(reported()).toEqual(['done 2014–2020']);
  });

  test('is dropped with Escape', async () => {
    await type(/^2014, first year/, '2018{Escape}', { mode: 'range' });
    expect(reported()).toEqual([]);
    expect(screen.getByRole('button', { name: /^2014, first year/ })).toHaveFocus();
  });

  test.each([
    ['2013', 'Possible: 2014 to 2025.'],
    ['2026', 'Possible: 2014 to 2025.'],
    ['soon', '“soon” is not a year.'],
    ['{Delete}', 'Type a year.'],
  ])('as “%s” is refused in words, and the old one stays', async (text, message) => {
    const { user, field } = await type(/^2014, first year/, `${text}{Enter}`, { mode: 'range' });
    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(field).toHaveAccessibleDescription(message);
    expect(field).toBeInvalid();
    expect(reported()).toEqual([]);
    await user.keyboard('2015{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(reported()).toEqual(['done 2015–2026']);
  });

  test('that is refused on leaving leaves the old one, with the reason until another is chosen', async () => {
    const { user } = await type(/^2026, year/, '1999', { mode: 'year' });
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('Possible: 2014 to 2026.');
    expect(screen.getByRole('button', { name: /^2026, year/ })).toBeVisible();
    expect(reported()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Previous year' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('one year', () => {
  test('has one handle, and buttons for the year before and after', async () => {
    const { user } = renderBar({ mode: 'year', year: 2024 });
    expect(screen.getByRole('slider', { name: 'Year' })).toHaveAttribute('aria-valuetext', '2024');
    await user.click(screen.getByRole('button', { name: 'Next year' }));
    await user.click(screen.getByRole('button', { name: 'Next year' }));
    await user.click(screen.getByRole('button', { name: 'Next year' }));
    expect(reported()).toEqual(['stepping 2025', 'stepping 2026']);
    expect(screen.getByRole('status')).toHaveTextContent('2026, estimate');
    expect(screen.getByRole('button', { name: 'Next year' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(screen.getByRole('button', { name: 'Next year' })).toHaveFocus();
    await pass(settlingTime);
    expect(reported()).toEqual(['done 2026']);
  });

  test('is moved by keys to both ends', async () => {
    const { user } = renderBar({ mode: 'year', year: 2020 });
    act(() => screen.getByRole('slider', { name: 'Year' }).focus());
    await user.keyboard('{PageUp}{Home}{End}{PageDown}');
    expect(reported()).toEqual([
      'stepping 2025',
      'stepping 2014',
      'stepping 2026',
      'stepping 2021',
    ]);
  });
});
