import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { followInternalLinks } from '../../src/app/internal-links';

/** What the browser would do by itself, stopped before jsdom says that it cannot. */
let left: string[] = [];

beforeAll(() => {
  followInternalLinks();
  document.addEventListener('click', (event) => {
    if (!event.defaultPrevented) left.push('the page');
    event.preventDefault();
  });
});

beforeEach(() => {
  left = [];
  window.history.replaceState(null, '', '/charts/');
  document.body.innerHTML = '<main id="content" tabindex="-1"></main>';
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});

function click(html: string, options: MouseEventInit = {}): string {
  document.body.insertAdjacentHTML('beforeend', html);
  const target =
    document.body.lastElementChild?.querySelector('span') ?? document.body.lastElementChild;
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
  return left.length === 0 ? `${window.location.pathname}${window.location.search}` : 'left';
}

describe('a link inside the site', () => {
  test('is followed without leaving the page, which starts anew at its top', () => {
    expect(click('<a href="/charts/germany-doubling/?base=2019">x</a>')).toBe(
      '/charts/germany-doubling/?base=2019',
    );
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
    expect(document.activeElement?.id).toBe('content');
  });

  test('is followed from any part of it', () => {
    expect(click('<a href="/data/"><span>x</span></a>')).toBe('/data/');
  });
});

describe('the browser keeps', () => {
  test.each([
    ['a link to another site', '<a href="https://www.nato.int/">x</a>'],
    ['another language', '<a href="/de/charts/" hreflang="de">x</a>'],
    ['a download', '<a href="/data/v1/nato-2026-07.csv" download>x</a>'],
    ['a file', '<a href="/data/v1/datapackage.json">x</a>'],
    ['a new tab', '<a href="/data/" target="_blank">x</a>'],
    ['an embed', '<a href="/embed/germany-doubling/">x</a>'],
    ['a place on the same page', '<a href="#content">x</a>'],
    ['what is no link', '<button>x</button>'],
  ])('%s', (_, html) => expect(click(html)).toBe('left'));

  test.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('a click with %j', (options) => expect(click('<a href="/data/">x</a>', options)).toBe('left'));
});
