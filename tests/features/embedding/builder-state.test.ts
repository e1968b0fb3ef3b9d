import { describe, expect, test } from 'vitest';
import { builderAddress } from '../../../src/features/embedding/builder-state';

describe('the address of the builder', () => {
  const english = builderAddress('en');

  test('opens with a new embed in the language of the page', () => {
    expect(english.print(english.parse('').state)).toBe('');
    expect(builderAddress('de').parse('').state.language).toBe('de');
  });

  test('says all that is chosen, and reads it back', () => {
    const state = {
      ...english.parse('').state,
      chart: 'pillar-gdp',
      view: 'membership=today&years=2015..2024',
      language: 'de',
      theme: 'dark',
      on: ['plain', 'fit'],
      edition: 'frozen',
      still: true,
      kind: 'element',
      width: '1280',
    } as const;
    const printed = english.print(state);
    expect(printed).not.toMatch(/[?&](theme|lang)=/);
    expect(english.parse(printed)).toEqual({ state, invalid: [] });
  });

  test('names what it cannot use and shows the usual', () => {
    const { state, invalid } = english.parse('?chart=none&look=sepia&flags=plain~glow&x=1');
    expect(invalid.map(({ key }) => key)).toEqual(['chart', 'look', 'flags', 'x']);
    expect(state).toMatchObject({ theme: 'auto', on: ['plain'] });
  });
});
