import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainPages, printRoute } from '../../../src/figure/route';

export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** The ids of every chart, by the files that define them: a new chart is tested without a word here. */
export const charts: readonly string[] = readdirSync('src/charts/specs')
  .filter((file) => file.endsWith('.chart.ts'))
  .map((file) => file.replace('.chart.ts', ''))
  .sort();

/** The ids of every family of charts, by the files that define them. */
export const families: readonly string[] = readdirSync('src/figure/families')
  .filter((file) => file.endsWith('.family.ts'))
  .map((file) => file.replace('.family.ts', ''))
  .sort();

/** The ids of every claim, by the files that say them. */
export const claims: readonly string[] = readdirSync('src/catalogue/claims')
  .map((file) => file.replace('.ts', ''))
  .sort();

/** The charts of the start page, in its order. */
export const storyCharts = [
  'germany-share-of-gdp',
  'germany-doubling',
  'germany-long-run',
  'allies-share-of-gdp',
] as const;

/** A page as an address names it. */
export interface SitePage {
  readonly language: Language;
  /** Path from the site's root, which it begins and ends with a slash. */
  readonly path: string;
  readonly isEmbed: boolean;
}

/** Every page there is, in every language. */
export const sitePages: readonly SitePage[] = languages.flatMap((language) => {
  const root = language === 'en' ? '/' : `/${language}/`;
  return [
    '',
    ...plainPages.map((page) => printRoute({ language: 'en', route: { page } })),
    'claims/test/',
    ...claims.map((id) => `claims/${id}/`),
    ...charts.map((id) => `charts/${id}/`),
    ...charts.map((id) => `embed/${id}/`),
    'embed/explore/',
    ...families.map((id) => `embed/${id}/`),
  ].map((path) => ({ language, path: root + path, isEmbed: /^embed\/./.test(path) }));
});

/** The script with the chart library in a build, as the name of its file. */
export function chartLibraryScript(folder = 'dist'): string {
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const found = scripts.find((file) =>
    readFileSync(join(folder, 'assets', file), 'utf8').includes('recharts-surface'),
  );
  if (found === undefined) throw new Error(`No script of ${folder} contains the chart library.`);
  return found;
}
