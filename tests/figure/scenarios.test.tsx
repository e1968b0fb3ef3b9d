import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { buildDemoDataset, findFile } from '../../mocks/dataset';
import type { ChartSpec } from '../../src/charts/spec';
import allies from '../../src/charts/specs/allies-share-of-gdp.chart';
import longRun from '../../src/charts/specs/germany-long-run.chart';
import share from '../../src/charts/specs/germany-share-of-gdp.chart';
import type { ChartState } from '../../src/charts/state';
import { Figure } from '../../src/figure/figure';
import {
  actScenario,
  dataUrl,
  measureAs,
  renderFigure,
  startFigureServer,
} from '../support/render-figure';
import { german, plain } from '../support/words';

startFigureServer();
measureAs(720);

function figureOf(spec: ChartSpec, changes: Partial<ChartState> = {}, onReset?: () => void) {
  return (
    <Figure
      spec={spec}
      state={{ ...spec.defaults, ...changes }}
      surface="page"
      heading={2}
      {...(onReset === undefined ? {} : { onReset })}
    />
  );
}

async function openTable() {
  await userEvent.click(await screen.findByRole('button', { name: 'View as table' }));
  return screen.findByRole('table');
}

describe('a figure whose data arrive', () => {
  test('shows title, subtitle, note and source', async () => {
    actScenario('normal');
    renderFigure(figureOf(share));
    const title = await screen.findByRole('heading', { level: 2 });
    expect(plain(title.textContent)).toBe('Germany reached the 2 % guideline 10 years after Wales');
    expect(screen.getByText(/^Core defence expenditure, % of GDP, NATO definition/)).toBeVisible();
    expect(screen.getByText('Estimates: 2025 and 2026.')).toBeVisible();
    expect(screen.getByText(/July 2026, cut-off 3 July 2026/)).toBeVisible();
  });

  test('shows them in German', async () => {
    actScenario('normal');
    renderFigure(figureOf(share), { words: german });
    const title = await screen.findByRole('heading', { level: 2 });
    expect(plain(title.textContent)).toBe('Deutschland erreichte die 2 % von Wales nach 10 Jahren');
    expect(screen.getByText(/Juli 2026, Stand 3. Juli 2026/)).toBeVisible();
  });

  test('draws itself once the live view has come, and can then be read', async () => {
    actScenario('normal');
    const { container } = renderFigure(figureOf(share));
    const reading = await screen.findByRole('application');
    expect(reading).toHaveAccessibleName(/Germany: since 2024 at or above 2 %, Wales 2014\.$/);
    expect(container.querySelector('.drawing-live svg')).not.toBeNull();
  });

  test('turns into a table and back', async () => {
    actScenario('normal');
    renderFigure(figureOf(share));
    const table = await openTable();
    const row = (year: number) => within(table).getByRole('row', { name: new RegExp(`^${year}`) });
    expect(plain(row(2024).textContent)).toMatch(/^20242\.00 %\d/);
    expect(plain(row(2026).textContent)).toMatch(/^2026(\d\.\d\d % estimate){4}$/);
    const back = screen.getByRole('button', { name: 'View as chart' });
    expect(back).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(back);
    expect(screen.queryByRole('table')).toBeNull();
    await screen.findByRole('application');
  });

  test('says of figures of its own that they are calculated, and from what', async () => {
    actScenario('normal');
    const { default: doubling } = await import('../../src/charts/specs/germany-doubling.chart');
    renderFigure(figureOf(doubling));
    expect(
      await screen.findByText(
        /Own calculation from NATO: .*value of the year ÷ value of the base year/,
      ),
    ).toBeVisible();
  });

  test('keeps the last view while the next is read', async () => {
    actScenario('normal');
    const { show } = renderFigure(figureOf(allies));
    await screen.findByRole('heading', { level: 2 });
    show(figureOf(allies, { year: 2014 }));
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
    await screen.findByText(/NATO definition, 2021 prices, 2014/);
  });
});

describe('a figure whose data are late', () => {
  test('says that it is loading, then shows itself', async () => {
    actScenario('slow');
    renderFigure(figureOf(share));
    expect(screen.getByRole('status')).toHaveTextContent('Loading the figures');
    await screen.findByRole('heading', { level: 2 }, { timeout: 10_000 });
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('stays loading where no answer ever comes', async () => {
    actScenario('neverAnswers');
    const { container } = renderFigure(figureOf(share));
    expect(screen.getByRole('status')).toHaveTextContent('Loading the figures');
    expect(container.querySelector('.drawing[data-form="line"]')).not.toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('a figure whose data cannot be read', () => {
  test.each([
    ['offline', `No answer from ${dataUrl}nato-2026-07/share-of-gdp.json.`],
    ['serverError', `${dataUrl}nato-2026-07/share-of-gdp.json answered with an error (HTTP 503).`],
    ['malformed', `What came from ${dataUrl}nato-2026-07/share-of-gdp.json does not fit: years: `],
  ] as const)('in %s says what and where from, and recovers', async (scenario, words) => {
    actScenario(scenario);
    renderFigure(figureOf(share));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('nato-2026-07/share-of-gdp.json could not be read.');
    expect(alert).toHaveTextContent(words);
    actScenario('normal');
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('fails again where the server has not recovered', async () => {
    actScenario('malformed');
    renderFigure(figureOf(share), { words: german });
    await userEvent.click(await screen.findByRole('button', { name: 'Erneut versuchen' }));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeEnabled();
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Nicht lesbar: nato-2026-07/share-of-gdp.json.',
    );
  });

  test('does not take the other figures with it', async () => {
    const sipri = buildDemoDataset(1).filter(({ edition }) => edition === 'sipri-2026-04');
    actScenario('normal', sipri);
    renderFigure(
      <>
        {figureOf(share)}
        {figureOf(longRun)}
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `There is nothing at ${dataUrl}nato-2026-07/share-of-gdp.json.`,
    );
    expect(await screen.findByRole('heading', { name: /^By SIPRI’s count/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /as a share of GDP$/ })).toBeVisible();
  });
});

describe('a figure whose edition has gaps', () => {
  test('says that there is nothing to show where there are no data', async () => {
    actScenario('noData');
    let resets = 0;
    renderFigure(
      figureOf(share, {}, () => {
        resets += 1;
      }),
    );
    expect(await screen.findByText(/^There is nothing to show/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default view' }));
    expect(resets).toBe(1);
  });

  test('offers no way back where the reader cannot have left', async () => {
    actScenario('noData');
    renderFigure(figureOf(allies));
    await screen.findByText(/^There is nothing to show/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('lists the ally that is missing in the table', async () => {
    actScenario('oneEntityMissing');
    renderFigure(figureOf(allies));
    const table = await openTable();
    const poland = within(table).getByRole('row', { name: /^Poland/ });
    const cells = within(poland).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['no figure', 'no data']);
  });

  test('shows the revised figures of a revised edition', async () => {
    const dataset = buildDemoDataset(2026);
    const file = findFile(dataset, 'nato-2026-07', 'share-of-gdp');
    const printed = file?.entities.DEU?.values.at(-1) ?? 0;
    actScenario('revisedEdition', dataset);
    renderFigure(figureOf(share));
    const table = await openTable();
    const germany = (year: number) => {
      const row = within(table).getByRole('row', { name: new RegExp(`^${year}`) });
      return plain(within(row).getAllByRole('cell')[0]?.textContent ?? '');
    };
    // The newest years are raised by three per cent, and 2025 is now final.
    expect(germany(2026)).toBe(`${(printed * 1.03).toFixed(2)} % estimate`);
    expect(germany(2025)).toMatch(/^\d\.\d\d %$/);
  });
});

describe('a figure of pretended data', () => {
  test('says so, in every state', async () => {
    actScenario('serverError');
    renderFigure(figureOf(share), { site: { demo: true } });
    expect(screen.getByText('Demo data')).toBeVisible();
    await screen.findByRole('alert');
    expect(screen.getByText('Demo data')).toBeVisible();
  });

  test('of published ones does not', async () => {
    actScenario('normal');
    renderFigure(figureOf(share));
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByText('Demo data')).toBeNull();
  });
});
