import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ukraineDefaults } from '../../src/charts/ukraine/state';
import { ukraineSpec } from '../../src/charts/ukraine/ukraine-spec';
import { Figure } from '../../src/figure/figure';
import { actScenario, measureAs, renderFigure, startFigureServer } from '../support/render-figure';
import { german } from '../support/words';

startFigureServer();
measureAs(720);

const spec = ukraineSpec(ukraineDefaults);
const figure = <Figure spec={spec} state={spec.defaults} surface="page" heading={2} />;

test('the pretend server answers for figures by month', async () => {
  renderFigure(figure);
  expect(await screen.findByText(/Support for Ukraine, allocations of all kinds/)).toBeVisible();
  expect(screen.getByText(/United States: no row after January 2025/)).toBeVisible();
});

test('without data there is a sentence, and nothing is zero', async () => {
  actScenario('noData');
  renderFigure(figure, { words: german });
  expect(await screen.findByText(/nichts zu zeigen/)).toBeVisible();
});

test.each([
  ['malformed', /does not fit/],
  ['offline', /No answer from/],
  ['serverError', /answered with an error/],
] as const)('%s is said, with the way to try again', async (scenario, why) => {
  actScenario(scenario);
  renderFigure(figure);
  expect(await screen.findByText(why)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
