import type { Words } from '../../language/words';
import type { PictureFormat } from '../picture/picture';
import type { DrawnView } from '../tools/tool-dialog';

/** What a reader chooses of a file. */
export interface ExportOptions {
  readonly frame: PictureFormat;
  readonly theme: 'light' | 'dark';
  /** Without a ground a picture is transparent. */
  readonly ground: boolean;
  /** The figures that are drawn, or the whole series behind them as published. */
  readonly scope: 'shown' | 'whole';
}

/** What is made whatever the screen shows, unless asked otherwise. */
export const usualOptions: ExportOptions = {
  frame: 'slide',
  theme: 'light',
  ground: true,
  scope: 'shown',
};

/** A view that is to leave, and how. */
export interface ExportJob {
  readonly view: DrawnView;
  readonly words: Words;
  /** The absolute address of the view. */
  readonly link: string;
  /** ISO day on which it leaves. */
  readonly day: string;
  /** Whether its figures are invented: then all that leaves says so. */
  readonly demo: boolean;
  readonly options: ExportOptions;
}
