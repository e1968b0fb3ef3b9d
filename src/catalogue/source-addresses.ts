import type { AddressedSource } from '../domain/source';
import { sources } from './sources';

type SourceId = (typeof sources)[number]['id'];

/** The page of each source's publications: apart from `sources.ts`, since figures name sources and only few pages lead to them. */
const sourceAddresses: Readonly<Record<SourceId, string>> = {
  nato: 'https://www.nato.int/cps/en/natohq/topics_49198.htm',
  'house-of-commons': 'https://publications.parliament.uk/',
  sipri: 'https://doi.org/10.55163/CQGC9685',
  kiel: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
  bund: 'https://www.bundeshaushalt.de/',
  'world-bank': 'https://data.worldbank.org/',
};

/** The sources with their pages. */
export const addressedSources: readonly AddressedSource[] = sources.map((source) => ({
  ...source,
  address: sourceAddresses[source.id],
}));
