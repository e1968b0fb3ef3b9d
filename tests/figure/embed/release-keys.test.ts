import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { releaseKeys } from '../../../src/figure/embed/release-keys';

let stop: () => void = () => undefined;
let released: string[] = [];
const readKey = vi.fn<(key: string) => void>();

beforeEach(() => {
  released = [];
  document.body.innerHTML =
    '<main><div class="reading" tabindex="0"></div><button>Table</button><input></main>';
  document.querySelector('main')?.addEventListener('keydown', (event) => {
    if (event.target instanceof Element && event.target.matches('.reading')) readKey(event.key);
  });
  stop = releaseKeys(document, ({ key }) => released.push(key));
});

afterEach(() => stop());

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Comes to an element as a reader does who clicks it. */
function click(selector: string): void {
  fireEvent.pointerDown(element(selector));
  element(selector).focus();
}

describe('the keys of a frame', () => {
  test('go to the page after a click into the drawing, and the drawing does not see them', () => {
    click('.reading');
    for (const key of ['ArrowRight', 'PageDown', ' ', 'Escape']) {
      fireEvent.keyDown(element('.reading'), { key });
    }
    expect(released).toEqual(['ArrowRight', 'PageDown', ' ', 'Escape']);
    expect(readKey).not.toHaveBeenCalled();
  });

  test('stay with who came to the drawing by keyboard, up to the first Escape', () => {
    fireEvent.keyDown(document.body, { key: 'Tab' });
    element('.reading').focus();
    for (const key of ['ArrowRight', 'Escape', 'ArrowRight']) {
      fireEvent.keyDown(element('.reading'), { key });
    }
    expect(released).toEqual(['ArrowRight']);
    expect(readKey.mock.calls.flat()).toEqual(['ArrowRight', 'Escape']);
  });

  test('are released where nothing has the focus', () => {
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(released).toEqual(['ArrowLeft']);
  });

  test('stay with a button that is pressed and a field that is typed into', () => {
    fireEvent.keyDown(element('button'), { key: ' ' });
    fireEvent.keyDown(element('button'), { key: 'Enter' });
    fireEvent.keyDown(element('input'), { key: 'ArrowLeft' });
    expect(released).toEqual([]);
    fireEvent.keyDown(element('button'), { key: 'ArrowRight' });
    expect(released).toEqual(['ArrowRight']);
  });

  test('stay with the browser where they are its shortcuts or unknown', () => {
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'F5' });
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(released).toEqual([]);
  });
});
