// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { cardHtml } from '../../tooling/card-html';
import { oembedJson } from '../../tooling/oembed';
import { siteStart } from '../../tooling/site-start';

const page = { path: 'de/charts/a/', language: 'de' } as const;
const about = { chart: 'a', title: 'From "2" to <3>', subtitle: '% of GDP' };
const site = 'https://ledger.example/sub/';

describe('what a page says to link previews', () => {
  test('is absolute where the build knows where the site will lie', () => {
    const html = cardHtml(page, about, site);
    expect(html).toContain(`<meta property="og:url" content="${site}de/charts/a/">`);
    expect(html).toContain(`<meta property="og:image" content="${site}de/embed/a.card.png">`);
    expect(html).toContain(
      `type="application/json+oembed" title="From &quot;2&quot; to &lt;3>" href="${site}de/embed/a.oembed.json"`,
    );
  });

  test('names no address of the page where the build does not know it', () => {
    const html = cardHtml(page, about, '/');
    expect(html).not.toContain('og:url');
    expect(html).toContain('content="/de/embed/a.card.png"');
  });
});

test('addresses begin with SITE_URL, else with SITE_ROOT, else with a slash', () => {
  expect(siteStart({ SITE_URL: 'https://a.example', SITE_ROOT: '/b/' })).toBe('https://a.example/');
  expect(siteStart({ SITE_ROOT: '/b/' })).toBe('/b/');
  expect(siteStart({})).toBe('/');
});

test('an oEmbed document has a frame with a title, a size and a thumbnail', () => {
  const picture = { title: about.title, width: 1520, height: 900 };
  const read: unknown = JSON.parse(oembedJson({ site, chart: 'a', language: 'en', picture }));
  expect(read).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: about.title,
    thumbnail_url: `${site}embed/a.card.png`,
    html: expect.stringContaining(`src="${site}embed/a/" title="From &quot;2&quot; to &lt;3>"`),
  });
});
