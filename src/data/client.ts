import { DataError } from './data-error';

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
