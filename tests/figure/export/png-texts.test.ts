import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { withTexts } from '../../../src/figure/export/png-texts';
import { chunksOf, textsOf } from '../../support/png-chunks';

const drawn = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
const png = new Uint8Array(drawn.render().asPng());

const texts = [
  { keyword: 'Title', text: 'Germany spends 2.69 % of GDP' },
  { keyword: 'Description', text: 'Türkiye − × → ≥ 2 %' },
];

describe('texts in a PNG', () => {
  test('stand after its header, in UTF-8, and read back as they were', () => {
    const bytes = withTexts(png, texts);
    expect(
      chunksOf(bytes)
        .map(({ type }) => type)
        .slice(0, 3),
    ).toEqual(['IHDR', 'iTXt', 'iTXt']);
    expect(textsOf(bytes)).toEqual(
      new Map(texts.map(({ keyword, text }) => [keyword, text] as const)),
    );
  });

  test('have the checksum programs test', () => {
    for (const { type, body, checksum } of chunksOf(withTexts(png, texts))) {
      expect(crc32(Buffer.concat([Buffer.from(type), body]))).toBe(checksum);
    }
  });

  test('leave the picture as it was', () => {
    const others = (bytes: Uint8Array) => chunksOf(bytes).filter(({ type }) => type !== 'iTXt');
    expect(others(withTexts(png, texts))).toEqual(others(png));
  });

  test('go into nothing that is no PNG', () => {
    expect(() => withTexts(new Uint8Array(100), texts)).toThrow('no PNG');
  });
});
