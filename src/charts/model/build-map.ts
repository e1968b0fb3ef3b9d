import type { Language } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type {
  MapContent,
  MapModel,
  MapPaint,
  MapRow,
  ModelMapArea,
  ModelMapAside,
  ModelMapClass,
} from '../forms/map-types';
import { mapWords } from '../forms/map-words';
import { nearMark } from '../rounding';

type MapPart = Pick<MapModel, 'year' | 'classes' | 'areas' | 'asides' | 'legend'>;

/** The classes, the allies and the legend of a map, without pixels. */
export function buildMap(content: MapContent, words: Words): MapPart {
  const { unit, year, breaks, rows } = content;
  const write = writeAmounts(unit, breaks, words);
  const near = rows.some((row) => row.near !== null);
  return {
    year,
    classes: modelClasses(content, write, words),
    areas: rows.map((row) => modelArea(row, content, write, words)),
    asides: modelAsides(content, words),
    legend: {
      unit: write.unit,
      counts: mapWords[words.language].counts,
      near: near ? mapWords[words.language].near : null,
    },
  };
}

/** How the breaks and the labels are written: per cent with their sign, dollars without, since the legend's head names them. */
interface Amounts {
  readonly unit: string | null;
  readonly breakText: (value: number) => string;
  readonly label: (value: number) => string;
}

function writeAmounts(
  unit: UnitId,
  breaks: readonly number[],
  { format, language }: Words,
): Amounts {
  const decimals = breaks.every(Number.isInteger) ? 0 : 1;
  switch (unit) {
    case 'percent-of-gdp':
      return {
        unit: null,
        breakText: (value) => format.percent(value, Number.isInteger(value) ? 0 : 1),
        label: (value) => format.number(value, 2),
      };
    case 'usd':
      return dollars(breaks, { format, language });
    default:
      return {
        unit: null,
        breakText: (value) => format.percent(value, decimals),
        label: (value) => format.number(value, 1),
      };
  }
}

/** In thousands where all breaks are whole thousands. */
function dollars(
  breaks: readonly number[],
  { format, language }: { readonly format: Words['format']; readonly language: Language },
): Amounts {
  const thousands = breaks.length > 0 && breaks.every((one) => one % 1000 === 0);
  const write = (value: number) => format.number(thousands ? value / 1000 : value, 0);
  const { usd, thousandUsd } = mapWords[language].units;
  return { unit: thousands ? thousandUsd : usd, breakText: write, label: write };
}

/** The paints for one to five classes: as far apart as can be. */
const paints: readonly (readonly MapPaint[])[] = [
  ['map3'],
  ['map2', 'map4'],
  ['map1', 'map3', 'map5'],
  ['map1', 'map2', 'map4', 'map5'],
  ['map1', 'map2', 'map3', 'map4', 'map5'],
];

function modelClasses(
  { breaks, rows }: MapContent,
  { breakText }: Amounts,
  { language }: Words,
): readonly ModelMapClass[] {
  const { classes } = mapWords[language];
  const texts = breaks.map(breakText);
  const own = paints[breaks.length] ?? [];
  return [...breaks.keys(), breaks.length].map((at) => {
    const from = texts[at - 1];
    const to = texts[at];
    const upper = from === undefined ? classes.all : classes.atLeast(from);
    const lower = to === undefined ? upper : classes.below(to);
    return {
      text: from === undefined || to === undefined ? lower : classes.between(from, to),
      paint: own[at] ?? 'map5',
      count: rows.filter((row) => row.class === at).length,
    };
  });
}

function modelArea(row: MapRow, { unit }: MapContent, { label }: Amounts, words: Words) {
  const { say, format, messages } = words;
  const { value, status } = row.observation;
  const text = value === null ? messages.figure.missing : format.value(value, unit);
  return {
    key: row.series.key,
    name: say(row.label),
    shortName: say(row.short ?? row.label),
    emphasis: row.emphasis,
    colour: row.colour,
    standing: row.standing,
    class: row.class,
    near: row.near !== null,
    value,
    status,
    text: row.near !== null ? mapWords[words.language].nearValue(text) : text,
    label: labelOf(row, label),
    remark: remarkOf(row, text, words.language),
  } satisfies ModelMapArea;
}

function labelOf({ observation, standing, near }: MapRow, write: (value: number) => string) {
  const shown = standing === 'valued' || standing === 'before';
  if (observation.value === null || !shown) return null;
  return `${write(observation.value)}${near === null ? '' : nearMark}`;
}

function remarkOf({ standing, joined, observation }: MapRow, text: string, language: Language) {
  const { standings, beforeValue } = mapWords[language];
  switch (standing) {
    case 'valued':
      return null;
    case 'missing':
    case 'unarmed':
      return standings[standing];
    case 'before':
      return observation.value === null ? standings.before : beforeValue(text, joined);
    default:
      return standing satisfies never;
  }
}

function modelAsides({ rows }: MapContent, { language }: Words): readonly ModelMapAside[] {
  return (['missing', 'unarmed', 'before'] as const).flatMap((standing) => {
    const count = rows.filter((row) => row.standing === standing).length;
    return count === 0 ? [] : [{ standing, text: mapWords[language].standings[standing], count }];
  });
}
