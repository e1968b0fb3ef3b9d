import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import { english, german } from '../../../support/words';
import { bodyRows, cellsOf, columnTexts, rowNames, showTable } from './shown-table';

const allAllies = { entities: allies.map(({ id }) => id) };

function head(name: string | RegExp) {
  return within(screen.getByRole('columnheader', { name })).getByRole('button');
}

describe('the table of the default choice', () => {
  test('has a column for each year, the line, the change and the target', async () => {
    await showTable();
    const heads = screen.getAllByRole('columnheader').map((one) => one.textContent);
    expect(heads.slice(0, 2)).toEqual(['Name', '2014']);
    expect(heads.slice(-5, -3)).toEqual(['2025', '2026']);
    expect(heads.slice(-3).join('|')).toMatch(
      /^Trend\|Change\n2014–2026, points\|2026 against\n2.%, Wales 2014$/,
    );
  });

  test('starts with the highest of the newest year', async () => {
    await showTable();
    expect(rowNames()).toEqual(['Poland', 'United States', 'Germany', 'NATO Europe and Canada']);
  });

  test('says what its cells are rounded to and names its scroll area', async () => {
    await showTable();
    expect(screen.getByRole('table')).toHaveAccessibleDescription(/^Rounded to two decimals; /);
    expect(screen.getByRole('region')).toHaveAccessibleName(/: figures$/);
  });

  test('tells change and verdict in words, with the margin: 2.69 − 1.16 and 2.69 − 2', async () => {
    await showTable();
    expect(cellsOf('Germany').slice(-2)).toEqual(['+1.53, estimate', 'met +0.69, estimate']);
    expect(cellsOf('NATO Europe and Canada').at(-1)).toMatch(/^not tested/);
  });

  test('explains its marks and formulas beneath', async () => {
    await showTable();
    expect(screen.getByText(/Change: value of 2026 − value of 2014/)).toBeVisible();
    expect(screen.getByText(/unrounded share of 2026/)).toBeVisible();
  });

  test('in German has German numbers and words', async () => {
    await showTable({}, german);
    expect(cellsOf('Deutschland').slice(-2)).toEqual([
      '+1,53, Schätzung',
      'erreicht +0,69, Schätzung',
    ]);
    expect(screen.getByRole('button', { name: '2,69, Schätzung' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: /^Veränderung/ })).toBeVisible();
  });
});

describe('statuses are heard with the number', () => {
  test('an estimate and a break in series', async () => {
    await showTable({ entities: ['LUX'] });
    expect(columnTexts('2023')).toEqual(['1.07, break in series']);
    expect(columnTexts('2026')).toEqual(['2.03, estimate']);
    expect(columnTexts('2022')).toEqual(['0.57']);
  });

  test('a missing value is no number and no button', async () => {
    await showTable({ edition: 'nato-2025-08', entities: ['DEU', 'POL'] });
    expect(columnTexts('2025')).toContain('no figure');
    expect(screen.queryByRole('button', { name: 'no figure' })).toBeNull();
  });

  test('years before accession say so', async () => {
    await showTable({ entities: ['SWE'] });
    expect(columnTexts('2023')).toEqual(['1.71, before accession to NATO']);
    expect(columnTexts('2024')).toEqual(['2.20']);
  });

  test('an ally without armed forces has a row that says why', async () => {
    await showTable({ entities: ['DEU', 'ISL'] }, german);
    const cells = cellsOf('Island keine Streitkräfte');
    expect(new Set(cells.slice(0, 13))).toEqual(new Set(['nicht möglich']));
    expect(cells.at(-1)).toBe('entfällt: keine Streitkräfte');
  });
});

describe('sorting', () => {
  test('by a year goes down first, then up', async () => {
    await showTable();
    await userEvent.click(head('2014'));
    expect(columnTexts('2014')).toEqual(['3.71', '1.86', '1.40', '1.16']);
    expect(screen.getByRole('columnheader', { name: '2014' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await userEvent.click(head('2014'));
    expect(columnTexts('2014')).toEqual(['1.16', '1.40', '1.86', '3.71']);
    expect(screen.getByRole('columnheader', { name: '2014' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(screen.getByRole('columnheader', { name: '2026' })).not.toHaveAttribute('aria-sort');
  });

  test('by name follows the language', async () => {
    await showTable({ entities: ['USA', 'DNK', 'DEU', 'CZE'] }, german);
    await userEvent.click(head('Name'));
    expect(rowNames()).toEqual(['Dänemark', 'Deutschland', 'Tschechien', 'Vereinigte Staaten']);
    await userEvent.click(head('Name'));
    expect(rowNames()[0]).toBe('Vereinigte Staaten');
  });

  test('by change and by the margin', async () => {
    await showTable();
    await userEvent.click(head(/^Change/));
    expect(columnTexts('Change').map((text) => text.split(',')[0])).toEqual([
      '+2.82',
      '+1.53',
      '+1.13',
      '−0.54',
    ]);
    await userEvent.click(head(/^2026 against/));
    expect(rowNames().at(-1)).toBe('NATO Europe and Canada');
  });

  test('leaves what is missing last, in both directions', async () => {
    await showTable({ entities: ['ISL', 'DEU', 'POL'] });
    expect(rowNames()).toEqual(['Poland', 'Germany', 'Iceland']);
    await userEvent.click(head('2026'));
    expect(rowNames()).toEqual(['Germany', 'Poland', 'Iceland']);
  });

  test('starts as the explorer asks and follows when it asks otherwise', async () => {
    const { change } = await showTable({ sort: 'name' });
    expect(rowNames()[0]).toBe('Germany');
    await userEvent.click(head('2014'));
    expect(rowNames()[0]).toBe('United States');
    await change({ sort: 'change' });
    expect(rowNames()).toEqual(['Poland', 'Germany', 'NATO Europe and Canada', 'United States']);
  });

  test('tells the page where the order is one of the explorer’s own', async () => {
    const { sorted } = await showTable();
    await userEvent.click(head('2014'));
    expect(sorted).not.toHaveBeenCalled();
    await userEvent.click(head(/^Change/));
    expect(sorted).toHaveBeenLastCalledWith('change');
    await userEvent.click(head('Name'));
    expect(sorted).toHaveBeenLastCalledWith('name');
  });

  test('by a year that goes is given up', async () => {
    const { change } = await showTable();
    await userEvent.click(head('2014'));
    await change({ from: 2020, to: 2024 });
    expect(screen.getByRole('columnheader', { name: '2024' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('amounts in several currencies are listed by name', async () => {
    await showTable({
      measure: 'expenditure-national-current',
      entities: ['POL', 'DEU'],
      target: 'none',
    });
    expect(rowNames()).toEqual(['Germany', 'Poland']);
    expect(screen.getByRole('rowheader', { name: 'Poland PLN' })).toBeVisible();
    expect(screen.getByText(/cannot be compared from row to row/)).toBeVisible();
  });
});

describe('finding rows', () => {
  test.each([
    ['English', 'turk', english, 'Search', 'Türkiye', '1 of 32 rows'],
    ['German', 'TURK', german, 'Suchen', 'Türkei', '1 von 32 Zeilen'],
    ['English', 'frankreich', english, 'Search', 'France', '1 of 32 rows'],
    ['German', 'EST', german, 'Suchen', 'Estland', '1 von 32 Zeilen'],
  ])('in %s, by “%s”', async (_, query, words, label, name, count) => {
    await showTable(allAllies, words);
    await userEvent.type(screen.getByRole('searchbox', { name: label }), query);
    expect(rowNames()).toEqual([name]);
    expect(screen.getByRole('status')).toHaveTextContent(count);
  });

  test('a group shows its members only, and the search goes on among them', async () => {
    await showTable(allAllies);
    const groups = screen.getByRole('combobox', { name: 'Show' });
    await userEvent.selectOptions(groups, 'Baltic states (3)');
    expect(rowNames()).toEqual(['Lithuania', 'Estonia', 'Latvia']);
    await userEvent.type(screen.getByRole('searchbox'), 'lat');
    expect(rowNames()).toEqual(['Latvia']);
    await userEvent.selectOptions(groups, 'all chosen');
    expect(rowNames()).toEqual(['Latvia']);
  });

  test('only groups with some of the rows are offered', async () => {
    await showTable({ entities: ['DEU', 'EST'] });
    const names = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(names.map((one) => one.textContent)).toContain('Baltic states (1)');
    expect(names.map((one) => one.textContent).join()).not.toMatch(/Benelux|All allies/);
  });

  test('what finds nothing says so and leads back', async () => {
    await showTable(allAllies);
    await userEvent.type(screen.getByRole('searchbox'), 'atlantis');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Nothing chosen matches “atlantis”.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 32 rows' }));
    expect(bodyRows()).toHaveLength(32);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('one row needs no search', async () => {
    await showTable({ entities: ['DEU'] });
    expect(rowNames()).toEqual(['Germany']);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('opening where a number comes from', () => {
  const key = { edition: 'nato-2026-07', indicator: 'share-of-gdp', entity: 'DEU' };

  test('by click', async () => {
    const { opened } = await showTable();
    await userEvent.click(screen.getByRole('button', { name: '2.69, estimate' }));
    expect(opened).toHaveBeenCalledExactlyOnceWith({ key, year: 2026 });
  });

  test('by keyboard: one number takes Tab, arrows walk, Enter opens', async () => {
    const { opened } = await showTable();
    const numbers = within(screen.getByRole('table')).getAllByRole('button');
    expect(numbers.filter((one) => one.dataset.year && one.tabIndex === 0)).toHaveLength(1);
    head('2026').focus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: '4.68, estimate' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('2.00');
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledExactlyOnceWith({ key, year: 2024 });
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName('1.16');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAccessibleName('2.53, estimate');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('2.53, estimate');
  });

  test('the number last walked to keeps the Tab stop, until its row is gone', async () => {
    await showTable();
    screen.getByRole('button', { name: '2.69, estimate' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: '2.22, estimate' }).tabIndex).toBe(0);
    expect(screen.getByRole('button', { name: '4.68, estimate' }).tabIndex).toBe(-1);
    await userEvent.type(screen.getByRole('searchbox'), 'pol');
    expect(screen.getByRole('button', { name: '4.68, estimate' }).tabIndex).toBe(0);
  });
});

test('the area stays where it was scrolled to while a passport opens, and comes back with other years', async () => {
  const { change } = await showTable();
  const area = screen.getByRole('region');
  area.scrollLeft = 50;
  await change({ point: { entity: 'DEU', year: 2014 } });
  expect(area.scrollLeft).toBe(50);
  await change({ from: 2020 });
  expect(area.scrollLeft).toBe(0);
});

test('one year alone has neither line nor change', async () => {
  await showTable({ from: 2026 });
  const heads = screen.getAllByRole('columnheader').map((one) => one.textContent);
  expect(heads).toHaveLength(3);
  expect(heads.slice(0, 2)).toEqual(['Name', '2026']);
});

test('while another form’s chart is still shown, the table waits', async () => {
  const { change } = await showTable();
  await change({ form: 'line' });
  expect(screen.getByRole('status')).toHaveTextContent('Loading the figures …');
});
