import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ScenarioId, scenarios } from '../../mocks/scenarios';
import { openApp } from '../support/render-app';
import {
  actScenario,
  dataUrl,
  measureAs,
  pretendSite,
  startFigureServer,
} from '../support/render-figure';
import { german } from '../support/words';

startFigureServer();
measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

const pretended = { client: pretendSite.client, dataUrl, demo: true };

type Outcome = 'a chart' | 'nothing to show' | 'what failed' | 'that it loads';

/** What each scenario leaves a reader of the explorer with. */
const outcomes: Readonly<Record<ScenarioId, Outcome>> = {
  normal: 'a chart',
  slow: 'a chart',
  offline: 'what failed',
  serverError: 'what failed',
  malformed: 'what failed',
  oneEntityMissing: 'a chart',
  noData: 'nothing to show',
  revisedEdition: 'a chart',
  neverAnswers: 'that it loads',
};

/** Waits for what a scenario leaves a reader with in the explorer’s figure, whose chart has a role. */
async function find(outcome: Outcome, chart: 'application' | 'table'): Promise<void> {
  const figure = await screen.findByRole('figure');
  expect(await within(figure).findByText('Demo data')).toBeVisible();
  switch (outcome) {
    case 'a chart': {
      const title = await within(figure).findByRole('heading', { level: 2 });
      expect(title).toHaveTextContent(/\S/);
      expect(await within(figure).findByRole(chart)).toBeVisible();
      return;
    }
    case 'nothing to show':
      expect(await within(figure).findByText(/^There is nothing to show/)).toBeVisible();
      expect(
        within(figure).getByRole('button', { name: 'Back to the default view' }),
      ).toBeVisible();
      return;
    case 'what failed': {
      const alert = await within(figure).findByRole('alert');
      expect(alert).toHaveTextContent('could not be read.');
      expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
      return;
    }
    case 'that it loads':
      expect(await within(figure).findByRole('status')).toHaveTextContent('Loading the figures');
      return;
    default:
      return outcome satisfies never;
  }
}

describe.each([
  ['lines', '?entities=DEU~POL~MNE', 'application'],
  ['a composition of categories', '?indicator=equipment-share&form=stack', 'application'],
  ['a table of purchasing power', '?indicator=expenditure-ppp&form=table', 'table'],
] as const)('the explorer with %s', (_, query, chart) => {
  test.each(scenarios)(
    'in the scenario $id leaves a reader with a chart or a plain message',
    async ({ id }) => {
      actScenario(id);
      openApp(`explore/${query}`, { site: pretended });
      await find(outcomes[id], chart);
    },
  );
});

test('an ally the files lack is named, and the others are drawn', async () => {
  actScenario('oneEntityMissing');
  openApp('explore/?entities=DEU~POL', { site: pretended });
  const figure = await screen.findByRole('figure');
  await within(figure).findByRole('application');
  expect(within(figure).getByText(/No figures?.*Poland/)).toBeVisible();
});

test('the demo of the explorer speaks German', async () => {
  actScenario('noData');
  openApp('de/explore/?form=bar', { words: german, site: pretended });
  const figure = await screen.findByRole('figure');
  expect(await within(figure).findByText('Demodaten')).toBeVisible();
  expect(await within(figure).findByText(/nichts zu zeigen/)).toBeVisible();
});
