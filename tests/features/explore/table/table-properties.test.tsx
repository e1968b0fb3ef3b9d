import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import { isTableModel } from '../../../../src/charts/explore/content/table-model';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import { settle } from '../../../../src/charts/explore/settle';
import { drawnState } from '../../../charts/explore/content/drawn-state';
import { wishes } from '../../../charts/explore/explore-states';
import { fc } from '../../../support/properties';
import { english, german } from '../../../support/words';
import { bodyRows, columnTexts, heardText, rowNames, showTable } from './shown-table';

const armed = allies.filter(({ id }) => id !== 'ISL').map(({ id }) => id);
const choices = fc.uniqueArray(fc.constantFrom(...armed), { minLength: 2, maxLength: 6 });
/** Values of 2026, some missing, some alike. */
const values = fc.array(fc.option(fc.constantFrom(0.5, 1.25, 2, 2.5, 3.75)), {
  minLength: 6,
  maxLength: 6,
});

test('sorting keeps every row, orders what there is and leaves what is missing last', async () => {
  await fc.assert(
    fc.asyncProperty(choices, values, async (entities, planted) => {
      const edits = entities.map((entity, at) => ({
        indicator: 'share-of-gdp',
        entity,
        year: 2026,
        value: planted[at] ?? null,
      }));
      fc.pre(edits.some(({ value }) => value !== null));
      await showTable({ entities }, english, edits);
      const all = rowNames().toSorted();
      for (const direction of [-1, 1]) {
        const shown = columnTexts('2026').map(Number.parseFloat);
        const held = shown.filter((value) => !Number.isNaN(value));
        expect(rowNames().toSorted()).toEqual(all);
        expect(shown.slice(0, held.length)).toEqual(held);
        expect(held).toEqual(held.toSorted((a, b) => direction * (a - b)));
        fireEvent.click(screen.getByText('2026'));
      }
      cleanup();
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('every number is the model’s, rounded as the table says, and every missing one is none', async () => {
  await fc.assert(
    fc.asyncProperty(wishes, fc.constantFrom(english, german), async (wish, words) => {
      const { state } = settle({ ...wish, form: 'table' });
      const asked = { ...state, form: 'table' } as const;
      fc.pre((await drawnState(asked, words)) !== null);
      const { model } = await showTable(asked, words);
      expect(exploreSpec(asked).form).toBe('line');
      if (!isTableModel(model)) throw new Error('The model is no table.');
      expect(bodyRows()).toHaveLength(model.lines.length);
      const [from] = model.years;
      for (const row of bodyRows()) {
        const [head, ...others] = row.cells;
        const name = heardText(head);
        const line = model.lines.find((_, at) => nameOf(model.rows[at]) === name);
        const cells = others.map(heardText);
        for (const { year, value } of line?.points ?? []) {
          const text = cells[year - from] ?? '';
          if (value === null) expect(text).not.toMatch(/\d/);
          else expect(near(text, words.language, value)).toBe(true);
        }
      }
      cleanup();
    }),
    { numRuns: 15 },
  );
}, 120_000);

function nameOf(row: { name: string; currency: string | null; detail: string | null } | undefined) {
  return [row?.name, row?.currency, row?.detail].filter((part) => part != null).join(' ');
}

/** Whether a text is a value in its unit or a larger one, to half a unit of the text's last decimal. */
function near(text: string, language: 'en' | 'de', value: number): boolean {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const digits = /^[−\d.,]*\d/.exec(text)?.[0] ?? '';
  const number = Number(digits.replaceAll(group, '').replace(point, '.').replace('−', '-'));
  const decimals = digits.split(point)[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return [1, 1 / 1000, 1000].some((factor) => Math.abs(number - value * factor) <= half);
}
