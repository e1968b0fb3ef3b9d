import { extent, least } from 'd3-array';
import { type Aspect, whatDecides } from '../../domain/claim-deciding';
import type { Words } from '../../language/words';
import {
  definitionText,
  groupText,
  measuredText,
  sourceText,
  windowText,
} from './definition-words';
import type { EvaluatedRow } from './evaluated';
import { isEstimated, marginText, valueText } from './result-words';
import { headlineTexts } from './said/headline-texts';
import { pricesOf, sourceOf } from './test-aspects';

/** What a grid says in words: the answer, and what has to be said beside it. */
export interface Headline {
  readonly answer: string;
  readonly more: readonly string[];
}

/** What decides a claim, computed from its grid: what the rows that support it have in common and the others have not. */
export function headline(rows: readonly EvaluatedRow[], words: Words): Headline {
  const said = headlineTexts[words.language];
  const own = rows.filter(({ aside }) => !aside);
  const deciding = whatDecides(own);
  const open = own.filter(({ verdict }) => verdict === 'undetermined');
  const beside = [
    ...(open.length === 0 || open.length === own.length
      ? []
      : [said.open(open.map((row) => definitionText(row, words)))]),
    ...closest(own, words),
    ...otherWindows(rows, words),
  ];
  switch (deciding.kind) {
    case 'nothing':
      return { answer: said.nothing, more: beside };
    case 'one-verdict':
      return {
        answer: said.all(deciding.verdict, deciding.rows, onlyValue(own, words)),
        more: beside,
      };
    case 'mixed':
      return { answer: said.mixed(deciding.supported, deciding.contradicted), more: beside };
    case 'aspect': {
      const { aspect, supported, contradicted, exceptions } = deciding;
      const phrases = (values: readonly string[]) =>
        values.map((value) => phrase(aspect, value, own, words));
      const apart = own.filter(({ id }) => exceptions.includes(id));
      return {
        answer: said.aspect(phrases(supported), phrases(contradicted)),
        more: [
          ...results(aspect, [...supported, ...contradicted], own, exceptions, words),
          ...(apart.length === 0
            ? []
            : [said.exceptions(apart.map((row) => withValue(row, words)))]),
          ...beside,
        ],
      };
    }
    default:
      return deciding satisfies never;
  }
}

/** The factors on both sides of what decides, where it is factors that are compared; the exceptions stand by themselves. */
function results(
  aspect: Aspect,
  values: readonly string[],
  rows: readonly EvaluatedRow[],
  exceptions: readonly string[],
  words: Words,
): readonly string[] {
  const said = headlineTexts[words.language];
  if (rows.some(({ test }) => test.kind !== 'grew-by')) return [];
  const parts = values.flatMap((value) => {
    const factors = rows
      .filter(({ id, is }) => is[aspect] === value && !exceptions.includes(id))
      .flatMap(({ result }) => result.value ?? []);
    const [low, high] = extent(factors);
    return low === undefined || high === undefined
      ? []
      : [
          said.range(
            phrase(aspect, value, rows, words),
            words.format.factor(low, 2),
            words.format.factor(high, 2),
          ),
        ];
  });
  return parts.length === 0 ? [] : [said.results(parts)];
}

/** What the rows with a value in an aspect are, as it stands in the sentence: `in real terms`. */
function phrase(
  aspect: Aspect,
  value: string,
  rows: readonly EvaluatedRow[],
  words: Words,
): string {
  const said = headlineTexts[words.language];
  const row = rows.find(({ is }) => is[aspect] === value);
  if (row === undefined) return value;
  const { basis } = row.test;
  switch (aspect) {
    case 'prices':
      return said.prices[pricesOf(basis)];
    case 'source':
      return said.sources[sourceOf(basis)];
    case 'counted':
      return said.counted(measuredText(row, words));
    case 'group':
      return said.group(groupText(row.test, words) ?? '');
    case 'edition':
      return said.edition(sourceText(basis, words));
    case 'window':
      return said.window(windowText(row.test, words));
    case 'target':
      return said.target(
        words.format.percent(Number(value), Number.isInteger(Number(value)) ? 0 : 1),
      );
    default:
      return aspect satisfies never;
  }
}

/** The result of the only row; null where there are several. */
function onlyValue(rows: readonly EvaluatedRow[], words: Words): string | null {
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? null : valueText(row, words);
}

function withValue(row: EvaluatedRow, words: Words): string {
  const value = valueText(row, words);
  const name = definitionText(row, words);
  return value === null ? name : `${name} (${value})`;
}

/** A share that is nearly at the level is a close call, to be told. */
const closeCall = 0.02;

function closest(rows: readonly EvaluatedRow[], words: Words): readonly string[] {
  const distances = rows.flatMap((row) => {
    const { unit, margin } = row.result;
    const tested = row.test.kind === 'meets-target' && unit === 'percent-of-gdp';
    return tested && margin !== null ? [{ row, distance: Math.abs(margin) }] : [];
  });
  const nearest = least(distances, ({ distance }) => distance);
  if (nearest === undefined || nearest.distance >= closeCall) return [];
  const margin = marginText(nearest.row, words);
  return margin === null
    ? []
    : [headlineTexts[words.language].closest(definitionText(nearest.row, words), margin)];
}

/** Rows of other windows that say otherwise than the claim's own of the same definition. */
function otherWindows(rows: readonly EvaluatedRow[], words: Words): readonly string[] {
  const said = headlineTexts[words.language];
  return rows.flatMap((row) => {
    if (!row.aside || row.verdict === 'undetermined') return [];
    const own = rows.find(
      (other) =>
        !other.aside &&
        other.is.counted === row.is.counted &&
        other.is.prices === row.is.prices &&
        other.is.source === row.is.source &&
        other.is.group === row.is.group &&
        other.is.target === row.is.target &&
        other.test.kind === row.test.kind,
    );
    const value = valueText(row, words);
    return own === undefined || own.verdict === row.verdict || value === null
      ? []
      : [
          said.otherWindow(
            definitionText({ ...row, aside: false }, words),
            windowText(row.test, words),
            value,
            row.verdict,
            isEstimated(row),
          ),
        ];
  });
}
