import type { Fault, SourceFile } from './source-tree';

const longest = 300;
const longestMedian = 75;

/** Files that are too long to be read at one go. */
export function lengthFaults(files: readonly SourceFile[]): readonly Fault[] {
  return files
    .filter((file) => linesOf(file) > longest)
    .map((file) => `${file.path} has ${linesOf(file)} lines, more than ${longest}`);
}

/** Whether the files as a whole have grown: the median length. */
export function medianFaults(files: readonly SourceFile[]): readonly Fault[] {
  const lengths = files.map(linesOf).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return median > longestMedian
    ? [`the median file has ${median} lines, more than ${longestMedian}`]
    : [];
}

function linesOf({ text }: SourceFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}
