/** The three widths a drawing is laid out for. Between them it scales as a whole, so every reader sees the same picture. */
export const drawingSizes = ['narrow', 'medium', 'wide'] as const;

export type DrawingSize = (typeof drawingSizes)[number];

/** Width in drawing units (CSS pixels at 1:1), height of a line chart, type size, height of a bar's row. */
export interface SizeRules {
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly row: number;
  /** How many labels the axis of years has room for. */
  readonly yearLabels: number;
}

/** The rules of the three drawings of a chart; a spec may have its own. */
export const sizeRules = {
  narrow: { width: 350, height: 330, type: 12, row: 19, yearLabels: 3 },
  medium: { width: 720, height: 400, type: 13, row: 19, yearLabels: 7 },
  wide: { width: 1116, height: 440, type: 14, row: 20, yearLabels: 9 },
} as const satisfies Readonly<Record<DrawingSize, SizeRules>>;
