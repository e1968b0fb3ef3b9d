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

/** A label at one mark, moved by a part of the chart's height; the other marks of the series have none. */
export function endLabel(at: number, shift: number, look: LabelLook): string {
  return (
    `<c:dLbls><c:dLbl><c:idx val="${at}"/>` +
    `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${shift}"/></c:manualLayout></c:layout>` +
    `${lookXml(look)}<c:separator> </c:separator></c:dLbl>${noLabels}</c:dLbls>`
  );
}

/** A label with words of its own at a mark. */
export function ownLabel(at: number, words: string, look: LabelLook): string {
  return `<c:dLbl><c:idx val="${at}"/>${words}${lookXml({ ...look, value: true })}</c:dLbl>`;
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
