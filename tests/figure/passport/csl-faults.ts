/** The kinds of field CSL-JSON has, after the schema of CSL 1.0.2 (`csl-data.json`): those a data set can have. */
const fields: Readonly<Record<string, 'text' | 'text-or-number' | 'names' | 'date'>> = {
  id: 'text-or-number',
  type: 'text',
  title: 'text',
  author: 'names',
  contributor: 'names',
  accessed: 'date',
  issued: 'date',
  submitted: 'date',
  abstract: 'text',
  annote: 'text',
  archive: 'text',
  'collection-title': 'text',
  'container-title': 'text',
  dimensions: 'text',
  DOI: 'text',
  edition: 'text-or-number',
  genre: 'text',
  keyword: 'text',
  language: 'text',
  medium: 'text',
  note: 'text',
  number: 'text-or-number',
  publisher: 'text',
  'publisher-place': 'text',
  references: 'text',
  section: 'text',
  source: 'text',
  status: 'text',
  'title-short': 'text',
  URL: 'text',
  version: 'text',
};

/** Where CSL-JSON departs from the schema; empty where nowhere. */
export function cslFaults(json: string): readonly string[] {
  const items: unknown = JSON.parse(json);
  if (!Array.isArray(items)) return ['not a list'];
  return items.flatMap((item: unknown) => (isRecord(item) ? itemFaults(item) : ['not an item']));
}

function itemFaults(item: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    ...['id', 'type'].filter((name) => item[name] === undefined),
    ...Object.entries(item)
      .filter(([name, value]) => !fits(name, value))
      .map(([name]) => name),
    ...(item.type === 'dataset' || item.type === 'report' ? [] : ['type']),
  ];
}

function fits(name: string, value: unknown): boolean {
  switch (fields[name]) {
    case 'text':
      return typeof value === 'string';
    case 'text-or-number':
      return typeof value === 'string' || typeof value === 'number';
    case 'names':
      return Array.isArray(value) && value.every((one: unknown) => isName(one));
    case 'date':
      return isRecord(value) && Object.keys(value).length === 1 && isDate(value['date-parts']);
    default:
      return false;
  }
}

function isName(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 1 && typeof value.literal === 'string';
}

/** One date of a year, a month and a day, the later parts only with the earlier. */
function isDate(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const parts: unknown = value[0];
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 3 &&
    parts.every((part: unknown) => Number.isInteger(part))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
