import { screen, waitFor } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { type DrawingSize, sizeRules } from '../../src/charts/layout/size';
import { Drawing } from '../../src/figure/drawing';
import { drawingSizeFor } from '../../src/figure/use-drawing-size';
import { bar, drawnBars, drawnLines, line } from '../charts/planted-charts';
import { measureAs, renderFigure } from '../support/render-figure';

/** A drawing in a figure that keeps its size. */
function Measured(props: Omit<ComponentProps<typeof Drawing>, 'measured'>) {
  return <Drawing {...props} measured={useState<DrawingSize | null>(null)} />;
}

measureAs(720);

const chart = drawnLines({ lines: [line('Germany', { 2023: 1.6, 2024: 2 })] });
const drawn = { chart, sizes: sizeRules };
const picture = (chart: string, size: string) =>
  `<svg viewBox="0 0 9 9"><desc>${chart} ${size}</desc></svg>`;
const live = () => document.querySelector('.drawing-live svg');
const pictures = () => document.querySelectorAll('.drawing-picture svg');

describe('a drawing the page came with', () => {
  test('is shown in its three sizes and can be read without the chart library', async () => {
    renderFigure(<Measured {...drawn} isDefault live="on-change" />, { site: { picture } });
    expect([...pictures()].map(({ textContent }) => textContent)).toEqual([
      'planted narrow',
      'planted medium',
      'planted wide',
    ]);
    expect(await screen.findByRole('application')).toBeVisible();
    expect(live()).toBeNull();
  });

  test('gives way to the live chart when the page is idle', async () => {
    renderFigure(<Measured {...drawn} isDefault live="idle" />, { site: { picture } });
    expect(pictures()).toHaveLength(3);
    await waitFor(() => expect(pictures()).toHaveLength(0));
    expect(live()).not.toBeNull();
    expect(screen.getByRole('application')).toBeVisible();
  });

  test('gives way to the live chart when the view differs from it', async () => {
    const site = { picture };
    const { show } = renderFigure(<Measured {...drawn} isDefault live="on-change" />, { site });
    show(<Measured {...drawn} isDefault={false} live="on-change" />);
    await waitFor(() => expect(pictures()).toHaveLength(0));
    expect(live()).not.toBeNull();
  });
});

describe('a drawing the page came without', () => {
  test('keeps its room until the live chart stands', async () => {
    const bars = drawnBars([bar('DEU', 2)]);
    renderFigure(<Measured chart={bars} sizes={sizeRules} isDefault live="on-change" />);
    expect(document.querySelector('.drawing-room')).not.toBeNull();
    await waitFor(() => expect(live()).not.toBeNull());
    await waitFor(() => expect(document.querySelector('.drawing-room')).toBeNull());
    expect(screen.getByRole('application')).toBeVisible();
  });
});

test.each([
  [320, 'narrow'],
  [519, 'narrow'],
  [520, 'medium'],
  [899, 'medium'],
  [900, 'wide'],
  [2000, 'wide'],
])('a width of %d takes the %s drawing', (width, size) => {
  expect(drawingSizeFor(width)).toBe(size);
});
