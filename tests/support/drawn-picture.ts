import { composePicture } from '../../src/figure/picture/compose-picture';
import { drawPlot } from '../../src/figure/picture/draw-plot';

/** Draws as the build does: no test's `act` holds React's updates back. */
export function pictureOf(...asked: Parameters<typeof drawPlot>): Promise<string> {
  return outsideAct(() => drawPlot(...asked));
}

/** Composes a picture as the build does. */
export function composedPicture(
  ...asked: Parameters<typeof composePicture>
): ReturnType<typeof composePicture> {
  return outsideAct(() => composePicture(...asked));
}

/** Draws without holding React’s updates back, as tests otherwise do. */
export async function outsideAct<T>(draw: () => Promise<T>): Promise<T> {
  const name = 'IS_REACT_ACT_ENVIRONMENT';
  const before: unknown = Reflect.get(globalThis, name);
  Reflect.set(globalThis, name, false);
  try {
    return await draw();
  } finally {
    Reflect.set(globalThis, name, before);
  }
}
