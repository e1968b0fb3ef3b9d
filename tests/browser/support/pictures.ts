import type { Page } from '@playwright/test';

/** The share of pixels in which two PNG pictures differ so that a reader could see it; 1 where their sizes differ. */
export function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return shareOfPixels(page, [one, other]);
}

/** The share of a PNG picture's pixels that are not of the colour of its first one. */
export function inkShare(page: Page, picture: Buffer): Promise<number> {
  return shareOfPixels(page, [picture]);
}

/** Compares a picture with another, or with its own first pixel, in a page that is thrown away. */
async function shareOfPixels(page: Page, pictures: readonly Buffer[]): Promise<number> {
  const own = await page.context().newPage();
  try {
    return await own.evaluate(
      async (sources) => {
        /** Off by more than this, of 255, in any colour. */
        const visible = 24;
        const [one, other] = await Promise.all(sources.map(readPixels));
        if (one === undefined) throw new Error('There is no picture.');
        if (other !== undefined && (other.width !== one.width || other.height !== one.height)) {
          return 1;
        }
        let different = 0;
        for (let at = 0; at < one.data.length; at += 4) {
          const off = (channel: number) => {
            const against = other === undefined ? one.data[channel] : other.data[at + channel];
            return Math.abs((one.data[at + channel] ?? 0) - (against ?? 0)) > visible;
          };
          if (off(0) || off(1) || off(2)) different += 1;
        }
        return different / (one.data.length / 4);

        async function readPixels(source: string): Promise<ImageData> {
          const image = new Image();
          image.src = source;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          if (context === null) throw new Error('There is no canvas.');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }
      },
      pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
    );
  } finally {
    await own.close();
  }
}
