import { between } from '../../domain/series';
import type { LineContent } from '../content';
import { describeLines } from '../describe';
import { layOutLines } from '../layout/lay-out-lines';
import type { LineLayout } from '../layout/layout';
import type { LineModel } from '../model';
import { buildLines } from '../model/build-lines';
import { lineStops } from '../stops';
import type { FormRules } from './form-rules';

/** Lines over the years. */
export const lineForm: FormRules<LineContent, LineModel, LineLayout> = {
  form: 'line',
  series: ({ lines, years }) => lines.map(({ series }) => between(series, ...years)),
  targets: ({ targets }) => targets,
  build: (content, head, words) => {
    const model = { ...head, ...buildLines(content, words), form: 'line' } as const;
    return { ...model, summary: describeLines(model, words) };
  },
  layOut: layOutLines,
  stops: lineStops,
};
