/** A chunk of a PNG. */
export interface PngChunk {
  readonly type: string;
  readonly body: Uint8Array;
  readonly checksum: number;
}

/** The chunks of a PNG in their order. Throws where the bytes end within one. */
export function chunksOf(png: Uint8Array): readonly PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const type = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8));
    const body = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type, body, checksum: view.getUint32(at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The texts of a PNG's uncompressed `iTXt` chunks, by their keywords. */
export function textsOf(png: Uint8Array): ReadonlyMap<string, string> {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return new Map(
    chunksOf(png)
      .filter(({ type }) => type === 'iTXt')
      .map(({ body }) => {
        const end = body.indexOf(0);
        return [decode(body.subarray(0, end)), decode(body.subarray(end + 5))] as const;
      }),
  );
}
