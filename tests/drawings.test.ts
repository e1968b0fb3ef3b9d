import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawingSizes } from '../src/charts/layout/size';
import { charts } from '../src/charts/registry';
import { pictureOf } from './support/drawn-picture';
import { drawnChart } from './support/published-data';
import { english, german } from './support/words';

const folder = 'tests/drawings';
const approving = import.meta.env.MODE === 'approve';
const help = 'Look at the drawing; where it is as it should be, approve it with "npm run approve".';

const drawings = charts.flatMap((spec) =>
  drawingSizes.flatMap((size) =>
    [english, german].map((words) => ({
      spec,
      size,
      words,
      name: `${spec.id}.${size}.${words.language}.svg`,
    })),
  ),
);

/** One element a line, so that a difference can be read. */
function inLines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

function approved(name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

describe('the approved drawings', () => {
  beforeAll(() => {
    if (!approving) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });

  test.each(drawings)('$name is what is drawn', async ({ spec, size, words, name }) => {
    const drawn = inLines(await pictureOf(await drawnChart(spec, words), spec.sizes[size]));
    if (approving) writeFileSync(join(folder, name), drawn);
    expect(drawn, `${folder}/${name} differs. ${help}`).toBe(approved(name));
  });

  test('are those of the charts there are, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(drawings.map(({ name }) => name).sort());
  });

  test('take no style, class or nested drawing where they go', () => {
    for (const { name } of drawings) {
      const svg = approved(name);
      expect(svg.match(/<svg/g), name).toHaveLength(1);
      expect(svg, name).not.toMatch(/ (class|style)=|rgba?\(|transparent|NaN|undefined/);
    }
  });
});
