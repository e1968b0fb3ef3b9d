import type { GenericSchema } from 'valibot';
import { parseAnswer } from './answer';
import type { DataClient } from './client';
import { DataError } from './data-error';
import {
  type DataIndex,
  indexSchema,
  type MonthlyFile,
  monthlyFileSchema,
  type SeriesFile,
  seriesFileSchema,
} from './schema';

/** What there is to read. */
export async function readIndex(client: DataClient, signal?: AbortSignal): Promise<DataIndex> {
  const path = 'index.json';
  return parseAnswer(indexSchema, await client.readText(path, signal), client.addressOf(path));
}

/** The file of a yearly indicator in an edition, ids of the catalogue. A file that holds another is malformed. */
export async function readSeriesFile(
  client: DataClient,
  edition: string,
  indicator: string,
  signal?: AbortSignal,
): Promise<SeriesFile> {
  return readFile(seriesFileSchema, client, edition, indicator, signal);
}

/** The same of an indicator by month. */
export async function readMonthlyFile(
  client: DataClient,
  edition: string,
  indicator: string,
  signal?: AbortSignal,
): Promise<MonthlyFile> {
  return readFile(monthlyFileSchema, client, edition, indicator, signal);
}

async function readFile<File extends SeriesFile | MonthlyFile>(
  schema: GenericSchema<unknown, File>,
  client: DataClient,
  edition: string,
  indicator: string,
  signal?: AbortSignal,
): Promise<File> {
  const path = `${[edition, indicator].map(encodeURIComponent).join('/')}.json`;
  const address = client.addressOf(path);
  const file = parseAnswer(schema, await client.readText(path, signal), address);
  if (file.edition === edition && file.indicator === indicator) return file;
  throw new DataError('malformed', address, `holds ${file.indicator} of ${file.edition}`);
}
