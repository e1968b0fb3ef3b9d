// @vitest-environment node
import { expect, test } from 'vitest';
import { aliases, shortCodes } from '../../src/catalogue/aliases';
import { entities } from '../../src/catalogue/entities';
import { groups } from '../../src/catalogue/groups';
import { ofEntity } from '../../src/catalogue/of-entity';

test('every state has a code of two letters, and no two the same', () => {
  const states = entities.filter(({ kind }) => kind === 'ally' || kind === 'state');
  const codes = states.map(({ id }) => shortCodes[id] ?? '');
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(states.length);
  expect(Object.keys(shortCodes)).toHaveLength(states.length);
});

test('no alias is the name, the code or the alias of something else', () => {
  const codes = new Map(Object.entries(shortCodes));
  const names = new Map(Object.entries(aliases));
  const searched = entities.filter(({ kind }) => kind !== 'institution');
  const rows = [...searched, ...groups].map(({ id, name }) => {
    const all = [name.en, name.de, codes.get(id) ?? id, ...(names.get(id) ?? [])];
    return { id, called: new Set(all.map((one) => one.toLowerCase())) };
  });
  const shared = rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .flatMap(({ id, called }) =>
        [...called].filter((one) => row.called.has(one)).map((one) => `${one}: ${row.id}, ${id}`),
      ),
  );
  expect(shared).toEqual([]);
});

test('names stand in the genitive with the article they take', () => {
  expect(ofEntity('DEU')).toEqual({ en: 'of Germany', de: 'von Deutschland' });
  expect(ofEntity('USA')).toEqual({ en: 'of the United States', de: 'der Vereinigten Staaten' });
  expect(ofEntity('GBR').de).toBe('des Vereinigten Königreichs');
  expect(ofEntity('TUR')).toEqual({ en: 'of Türkiye', de: 'der Türkei' });
});
