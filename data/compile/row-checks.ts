import type { Edition } from '../../src/domain/source';
import { isMissing } from '../../src/domain/status';
import type { Catalogue } from './catalogue';
import { rowWithId } from './catalogue';
import { findStatus } from './cell';
import { isPeriod, yearOf } from './period';
import type { Row } from './table';

/** What is wrong with a row by itself, each fault in words; empty where nothing. */
export function checkRow(row: Row, edition: Edition, catalogue: Catalogue): readonly string[] {
  return rowChecks.flatMap((check) => check(row, edition, catalogue) ?? []);
}

type RowCheck = (row: Row, edition: Edition, catalogue: Catalogue) => string | null;

// A check that needs what another one looks up is silent where that other one speaks.
const rowChecks: readonly RowCheck[] = [
  knownEntity,
  knownIndicator,
  indicatorOfEdition,
  unitOfIndicator,
  priceBaseOfEdition,
  periodOfIndicator,
  yearOfEdition,
  knownStatus,
  decimalValue,
  valueWhereStatusSays,
];

function knownEntity({ entity }: Row, _: Edition, { entities }: Catalogue): string | null {
  return rowWithId(entities, entity) === null ? `unknown entity "${entity}"` : null;
}

function knownIndicator({ indicator }: Row, _: Edition, { indicators }: Catalogue): string | null {
  return rowWithId(indicators, indicator) === null ? `unknown indicator "${indicator}"` : null;
}

function indicatorOfEdition(row: Row, edition: Edition, { indicators }: Catalogue): string | null {
  if (rowWithId(indicators, row.indicator) === null) return null;
  return edition.contents[row.indicator] === undefined
    ? `the edition does not have the indicator "${row.indicator}"`
    : null;
}

function unitOfIndicator(row: Row, _: Edition, { indicators }: Catalogue): string | null {
  const indicator = rowWithId(indicators, row.indicator);
  if (indicator === null || indicator.unit === row.unit) return null;
  return `the unit is "${row.unit}" instead of "${indicator.unit}"`;
}

function priceBaseOfEdition(row: Row, edition: Edition): string | null {
  const base = edition.contents[row.indicator];
  if (base === undefined || base === row.price_base) return null;
  return `the price base is "${row.price_base}" instead of "${base}"`;
}

function periodOfIndicator(row: Row, _: Edition, { indicators }: Catalogue): string | null {
  const frequency = rowWithId(indicators, row.indicator)?.frequency;
  if (frequency === undefined || isPeriod(row.period, frequency)) return null;
  return `"${row.period}" is no period of a ${frequency} indicator`;
}

function yearOfEdition({ period }: Row, { years: [first, last] }: Edition): string | null {
  const year = yearOf(period);
  // Text that is no period at all is the matter of another check.
  if (Number.isNaN(year) || (year >= first && year <= last)) return null;
  return `"${period}" lies outside the edition's years, ${first} to ${last}`;
}

function knownStatus({ status }: Row): string | null {
  return findStatus(status) === null ? `unknown status "${status}"` : null;
}

function decimalValue({ value }: Row): string | null {
  if (value === '') return null;
  const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && Number.isFinite(Number(value));
  return decimal ? null : `the value "${value}" is no finite decimal number`;
}

function valueWhereStatusSays({ value, status }: Row): string | null {
  const letter = findStatus(status);
  if (letter === null || isMissing(letter) === (value === '')) return null;
  return value === ''
    ? `a row with status ${status} needs a value`
    : `a row with status ${status} must not have a value`;
}
