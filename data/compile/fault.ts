/** What is wrong in a table, and in which line of it; lines count from 1. */
export interface Finding {
  readonly line: number;
  readonly reason: string;
}

/** A finding with its file, as a path from the top of the project. */
export interface Fault extends Finding {
  readonly file: string;
}

/** A fault as one line that an editor can jump to: `file:line: reason`. */
export function describeFault({ file, line, reason }: Fault): string {
  return `${file}:${line}: ${reason}`;
}
