import * as v from 'valibot';
import { DataError } from './data-error';

type Schema<Output> = v.GenericSchema<unknown, Output>;

/** The input, once it fits the schema. Throws a `malformed` DataError that names the address and what did not fit. */
export function parseInput<Output>(
  schema: Schema<Output>,
  input: unknown,
  address: string,
): Output {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  throw new DataError('malformed', address, firstMisfit(result.issues[0]));
}

/** The text of an answer as JSON that fits the schema. Throws a `malformed` DataError where it is either not. */
export function parseAnswer<Output>(schema: Schema<Output>, text: string, address: string): Output {
  return parseInput(schema, parseJson(text, address), address);
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const beginning = text.trimStart().slice(0, 40);
    throw new DataError('malformed', address, `is not JSON, begins with “${beginning}”`, { cause });
  }
}

function firstMisfit(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
