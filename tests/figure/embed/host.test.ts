import { fireEvent } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { contract } from '../../../src/figure/embed/frame-message';
import { heard } from '../../../src/figure/embed/host/hear-frames';

beforeAll(async () => {
  // What jsdom has not.
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly replaceSync = () => undefined;
    },
  );
  await import('../../../src/figure/embed/host/main');
});

let frame: HTMLIFrameElement;

beforeEach(() => {
  document.body.innerHTML = '<iframe data-alliance-ledger title="Chart"></iframe>';
  const found = document.querySelector('iframe');
  if (found === null) throw new Error('There is no frame.');
  frame = found;
});

/** What a window says to the page. */
function hear(data: unknown, { source = frame.contentWindow, origin = location.origin } = {}) {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

describe('the script of the page around', () => {
  test('gives a frame the height it tells', () => {
    hear({ ...contract, type: 'height', height: 512 });
    expect(frame.style.height).toBe('512px');
  });

  test('tells the page that a frame is ready and what it shows, and greets it', () => {
    const events: unknown[] = [];
    const note = (event: Event) => {
      events.push([event.type, event.target, Reflect.get(event, 'detail')]);
    };
    document.addEventListener('ledger-ready', note);
    document.addEventListener('ledger-state', note);
    const greeted = vi.spyOn(frame.contentWindow ?? window, 'postMessage');
    const state = { chart: 'a', language: 'en', query: '', title: 'T', page: 'https://a/' };
    hear({ ...contract, type: 'ready', chart: 'a' });
    hear({ ...contract, type: 'ready', chart: 'a' });
    hear({ ...contract, type: 'state', ...state });
    expect(events).toEqual([
      ['ledger-ready', frame, { chart: 'a' }],
      ['ledger-state', frame, state],
    ]);
    expect(greeted).toHaveBeenCalledWith({ ...contract, type: 'hello' }, location.origin);
  });

  test('gives released keys to the document, with what older listeners look at', () => {
    const keys: unknown[] = [];
    document.addEventListener('keydown', ({ key, keyCode }) => keys.push([key, keyCode]));
    const message = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, shiftKey: false };
    hear({ ...contract, type: 'key', ...message });
    expect(keys).toEqual([['ArrowRight', 39]]);
  });

  test('ignores and counts other windows, other origins and what is malformed', () => {
    const height = { ...contract, type: 'height', height: 9000 };
    const before = heard.ignored;
    hear(height, { source: window });
    hear(height, { origin: 'https://elsewhere.example' });
    hear({ ...height, height: Number.POSITIVE_INFINITY });
    hear({ ...height, version: 2 });
    hear('x'.repeat(1_000_000));
    expect(frame.style.height).toBe('');
    expect(heard.ignored - before).toBe(5);
    expect(Reflect.get(customElements.get('alliance-ledger-chart') ?? {}, 'ignored')).toBe(
      heard.ignored,
    );
  });
});

describe('<alliance-ledger-chart>', () => {
  function made(html: string): HTMLIFrameElement {
    document.body.innerHTML = html;
    const inside = document.querySelector<HTMLIFrameElement>('alliance-ledger-chart iframe');
    if (inside === null) throw new Error('The element made no frame.');
    return inside;
  }

  test('makes a frame of what its attributes say', () => {
    const { src, title, dataset } = made(
      '<alliance-ledger-chart chart="pillar-gdp" query="?membership=today" lang="de" theme="dark" plain fit title="GDP"></alliance-ledger-chart>',
    );
    expect(src).toBe(
      `${location.origin}/de/embed/pillar-gdp/?membership=today&theme=dark&plain&fit`,
    );
    expect(title).toBe('GDP');
    expect(dataset.allianceLedger).toBe('');
  });

  test('keeps what stands in it, for print', () => {
    made('<alliance-ledger-chart chart="a"><img alt="Still"></alliance-ledger-chart>');
    expect(document.querySelector('alliance-ledger-chart > img')).not.toBeNull();
  });

  test('tells its frame of another theme, and loads another chart', () => {
    const inside = made('<alliance-ledger-chart chart="a"></alliance-ledger-chart>');
    const said = vi.spyOn(inside.contentWindow ?? window, 'postMessage');
    inside.parentElement?.setAttribute('theme', 'dark');
    expect(said).toHaveBeenCalledWith(
      { ...contract, type: 'theme', theme: 'dark' },
      location.origin,
    );
    inside.parentElement?.setAttribute('chart', 'b&<');
    expect(inside.src).toContain('/embed/b%26%3C/');
    fireEvent.load(inside);
  });
});
