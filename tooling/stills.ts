import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { createPrerenderer } from '../src/app/prerender/prerender';
import { languages } from '../src/domain/text';
import { chartFile } from '../src/figure/embed/embed-address';
import { oembedJson } from './oembed';

const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/inter/${file}`),
);

/** Writes what stands in for every chart that can be embedded, in every language: pictures, a card, and its oEmbed document. */
export async function writeStills(
  prerenderer: Awaited<ReturnType<typeof createPrerenderer>>,
  folder: string,
  site: string,
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const pictures: Promise<void>[] = [];
  for (const language of languages) {
    for (const route of prerenderer.routes) {
      if (route.page !== 'embed') continue;
      const still = await prerenderer.still(route, language, { site, day });
      if (still === null) throw new Error(`The chart "${route.chart}" has no picture.`);
      const { column, card } = still;
      const file = (ending: Parameters<typeof chartFile>[3]) =>
        join(folder, chartFile('', route.chart, language, ending));
      write(file('svg'), column.svg);
      write(
        file('oembed.json'),
        oembedJson({ site, chart: route.chart, language, picture: column }),
      );
      pictures.push(writePng(file('png'), column.svg), writePng(file('card.png'), card.svg));
    }
  }
  await Promise.all(pictures);
}

async function writePng(path: string, svg: string): Promise<void> {
  const drawn = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  write(path, drawn.asPng());
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
