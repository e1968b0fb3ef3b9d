import { parseAnswer } from './answer';
import { DataError } from './data-error';
import type { DataIndex, SeriesFile } from './schema';
import { indexSchema, seriesFileSchema } from './schema';

/** Reads the published files. Every method throws a DataError, or an AbortError once its signal is aborted. */
export interface DataClient {
  /** What there is to read. */
  readIndex(signal?: AbortSignal): Promise<DataIndex>;
  /** The file of a yearly indicator in an edition, ids of the catalogue. */
  readSeriesFile(edition: string, indicator: string, signal?: AbortSignal): Promise<SeriesFile>;
}

/** A client for the files under `baseUrl` (with a slash at its end, see `dataBaseUrl`). */
export function createDataClient(options: {
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
}): DataClient {
  const readText = async (address: string, signal: AbortSignal | undefined): Promise<string> => {
    const answer = await reach(options.fetch ?? fetch, address, signal);
    if (!answer.ok) throw refusal(answer, address);
    return answer.text().catch((cause: unknown) => unreachable(cause, address, signal));
  };

  return {
    async readIndex(signal) {
      const address = `${options.baseUrl}index.json`;
      return parseAnswer(indexSchema, await readText(address, signal), address);
    },

    async readSeriesFile(edition, indicator, signal) {
      const path = [edition, indicator].map(encodeURIComponent).join('/');
      const address = `${options.baseUrl}${path}.json`;
      const file = parseAnswer(seriesFileSchema, await readText(address, signal), address);
      if (file.edition === edition && file.indicator === indicator) return file;
      const held = `holds ${file.indicator} of ${file.edition}`;
      throw new DataError('malformed', address, held);
    },
  };
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
