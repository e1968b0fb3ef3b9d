import type { LabelShift } from '../label-shifts';
import { escapeXml } from './escape-xml';
import { type ChartText, textProperties } from './text-xml';

/** What labels at marks show, and how. */
export interface LabelLook {
  readonly text: ChartText;
  readonly format: string;
  readonly position: 'r' | 'l' | 't' | 'b' | 'outEnd' | 'ctr';
  readonly value: boolean;
  readonly name: boolean;
}

/** Labels at every mark. */
export function allLabels(look: LabelLook): string {
  return `<c:dLbls>${lookXml(look)}</c:dLbls>`;
}

/** A label at one mark, moved by parts of the chart; the other marks of the series have none. */
export function endLabel(at: number, shift: LabelShift, look: LabelLook): string {
  return (
    `<c:dLbls><c:dLbl><c:idx val="${at}"/>` +
    `<c:layout><c:manualLayout><c:x val="${shift.x}"/><c:y val="${shift.y}"/></c:manualLayout></c:layout>` +
    `${lookXml(look)}<c:separator> </c:separator></c:dLbl>${noLabels}${leaders(shift.led)}</c:dLbls>`
  );
}

/** Whether a thin line leads from a moved label to its mark. */
function leaders(led: boolean): string {
  return (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
    `<c15:showLeaderLines val="${led ? 1 : 0}"/></c:ext></c:extLst>`
  );
}

/** A label with words of its own at a mark. */
export function ownLabel(at: number, words: string, look: LabelLook): string {
  return `<c:dLbl><c:idx val="${at}"/>${words}${lookXml({ ...look, value: true })}</c:dLbl>`;
}

/** The value at one mark. */
export function valueLabel(at: number, look: LabelLook): string {
  return `<c:dLbl><c:idx val="${at}"/>${lookXml(look)}</c:dLbl>`;
}

/** Says that what is not named has no label. */
export const noLabels =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function lookXml({ text, format, position, value, name }: LabelLook): string {
  return (
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(text)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/>` +
    `<c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${name ? 1 : 0}"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}
