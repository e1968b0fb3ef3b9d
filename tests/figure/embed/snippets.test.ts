import { describe, expect, test } from 'vitest';
import { snippet, snippetKinds } from '../../../src/figure/embed/snippets';

const parts = {
  root: 'https://ledger.example/sub/',
  view: { chart: 'doubling', query: '?base=2014&entity=DEU' },
  language: 'de',
  flags: { theme: 'dark', on: ['plain'] },
  title: 'From “2” to <3> & "more"',
  page: 'https://ledger.example/sub/de/doubling/?base=2014',
  still: true,
} as const;

/** The elements a page gets that takes the text in. */
function taken(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('a snippet', () => {
  test('as frame and script stands alone where the script does not come', () => {
    const page = taken(snippet('script', parts));
    const frame = page.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(
      'https://ledger.example/sub/de/embed/doubling/?base=2014&entity=DEU&theme=dark&plain',
    );
    expect(frame?.title).toBe(parts.title);
    expect(frame?.style.aspectRatio).toMatch(/16\s*\/\s*9/);
    expect(page.querySelector('script')?.getAttribute('src')).toBe(
      'https://ledger.example/sub/embed.js',
    );
  });

  test('as an element says the same in attributes, with the picture inside', () => {
    const element = taken(snippet('element', parts)).querySelector('alliance-ledger-chart');
    const attributes = ['chart', 'query', 'lang', 'theme', 'plain', 'title'];
    expect(element?.getAttributeNames()).toEqual(attributes);
    expect(element?.getAttribute('query')).toBe(parts.view.query);
    const image = element?.querySelector('a > img');
    expect(image?.getAttribute('src')).toBe('https://ledger.example/sub/de/embed/doubling.png');
    expect(image?.getAttribute('alt')).toBe(parts.title);
  });

  test('of the frame alone asks for no script', () => {
    expect(snippet('frame', parts)).not.toContain('script');
  });

  test('of the picture leads to the view, and that of oEmbed is an address', () => {
    const link = taken(snippet('picture', parts)).querySelector('a');
    expect(link?.getAttribute('href')).toBe(parts.page);
    expect(snippet('oembed', parts)).toBe(
      'https://ledger.example/sub/de/embed/doubling.oembed.json',
    );
  });

  test.each(snippetKinds)('as %s takes nothing for markup that is none', (kind) => {
    const page = taken(snippet(kind, { ...parts, title: '"><img src=x onerror=alert(1)>' }));
    expect(page.querySelector('[onerror]')).toBeNull();
  });
});
