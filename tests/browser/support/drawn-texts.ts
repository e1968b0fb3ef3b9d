import type { Locator } from '@playwright/test';

/** A text as it stands in a drawing: where its ink is, in CSS pixels of the page. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of a drawing, with the drawing's own frame. */
export interface DrawnTexts {
  readonly frame: Omit<DrawnText, 'text'>;
  readonly texts: readonly DrawnText[];
}

/** Reads the texts of a drawing. Boxes hold the ink (capitals and descenders), not the empty lead above it. */
export function readTexts(drawing: Locator): Promise<DrawnTexts> {
  return drawing.evaluate((svg) => {
    const { left, right, top, bottom } = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].flatMap((element) => {
      const text = element.textContent?.trim() ?? '';
      const matrix = element.getScreenCTM();
      if (text === '' || matrix === null) return [];
      const box = element.getBBox();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const baseline = Number(element.getAttribute('y')) + Number(element.getAttribute('dy') ?? 0);
      const rise = matrix.d;
      return [
        {
          text,
          left: matrix.e + box.x * matrix.a,
          right: matrix.e + (box.x + box.width) * matrix.a,
          top: matrix.f + (baseline - 0.74 * size) * rise,
          bottom: matrix.f + (baseline + 0.2 * size) * rise,
        },
      ];
    });
    return { frame: { left, right, top, bottom }, texts };
  });
}

/** A pixel: what hinting may add to a box. */
const tolerance = 1;

/** The texts that lie over one another, as pairs in words. */
export function overlaps({ texts }: DrawnTexts): readonly string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left + tolerance < other.right &&
          other.left + tolerance < one.right &&
          one.top + tolerance < other.bottom &&
          other.top + tolerance < one.bottom,
      )
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
}

/** The texts that reach out of their drawing, in words. */
export function cut({ frame, texts }: DrawnTexts): readonly string[] {
  return texts.flatMap(({ text, left, right, top, bottom }) => {
    const by = Math.max(
      frame.left - left,
      right - frame.right,
      frame.top - top,
      bottom - frame.bottom,
    );
    return by <= tolerance ? [] : [`“${text}” reaches out of the drawing by ${by.toFixed(1)} px`];
  });
}
