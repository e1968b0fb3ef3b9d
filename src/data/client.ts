import { parseAnswer } from './answer';
import { DataError } from './data-error';
import { type DataIndex, indexSchema, type SeriesFile, seriesFileSchema } from './schema';

/** Reads text files of the dataset by their path. Throws a DataError, or an AbortError once the signal is aborted. */
export interface DataClient {
  /** Path relative to the data files' folder. */
  readText(path: string, signal?: AbortSignal): Promise<string>;
  addressOf(path: string): string;
}

/** A client for the files under `baseUrl` (with a slash at its end, see `dataBaseUrl`). */
export function createDataClient(options: {
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
}): DataClient {
  const addressOf = (path: string) => `${options.baseUrl}${path}`;
  return {
    addressOf,
    async readText(path, signal) {
      const address = addressOf(path);
      const answer = await reach(options.fetch ?? fetch, address, signal);
      if (!answer.ok) throw refusal(answer, address);
      return answer.text().catch((cause: unknown) => unreachable(cause, address, signal));
    },
  };
}

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
  const path = `${[edition, indicator].map(encodeURIComponent).join('/')}.json`;
  const address = client.addressOf(path);
  const file = parseAnswer(seriesFileSchema, await client.readText(path, signal), address);
  if (file.edition === edition && file.indicator === indicator) return file;
  throw new DataError('malformed', address, `holds ${file.indicator} of ${file.edition}`);
}

async function reach(
  ask: typeof fetch,
  address: string,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await ask(address, signal === undefined ? {} : { signal });
  } catch (cause) {
    return unreachable(cause, address, signal);
  }
}

function unreachable(cause: unknown, address: string, signal: AbortSignal | undefined): never {
  if (signal?.aborted) throw cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  throw new DataError('unreachable', address, detail, { cause });
}

function refusal({ status }: Response, address: string): DataError {
  const kind = status === 404 || status === 410 ? 'not-found' : 'refused';
  return new DataError(kind, address, `HTTP ${status}`, { status });
}
