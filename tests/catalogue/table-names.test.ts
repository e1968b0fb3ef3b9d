// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/catalogue/editions';
import { editionsOf, measures } from '../../src/catalogue/measures';
import { remarks } from '../../src/catalogue/remarks';
import { findTable } from '../../src/catalogue/table-names';
import { measureInputs } from '../../src/domain/measure-series';

function readme(edition: string): string {
  return readFileSync(`data/${edition}/README.md`, 'utf8');
}

/** The words of a text, and whole numbers, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+(\.[a-z]+)*/g) ?? [];
}

/** What the README's table says of an indicator: its row, and the row before where it says "the same". */
function rowsOf(edition: string, indicator: string): string {
  const lines = readme(edition).split('\n');
  const at = lines.findIndex((line) => line.startsWith('|') && line.includes(`\`${indicator}\``));
  const row = lines[at] ?? '';
  return row.includes('the same') ? `${row} ${lines[at - 1]}` : row;
}

const held = editions.flatMap(({ id, contents }) =>
  Object.keys(contents).flatMap((indicator) => {
    const table = findTable(id, indicator);
    return table === null ? [] : [{ edition: id, indicator, table }];
  }),
);

describe('the names of the tables', () => {
  test('every figure a reader can compare comes from a table with a name', () => {
    const nameless = measures.flatMap((measure) =>
      editionsOf(measure).flatMap((edition) =>
        measureInputs(measure.origin)
          .filter((input) => findTable(input.edition ?? edition, input.indicator) === null)
          .map((input) => `${input.edition ?? edition}/${input.indicator}`),
      ),
    );
    expect(nameless).toEqual([]);
  });

  test('a name uses no word and no number that the README of the edition does not', () => {
    const invented = held.flatMap(({ edition, indicator, table }) => {
      const row = rowsOf(edition, indicator);
      // The two tables that share a row are told apart by their ids; the annex stands in the publication's name.
      const known = new Set(wordsOf(row === '' ? readme(edition) : row));
      return wordsOf(table.name.en)
        .filter((word) => !known.has(word))
        .map((word) => `${edition}/${indicator}: ${word}`);
    });
    expect(invented).toEqual([]);
  });

  test('the tables with a fixed number of decimals are those whose README says so', () => {
    const decimals = (edition: string, indicator: string) =>
      findTable(edition, indicator)?.decimals;
    expect(readme('nato-2026-07')).toContain('categories with two decimals');
    expect(decimals('nato-2026-07', 'share-of-gdp')).toBe(2);
    expect(decimals('nato-2026-07', 'equipment-share')).toBe(2);
    expect(readme('nato-2026-07')).toContain('money in whole millions');
    expect(decimals('nato-2026-07', 'expenditure-usd-2021')).toBe(0);
    expect(readme('nato-hoc-2008')).toContain('One decimal, as printed');
    expect(decimals('nato-hoc-2008', 'share-of-gdp')).toBe(1);
    expect(decimals('nato-2025-08', 'share-of-gdp')).toBeNull();
  });

  test('an edition or an indicator from outside has none', () => {
    expect(findTable('nato-1812-01', 'share-of-gdp')).toBeNull();
    expect(findTable('nato-2026-07', 'toString')).toBeNull();
    expect(findTable('constructor', 'name')).toBeNull();
  });
});

describe('the remarks on single figures', () => {
  /** The figures of an edition that have a note of their own, without the cells that are merely empty. */
  function noted(edition: string): readonly string[] {
    const [, ...rows] = readFileSync(`data/${edition}/observations.csv`, 'utf8').trim().split('\n');
    return rows.flatMap((row) => {
      const [indicator, entity, year, , , , , ...note] = row.split(',');
      const text = note.join(',');
      return text === '' || text === 'no figure in the tables'
        ? []
        : [`${edition}/${indicator}/${entity}/${year}`];
    });
  }

  test('are those that stand beside the figures of the editions a reader compares', () => {
    const asked = [...new Set(measures.flatMap((measure) => editionsOf(measure)))];
    const said = remarks.flatMap(({ edition, indicators, entity, year }) =>
      indicators.map((indicator) => `${edition}/${indicator}/${entity}/${year}`),
    );
    expect(said.toSorted()).toEqual(asked.flatMap(noted).toSorted());
  });
});
