import type { ExportFormat } from './export-format';

const picture = ['frame', 'theme', 'ground'] as const;
const data = ['scope'] as const;

/** Every kind of file, in the order they are offered. */
export const exportFormats = [
  {
    id: 'png',
    group: 'picture',
    extension: 'png',
    choices: picture,
    load: async () => (await import('./png')).makePng,
  },
  {
    id: 'svg',
    group: 'picture',
    extension: 'svg',
    choices: picture,
    load: async () => (await import('./svg')).makeSvg,
  },
  {
    id: 'pdf',
    group: 'picture',
    extension: 'pdf',
    choices: ['frame', 'theme'],
    load: async () => (await import('./pdf')).makePdf,
  },
  {
    id: 'csv',
    group: 'data',
    extension: 'csv',
    choices: data,
    load: async () => (await import('./csv')).makeCsv,
  },
  {
    id: 'xlsx',
    group: 'data',
    extension: 'xlsx',
    choices: data,
    load: async () => (await import('./xlsx')).makeXlsx,
  },
  {
    id: 'json',
    group: 'data',
    extension: 'json',
    choices: [],
    load: async () => (await import('./json')).makeJson,
  },
  {
    id: 'zip',
    group: 'data',
    extension: 'zip',
    choices: ['frame', 'theme', 'ground', 'scope'],
    load: async () => (await import('./zip')).makeZip,
  },
  {
    id: 'pptx',
    group: 'slide',
    extension: 'pptx',
    choices: [],
    load: async () => (await import('./pptx')).makePptxFile,
  },
] as const satisfies readonly ExportFormat[];
