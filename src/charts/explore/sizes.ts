import { type DrawingSize, type SizeRules, sizeRules } from '../layout/size';

/** The explorer's drawings: as wide as all others, but higher, since the chart is what the page is for. */
export const exploreSizes: Readonly<Record<DrawingSize, SizeRules>> = {
  narrow: { ...sizeRules.narrow, height: 350 },
  medium: { ...sizeRules.medium, height: 480 },
  wide: { ...sizeRules.wide, height: 560 },
};
