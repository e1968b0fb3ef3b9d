import { inBillions } from '../../../charts/model/axis-texts';
import { tickDecimals } from '../../../charts/model/axis-ticks';
import type { Language } from '../../../domain/text';
import type { UnitId } from '../../../domain/unit';
import { pptxWords } from '../../../language/pptx-words';
import type { Words } from '../../../language/words';

/** How office programs write the numbers of a unit: at the ticks of an axis, and at marks. `title` is the unit's, at the axis. */
export interface NumberFormats {
  readonly axis: string;
  readonly value: string;
  readonly title: string | null;
}

/**
 * Number formats for values in a unit beside an axis with these ticks. Values stay as they are: a comma at the end of a
 * format shows millions as billions. `axisUnit` is what the model writes above the axis.
 */
export function numberFormats(
  unit: UnitId,
  ticks: readonly number[],
  axisUnit: string | null,
  words: Words,
): NumberFormats {
  switch (unit) {
    case 'percent-of-gdp':
      return { axis: percent(ticks), value: '0.00', title: null };
    case 'percent':
    case 'percent-change':
      return { axis: percent(ticks), value: '0.0', title: null };
    case 'national-million':
    case 'usd-million':
    case 'eur-million':
    case 'international-million':
      return inBillions(ticks, 1)
        ? {
            axis: `#,##0${decimals(ticks.map((tick) => tick / 1000))},`,
            value: '#,##0.0,',
            title: axisUnit,
          }
        : { axis: '#,##0', value: '#,##0', title: axisUnit };
    case 'eur-billion':
      return {
        axis: `#,##0${decimals(ticks)}`,
        value: inBillions(ticks, 1000) ? '#,##0.0' : '#,##0.000',
        title: words.format.moneyUnit('EUR', true),
      };
    case 'usd':
      return { axis: '#,##0', value: '#,##0', title: axisUnit ?? 'USD' };
    case 'thousand-persons':
      return {
        axis: `#,##0${decimals(ticks)}`,
        value: '#,##0.0',
        title: pptxWords[words.language].thousand,
      };
    case 'persons':
      return { axis: '#,##0', value: '#,##0', title: null };
    case 'national-per-international-dollar':
      return { axis: `0${decimals(ticks)}`, value: '0.000', title: null };
    case 'ratio':
      return { axis: `"×"0${decimals(ticks)}`, value: '"×"0.00', title: null };
    default:
      return unit satisfies never;
  }
}

/**
 * A number format in a language, whatever the program speaks: German with a comma before the decimals. Office programs
 * that go by their own language do so still.
 */
export function localFormat(format: string, language: Language): string {
  return `${languageTags[language]}${format}`;
}

const languageTags: Readonly<Record<Language, string>> = { en: '[$-809]', de: '[$-407]' };

function percent(ticks: readonly number[]): string {
  return `0${decimals(ticks)}" %"`;
}

/** As many decimals as the ticks differ in: `.00`. */
function decimals(ticks: readonly number[]): string {
  const count = tickDecimals(ticks);
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
