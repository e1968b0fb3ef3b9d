import type { Edition } from '../../src/domain/source';
import { observationStatuses } from '../../src/domain/status';
import { unitIds } from '../../src/domain/unit';
import type { Catalogue } from './catalogue';
import { rowWithId } from './catalogue';
import type { publishedColumns } from './edition-csv';

/** The Frictionless Data Package (version 1) that describes the published tables. */
export function dataPackage({ editions, sources }: Catalogue) {
  return {
    profile: 'tabular-data-package',
    name: 'alliance-ledger',
    title: 'Alliance Ledger: defence spending and its targets, by source and edition',
    licenses: sources.map(({ address, terms }) => ({ path: address, title: terms.en })),
    sources: sources.map(({ name, address }) => ({ title: name.en, path: address })),
    resources: editions.map((edition) => resource(edition, sources)),
  };
}

type FieldName = (typeof publishedColumns)[number];

interface Field {
  readonly name: FieldName;
  readonly type: 'string' | 'number';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

const required = { required: true } as const;

const fields = [
  { name: 'indicator', type: 'string', description: 'What is measured.', constraints: required },
  {
    name: 'entity',
    type: 'string',
    description: 'ISO 3166 alpha-3 code; aggregates and institutions have ids of their own.',
    constraints: required,
  },
  {
    name: 'period',
    type: 'string',
    description: 'A year, or a month where figures come monthly.',
    constraints: { required: true, pattern: '[0-9]{4}(-[0-9]{2})?' },
  },
  {
    name: 'value',
    type: 'number',
    description: 'The figure as published; empty exactly where the status is M or O.',
  },
  { name: 'unit', type: 'string', description: 'Unit.', constraints: { enum: unitIds } },
  {
    name: 'price_base',
    type: 'string',
    description: 'none, current, or constant- and the year of the prices.',
    constraints: required,
  },
  {
    name: 'status',
    type: 'string',
    description:
      'SDMX CL_OBS_STATUS: A normal, E estimated, P provisional, F forecast or plan, B break in series, D definition differs, M cannot exist, O missing.',
    constraints: { required: true, enum: observationStatuses },
  },
  { name: 'note', type: 'string', description: 'What has to be said about the row.' },
  { name: 'edition', type: 'string', description: 'Release of the source.', constraints: required },
  { name: 'source', type: 'string', description: 'Who publishes it.', constraints: required },
  { name: 'cut_off', type: 'string', description: 'Day after which nothing entered the release.' },
] as const satisfies readonly Field[];

function resource(edition: Edition, sources: Catalogue['sources']) {
  const source = rowWithId(sources, edition.source);
  return {
    profile: 'tabular-data-resource',
    name: edition.id,
    path: `${edition.id}.csv`,
    title: `${source?.name.en ?? edition.source}: ${edition.publication.en}, ${edition.label.en}`,
    ...(edition.notes.length > 0 && {
      description: edition.notes.map(({ en }) => en).join(' '),
    }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, missingValues: [''], primaryKey: ['indicator', 'entity', 'period'] },
    sources: source === null ? [] : [{ title: source.name.en, path: source.address }],
    licenses: source === null ? [] : [{ path: source.address, title: source.terms.en }],
  };
}
