import type { Page } from '@playwright/test';
import { pictureAddress } from './render-svg';

/**
 * The part of the pixels that differ visibly between two pictures, both at 480 pixels' width: there the edges of letters, which
 * every program smooths in its own way, do not count.
 */
export function differingPart(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const width = 480;
      /** Off by more than this, of 255, in any colour. */
      const visible = 64;
      const pixels = async (source: string, height?: number) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const high = height ?? Math.round((image.height / image.width) * width);
        const context = new OffscreenCanvas(width, high).getContext('2d');
        if (context === null) throw new Error('There is no canvas.');
        context.imageSmoothingQuality = 'high';
        context.fillStyle = '#808080';
        context.fillRect(0, 0, width, high);
        context.drawImage(image, 0, 0, width, high);
        return context.getImageData(0, 0, width, high);
      };
      const a = await pixels(first ?? '');
      const b = await pixels(second ?? '', a.height);
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const off = (channel: number) =>
          Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > visible;
        if (off(0) || off(1) || off(2)) different += 1;
      }
      return different / (a.data.length / 4);
    },
    [pictureAddress(one), pictureAddress(other)],
  );
}
