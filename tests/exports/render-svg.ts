import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './programs';

const letters = 'node_modules/@expo-google-fonts/inter';

/** A setting of fontconfig in which only Inter is known, so that programs draw with the letters the browser draws with. */
export function onlyInter(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const folders = ['400Regular', '600SemiBold', '700Bold'].map(
    (weight) => `<dir>${join(process.cwd(), letters, weight)}</dir>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(process.cwd(), folder)}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: join(process.cwd(), file) };
}

/** Draws an SVG with rsvg-convert; throws where it cannot be read. */
export function renderSvg(svg: string, png: string, env: NodeJS.ProcessEnv = {}): void {
  run('rsvg-convert', ['-o', png, svg], env);
}

/** Draws an SVG with Inkscape; throws where it cannot be read. */
export function renderWithInkscape(svg: string, png: string, env: NodeJS.ProcessEnv = {}): void {
  run('inkscape', ['--export-type=png', `--export-filename=${png}`, svg], env);
}

/** A picture as a browser takes it in. */
export function pictureAddress(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}
