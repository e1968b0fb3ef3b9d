import { slideColour } from '../content/slide-paint';
import type { SlideAxis } from '../slide-types';
import { escapeXml } from './escape-xml';
import { noStroke, stroke } from './shape-xml';
import { richText, textProperties } from './text-xml';

/** Ids of the two axes of a chart. */
export const axisIds = { first: 111_111_111, second: 222_222_222 } as const;

/** Where an axis stands, and how it is written. */
export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'b' | 'l';
  readonly type: number;
  readonly language: string;
  /** Whether lines run from its ticks across the plot. */
  readonly grid: boolean;
  /** Where its name stands, as parts of the chart; null where the program finds the place. */
  readonly titleAt: { readonly x: number; readonly y: number } | null;
  /** Whether the other axis has room for half a column at its ends. */
  readonly between: boolean;
  /** The end of the other axis it stands at, where that is not its zero. */
  readonly at?: 'max' | 'min';
}

/** An axis of values. */
export function valueAxisXml(axis: SlideAxis, place: AxisPlace): string {
  const { lowest, highest, step, scale, format, title } = axis;
  const line = { colour: slideColour('grid'), strength: 1 };
  return (
    `<c:valAx><c:axId val="${place.id}"/><c:scaling>${scale === 'log' ? '<c:logBase val="10"/>' : ''}` +
    `<c:orientation val="minMax"/><c:max val="${tidy(highest)}"/><c:min val="${tidy(lowest)}"/></c:scaling>` +
    `<c:delete val="${axis.shown ? 0 : 1}"/><c:axPos val="${place.side}"/>` +
    (place.grid && axis.shown
      ? `<c:majorGridlines><c:spPr>${stroke(line, 0.75)}</c:spPr></c:majorGridlines>`
      : '') +
    (title === null || !axis.shown ? '' : axisTitle(title, place)) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${noStroke}</c:spPr>${textProperties({ size: place.type, colour: slideColour('quiet') })}` +
    `<c:crossAx val="${place.crosses}"/><c:crosses val="${place.at ?? 'autoZero'}"/>` +
    `<c:crossBetween val="${place.between ? 'between' : 'midCat'}"/>` +
    `${step === null ? '' : `<c:majorUnit val="${tidy(step)}"/>`}</c:valAx>`
  );
}

/** An axis of categories. Rows of bars run from the top: the axis is turned around. */
export function categoryAxisXml(
  place: AxisPlace,
  { rows, skip }: { readonly rows: boolean; readonly skip: number },
): string {
  const line = { colour: slideColour('axis'), strength: 1 };
  return (
    `<c:catAx><c:axId val="${place.id}"/><c:scaling><c:orientation val="${rows ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${place.side}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${stroke(line, 1)}</c:spPr>${textProperties({ size: place.type, colour: slideColour('ink') }, skip > 1)}` +
    `<c:crossAx val="${place.crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="50"/><c:tickLblSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function axisTitle(title: string, { type, language, titleAt }: AxisPlace): string {
  const layout =
    titleAt === null
      ? ''
      : `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${titleAt.x}"/><c:y val="${titleAt.y}"/></c:manualLayout></c:layout>`;
  return `<c:title>${richText(title, { size: type, colour: slideColour('quiet') }, language)}${layout}<c:overlay val="0"/></c:title>`;
}

/** Sums of steps without the last digits of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
