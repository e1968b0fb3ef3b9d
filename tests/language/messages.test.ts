// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/language/load-messages';
import { messages as de } from '../../src/language/messages/de';
import { messages as en } from '../../src/language/messages/en';

/** Every text of a message file by its path; one that is computed is asked with a number for each gap. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const gaps = Array.from({ length: value.length }, (_, at) => at + 2001);
    const said: unknown = Reflect.apply(value, undefined, gaps);
    return [[path, String(said)]];
  }
  if (typeof value !== 'object' || value === null) return [[path, '']];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

describe.each([
  ['en', en],
  ['de', de],
] as const)('the messages in %s', (language, messages) => {
  const texts = textsOf(messages);

  test('are none of them empty', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are none of them left unfinished', () => {
    expect(texts.filter(([, text]) => /undefined|\[object|TODO| {2}/.test(text))).toEqual([]);
  });

  test('load by themselves', async () => {
    expect(await loadMessages(language)).toBe(messages);
  });
});

test('both languages have the same texts', () => {
  expect(
    textsOf(de)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    textsOf(en)
      .map(([path]) => path)
      .sort(),
  );
});

test('German is not English', () => {
  const english = new Map(textsOf(en));
  const alike = textsOf(de).filter(
    ([path, text]) => text.includes(' ') && english.get(path) === text,
  );
  expect(alike.map(([path]) => path)).toEqual(['.product']);
});
