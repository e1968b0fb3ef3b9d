/** A text of a PNG: one of its keywords, such as `Title`, and what it says. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** A signature and the header chunk, which is always first and of one length. */
const headLength = 8 + 25;

/** The PNG with texts in it, each an uncompressed `iTXt` chunk in UTF-8. Throws where the bytes are no PNG. */
export function withTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error('These bytes are no PNG.');
  const chunks = texts.map(textChunk);
  const parts = [png.subarray(0, headLength), ...chunks, png.subarray(headLength)];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > headLength && signature.every((byte, at) => bytes[at] === byte);
}

/** Keyword, then no compression, no language, no translated keyword, then the text. */
function textChunk({ keyword, text }: PngText): Uint8Array {
  const encode = (part: string) => new TextEncoder().encode(part);
  const body = new Uint8Array([...encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...encode(text)]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** The checksum of PNG, bit by bit: texts are short. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
