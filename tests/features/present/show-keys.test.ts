// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { commandOf, showKeys } from '../../../src/features/present/showing/show-keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', true>> = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('the keys of a presentation', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['o', 'overview'],
    ['O', 'overview'],
    ['s', 'speaker'],
    ['f', 'full-screen'],
    ['b', 'black'],
    ['.', 'black'],
    ['?', 'help'],
    ['Escape', 'leave'],
  ])('“%s” asks for %s', (key, kind) => {
    expect(press(key)).toEqual({ kind });
  });

  test('digits are typed', () => {
    expect(press('7')).toEqual({ kind: 'digit', digit: '7' });
  });

  test('the browser keeps its own shortcuts', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('r', { metaKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('F5')).toBeNull();
  });

  test('no key asks for two things', () => {
    const keys = Object.values(showKeys).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });
});
