import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeDeckFile } from '../../../src/figure/deck/deck-file';
import { plantedDeck } from './planted-decks';

/** The reader's deck as a page that was just loaded knows it. */
async function reloaded() {
  vi.resetModules();
  return import('../../../src/figure/deck/own-deck');
}

beforeEach(() => localStorage.clear());

describe("the reader's own deck", () => {
  test('is empty at first', async () => {
    const { readOwnDeck } = await reloaded();
    expect(readOwnDeck()).toEqual({ deck: plantedDeck(), state: 'stored' });
    expect(readOwnDeck()).toBe(readOwnDeck());
  });

  test('survives a reload', async () => {
    const { writeOwnDeck } = await reloaded();
    writeOwnDeck(plantedDeck('a', 'b'));
    const { readOwnDeck } = await reloaded();
    expect(readOwnDeck()).toEqual({ deck: plantedDeck('a', 'b'), state: 'stored' });
  });

  test('stays for the page where the browser keeps nothing, and says so', async () => {
    const { readOwnDeck, writeOwnDeck, watchOwnDeck } = await reloaded();
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stop = watchOwnDeck(() => undefined);
    writeOwnDeck(plantedDeck('a'));
    stop();
    setItem.mockRestore();
    expect(readOwnDeck()).toEqual({ deck: plantedDeck('a'), state: 'refused' });
  });

  test('is empty where what is stored cannot be read, which is kept aside', async () => {
    localStorage.setItem('deck', '{"format": "alliance-');
    const { readOwnDeck } = await reloaded();
    expect(readOwnDeck()).toEqual({ deck: plantedDeck(), state: 'unreadable' });
    expect(localStorage.getItem('deck-unreadable')).toBe('{"format": "alliance-');
  });

  test('is heeded by those who watch it, here and in other windows', async () => {
    const { readOwnDeck, writeOwnDeck, watchOwnDeck } = await reloaded();
    const changed = vi.fn();
    const stop = watchOwnDeck(changed);
    writeOwnDeck(plantedDeck('a'));
    expect(changed).toHaveBeenCalledTimes(1);
    localStorage.setItem('deck', writeDeckFile(plantedDeck('b')));
    window.dispatchEvent(new StorageEvent('storage', { key: 'deck' }));
    expect(changed).toHaveBeenCalledTimes(2);
    expect(readOwnDeck().deck).toEqual(plantedDeck('b'));
    stop();
    writeOwnDeck(plantedDeck('c'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
