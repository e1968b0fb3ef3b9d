import { expect, test } from 'vitest';
import { dataBaseUrl, pageRoot } from '../../src/data/base-url';

function pageAt(address: string, root?: string): Document {
  const page = document.implementation.createHTMLDocument();
  const base = page.createElement('base');
  base.href = address;
  page.head.append(base);
  if (root !== undefined) page.documentElement.dataset.root = root;
  return page;
}

test('the data lies beside the site when the page names no root', () => {
  const page = pageAt('https://host.example/en/targets/');
  expect(dataBaseUrl(undefined, page)).toBe('https://host.example/data/v1/');
});

test('the data lies under the sub-path the site is published at', () => {
  const page = pageAt('https://host.example/sub/en/targets/', '../../');
  expect(pageRoot(page)).toBe('https://host.example/sub/');
  expect(dataBaseUrl(undefined, page)).toBe('https://host.example/sub/data/v1/');
});

test('a page opened from a file finds the data beside itself', () => {
  const page = pageAt('file:///slides/ledger/index.html', './');
  expect(dataBaseUrl(undefined, page)).toBe('file:///slides/ledger/data/v1/');
});

test('a configured address wins and gets a slash at its end', () => {
  const page = pageAt('https://host.example/sub/en/', '../');
  expect(dataBaseUrl('https://data.example/v1', page)).toBe('https://data.example/v1/');
});

test('a configured relative address counts from the root of the site', () => {
  const page = pageAt('https://host.example/sub/en/', '../');
  expect(dataBaseUrl('figures/v1/', page)).toBe('https://host.example/sub/figures/v1/');
});

test('an empty configured address counts as none', () => {
  const page = pageAt('https://host.example/sub/en/', '../');
  expect(dataBaseUrl('', page)).toBe('https://host.example/sub/data/v1/');
});
