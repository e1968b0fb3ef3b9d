import type { ExportFormat } from './export-format';
import type { ExportJob } from './export-job';

/** The name of a file: product, chart, edition and where a format has several, the size. Small letters, digits, hyphens. */
export function fileName(
  { extension, choices }: Pick<ExportFormat, 'extension' | 'choices'>,
  job: Pick<ExportJob, 'view' | 'demo' | 'options'>,
): string {
  const { frame, scope } = job.options;
  const parts = [
    fileStem(job),
    ...(choices.includes('frame') && frame !== 'slide' ? [frame] : []),
    ...(choices.includes('scope') && scope === 'whole' ? ['series'] : []),
  ];
  return `${parts.join('-')}.${extension}`;
}

/** What the names of all files of a figure begin with. */
export function fileStem({ view, demo }: Pick<ExportJob, 'view' | 'demo'>): string {
  const edition = view.chart.model.sources[0]?.edition ?? '';
  return ['alliance-ledger', demo ? 'demo' : '', view.found.address.chart, edition]
    .map((part) =>
      part
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
}
