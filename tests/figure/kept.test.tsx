import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Chart } from '../../src/charts/chart';
import { exploreSpec } from '../../src/charts/explore/explore-spec';
import { settle } from '../../src/charts/explore/settle';
import { Kept } from '../../src/figure/kept';
import { wholeBook } from '../charts/explore/explore-states';
import { english, plain } from '../support/words';

async function chartOf(measure: 'share-of-gdp' | 'equipment-share'): Promise<Chart> {
  const spec = exploreSpec(settle({ measure }).state);
  const chart = spec.chart(await wholeBook(), spec.defaults, english);
  if (chart === null) throw new Error('There is no chart.');
  return chart;
}

test('what stands instead of a drawing is hidden and left alone while the drawing is shown, and is the same when it is back', async () => {
  const [share, equipment] = [await chartOf('share-of-gdp'), await chartOf('equipment-share')];
  const draw = vi.fn((chart: Chart) => <p>{plain(chart.model.title)}</p>);
  const { rerender } = render(<Kept draw={draw} chart={share} />);
  const shown = screen.getByText(plain(share.model.title));
  expect(shown).toBeVisible();

  rerender(<Kept draw={undefined} chart={equipment} />);
  expect(shown).not.toBeVisible();
  expect(draw).toHaveBeenCalledTimes(1);

  rerender(<Kept draw={draw} chart={equipment} />);
  expect(screen.getByText(plain(equipment.model.title))).toBe(shown);
  expect(shown).toBeVisible();
});

test('nothing is made before it is asked for', async () => {
  const { container } = render(<Kept draw={undefined} chart={await chartOf('share-of-gdp')} />);
  expect(container).toBeEmptyDOMElement();
});
