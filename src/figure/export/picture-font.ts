import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { toDataUrl } from './data-url';

/**
 * The picture with the product's own letters inside, for programs that draw it apart from the page. Where the letters cannot be
 * read it stays as it is: its texts have room for the letters that stand in.
 */
export async function withFont(svg: string): Promise<string> {
  const face = await fontFace();
  return face === null ? svg : svg.replace('<title>', `<style>${face}</style><title>`);
}

let loading: Promise<string | null> | null = null;

/** Reads the letters once; after a failure again at the next call. */
function fontFace(): Promise<string | null> {
  loading ??= readFace().catch(() => {
    loading = null;
    return null;
  });
  return loading;
}

async function readFace(): Promise<string> {
  const answer = await fetch(inter);
  if (!answer.ok) throw new Error(`${inter}: HTTP ${answer.status}`);
  const source = await toDataUrl(new Blob([await answer.arrayBuffer()], { type: 'font/woff2' }));
  return `@font-face{font-family:Inter;font-weight:100 900;src:url(${source}) format("woff2")}`;
}
