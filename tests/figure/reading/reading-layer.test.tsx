import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { sizeRules } from '../../../src/charts/layout/size';
import { ReadingLayer } from '../../../src/figure/reading/reading-layer';
import { bar, drawnBars, drawnLines, line } from '../../charts/planted-charts';
import { renderFigure } from '../../support/render-figure';
import { german, plain } from '../../support/words';

const lines = [
  line('Germany', { 2022: 1.46, 2023: null, 2024: 2, 2025: { value: 2.22, status: 'E' } }),
  line('Poland', { 2022: 2.21, 2023: 3.26, 2024: 3.75 }, { emphasis: 'default' }),
];
const laid = drawnLines({ lines, years: [2022, 2025] }).layOut(sizeRules.wide);
const { layout } = laid;
const remark = { en: 'no armed forces', de: 'keine Streitkräfte' };
const bars = drawnBars([bar('POL', 4), bar('DEU', 2), bar('ISL', null, { remark })]).layOut(
  sizeRules.wide,
);

function spoken(): string {
  return plain(document.querySelector('[aria-live="polite"]')?.textContent ?? '');
}

async function press(keys: string): Promise<string> {
  await userEvent.keyboard(keys);
  return spoken();
}

describe('reading with the keyboard', () => {
  test('is one tab stop with the summary for a name and the keys for a description', async () => {
    renderFigure(<ReadingLayer laid={laid} />);
    await userEvent.tab();
    const reading = screen.getByRole('application');
    expect(reading).toHaveFocus();
    expect(reading).toHaveAccessibleName(layout.model.summary);
    expect(reading).toHaveAccessibleDescription(/^Arrow keys walk the points/);
    await userEvent.tab();
    expect(reading).not.toHaveFocus();
  });

  test('walks the years and lines, and a live region speaks each value', async () => {
    renderFigure(<ReadingLayer laid={laid} />);
    await userEvent.tab();
    expect(spoken()).toBe('');
    expect(await press('{ArrowLeft}')).toBe('Germany, 2025: 2.22 %, estimate');
    expect(await press('{ArrowLeft}')).toBe('Germany, 2024: 2.00 %');
    expect(await press('{ArrowDown}')).toBe('Poland, 2024: 3.75 %');
    expect(await press('{Home}')).toBe('Poland, 2022: 2.21 %');
    expect(await press('{ArrowUp}')).toBe('Germany, 2022: 1.46 %');
    expect(await press('{ArrowLeft}')).toBe('Germany, 2022: 1.46 %');
    expect(await press('{ArrowRight}')).toMatch(/^Germany, 2023: missing/);
    expect(await press('{End}')).toBe('Germany, 2025: 2.22 %, estimate');
  });

  test('speaks German in German', async () => {
    renderFigure(<ReadingLayer laid={drawnLines({ lines }, german).layOut(sizeRules.wide)} />, {
      words: german,
    });
    await userEvent.tab();
    expect(await press('{End}')).toBe('Germany, 2024: 2,00 %');
  });

  test('leaves with Escape, and says so', async () => {
    renderFigure(<ReadingLayer laid={laid} />);
    await userEvent.tab();
    await press('{ArrowLeft}');
    expect(screen.getByRole('list')).toBeVisible();
    expect(await press('{Escape}')).toBe('Left the chart.');
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('lets go of the place when the focus goes on', async () => {
    renderFigure(<ReadingLayer laid={laid} />);
    await userEvent.tab();
    await press('{ArrowLeft}');
    fireEvent.blur(screen.getByRole('application'));
    expect(screen.queryByRole('list')).toBeNull();
    expect(spoken()).toBe('');
  });

  test('keeps the keys it uses from the page, and no others', () => {
    renderFigure(<ReadingLayer laid={laid} />);
    const reading = screen.getByRole('application');
    expect(fireEvent.keyDown(reading, { key: 'ArrowDown' })).toBe(false);
    expect(fireEvent.keyDown(reading, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(reading, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(reading, { key: 'Home', ctrlKey: true })).toBe(true);
  });

  test('goes down the bars, and says a remark in place of a value', async () => {
    renderFigure(<ReadingLayer laid={bars} />);
    await userEvent.tab();
    expect(await press('{ArrowDown}')).toBe('Poland, 2024: 4.00 %');
    expect(await press('{ArrowDown}')).toBe('Germany, 2024: 2.00 %');
    expect(await press('{ArrowDown}')).toBe('Iceland, 2024: no armed forces');
  });
});

describe('reading with the pointer', () => {
  const frame = () =>
    vi
      .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, layout.width / 2, layout.height / 2));
  const at = (year: number) => {
    const { left, width } = layout.plot;
    return { clientX: (left + (width * (year - 2022)) / 3) / 2, clientY: 10 };
  };

  test('shows every value of the year, the highest first', () => {
    frame();
    renderFigure(<ReadingLayer laid={laid} />);
    fireEvent.pointerMove(screen.getByRole('application'), at(2024));
    expect(screen.getByText('2024')).toBeVisible();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => plain(textContent))).toEqual([
      'Poland3.75 %',
      'Germany2.00 %',
    ]);
  });

  test('says of an estimate and of a missing value that it is one, the missing last', () => {
    frame();
    renderFigure(<ReadingLayer laid={laid} />);
    const texts = () =>
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map(({ textContent }) => plain(textContent));
    fireEvent.pointerMove(screen.getByRole('application'), at(2025));
    expect(texts()).toEqual(['Germany2.22 %estimate']);
    fireEvent.pointerMove(screen.getByRole('application'), at(2023));
    expect(texts()).toEqual(['Poland3.26 %', 'Germanymissing']);
  });

  test('stays after a touch and closes with its button', async () => {
    frame();
    renderFigure(<ReadingLayer laid={laid} />);
    const reading = screen.getByRole('application');
    fireEvent.pointerDown(reading, { ...at(2024), pointerType: 'touch' });
    fireEvent.pointerLeave(reading, { pointerType: 'touch' });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('ends when the mouse leaves', () => {
    frame();
    renderFigure(<ReadingLayer laid={laid} />);
    const reading = screen.getByRole('application');
    fireEvent.pointerMove(reading, at(2024));
    fireEvent.pointerLeave(reading, { pointerType: 'mouse' });
    expect(screen.queryByRole('list')).toBeNull();
  });
});
