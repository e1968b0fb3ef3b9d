import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FigureBoundary } from '../../src/figure/figure-boundary';
import { renderFigure } from '../support/render-figure';
import { complaints } from '../support/setup';

function Broken(): never {
  throw new Error('A fault of the chart.');
}

test('what fails says so, and the rest of the page goes on', () => {
  renderFigure(
    <>
      <FigureBoundary>
        <Broken />
      </FigureBoundary>
      <FigureBoundary>
        <p>The next figure</p>
      </FigureBoundary>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This part of the page failed');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByText('The next figure')).toBeVisible();
  expect(complaints.join()).toContain('A fault of the chart.');
  complaints.length = 0;
});
