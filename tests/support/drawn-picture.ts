import { drawPicture } from '../../src/app/prerender/draw-picture';

/** Draws as the build does: no test's `act` holds React's updates back. */
export async function pictureOf(...asked: Parameters<typeof drawPicture>): Promise<string> {
  const name = 'IS_REACT_ACT_ENVIRONMENT';
  const before: unknown = Reflect.get(globalThis, name);
  Reflect.set(globalThis, name, false);
  try {
    return await drawPicture(...asked);
  } finally {
    Reflect.set(globalThis, name, before);
  }
}
