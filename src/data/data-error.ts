/**
 * Why data could not be read. `unreachable`: no answer (network off, name unknown, connection cut);
 * `refused`: an HTTP status that is no success; `not-found`: 404 or 410; `malformed`: an answer that does not fit.
 */
export type DataErrorKind = 'unreachable' | 'refused' | 'not-found' | 'malformed';

/** Data that could not be read, with the address it was asked from and, in `detail`, what went wrong there. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly address: string;
  readonly detail: string;
  /** The HTTP status; null where there was no answer or the status was not what was wrong. */
  readonly status: number | null;

  constructor(
    kind: DataErrorKind,
    address: string,
    detail: string,
    options: ErrorOptions & { readonly status?: number } = {},
  ) {
    super(`Could not read ${address}: ${reasons[kind]} (${detail})`, options);
    this.kind = kind;
    this.address = address;
    this.detail = detail;
    this.status = options.status ?? null;
  }
}

const reasons = {
  unreachable: 'there was no answer',
  refused: 'the server refused',
  'not-found': 'there is no such file',
  malformed: 'the answer is not what it should be',
} as const satisfies Record<DataErrorKind, string>;

/** Whether the same question may well be answered a moment later: no answer, or HTTP 500 and above. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof DataError)) return false;
  return error.kind === 'unreachable' || (error.status !== null && error.status >= 500);
}
