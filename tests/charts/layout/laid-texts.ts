import { expect } from 'vitest';
import type { LaidText } from '../../../src/charts/layout/layout';
import { plain } from '../../support/words';
import { extent } from './planted-layouts';

/** A laid-out text with what decides its room. */
export interface SeenText {
  readonly laid: LaidText;
  readonly size: number;
  readonly bold?: boolean;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Letters reach from the top of the capitals to the foot of the descenders. */
function roomOf({ laid, size, bold }: SeenText) {
  return {
    ...extent(laid, size, bold),
    top: laid.y - 0.73 * size,
    bottom: laid.y + 0.21 * size,
  };
}

/** Fails where a text leaves the drawing or two of them share room. */
export function expectReadable(texts: readonly SeenText[], frame: Frame, where: string) {
  const rooms = texts.map((text) => ({ text: plain(text.laid.text), ...roomOf(text) }));
  const outside = rooms.filter(
    ({ left, right, top, bottom }) =>
      left < -0.01 || top < -0.01 || right > frame.width + 0.01 || bottom > frame.height + 0.01,
  );
  const clashes = rooms.flatMap((a, at) =>
    rooms
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect({ outside: outside.map(({ text }) => text), clashes }, where).toEqual({
    outside: [],
    clashes: [],
  });
}
