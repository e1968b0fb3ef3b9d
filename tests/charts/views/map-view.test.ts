import { expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function picture(): Promise<Document> {
  const chart = await drawnState({ form: 'map', year: 2020, entities: ['DEU', 'POL', 'FIN'] });
  if (chart === null) throw new Error('There is nothing to draw.');
  const svg = await pictureOf(chart, exploreSizes.wide);
  return new DOMParser().parseFromString(svg, 'text/html');
}

test('a drawn map has no ids, no references, no transforms and no styles, so that any program reads it', async () => {
  const page = await picture();
  const names = [...page.querySelectorAll('svg, svg *')].flatMap((one) => one.getAttributeNames());
  expect(names.filter((name) => /^(id|href|style|class|transform|clip-path)$/.test(name))).toEqual(
    [],
  );
  expect(page.documentElement.innerHTML).not.toContain('url(');
});

test('a drawn map has the land of every ally once, in the paint of its class or hatched', async () => {
  const page = await picture();
  const fills = [...page.querySelectorAll('path[stroke-width="0.8"]')].map((path) =>
    path.getAttribute('fill'),
  );
  const count = (fill: string) => fills.filter((one) => one === `var(--${fill})`).length;
  // 2020: 21 below 2 %, 7 up to 3.5 %, the United States above; Iceland hollow; Finland, Sweden and the neighbours as ground.
  expect(['map1', 'map3', 'map5', 'ground', 'band'].map(count)).toEqual([21, 7, 1, 1, 3]);
});
