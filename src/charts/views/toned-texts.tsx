import type { TonedText } from '../layout/toned-text';
import type { Paint } from '../theme';
import { DrawnText } from './drawn-text';

/** Texts that say themselves how they are drawn. */
export function TonedTexts({
  texts,
  size,
  paint,
}: {
  texts: readonly TonedText[];
  size: number;
  paint: Paint;
}) {
  return texts.map((laid) => (
    <DrawnText
      key={`${laid.text} ${laid.x} ${laid.y}`}
      laid={laid}
      size={size}
      fill={paint[laid.tone]}
      paint={paint}
      bold={laid.bold}
    />
  ));
}
