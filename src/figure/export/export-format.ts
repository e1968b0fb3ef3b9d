import type { FormatName } from '../../language/export-dialog-words';
import type { ExportJob } from './export-job';

/** Makes the file of a format. Rejects where that cannot be done. */
export type MakeFile = (job: ExportJob) => Promise<Blob>;

/** What of `ExportOptions` a format heeds. */
export type ExportChoice = 'frame' | 'theme' | 'ground' | 'scope';

/** What the formats are of, in the order they are offered. */
export const formatGroups = ['picture', 'data', 'slide'] as const;

/** A kind of file a figure leaves as. */
export interface ExportFormat {
  readonly id: FormatName;
  readonly group: (typeof formatGroups)[number];
  readonly extension: string;
  readonly choices: readonly ExportChoice[];
  /** Each format is a script of its own, which is loaded when a file is asked for. */
  readonly load: () => Promise<MakeFile>;
}
