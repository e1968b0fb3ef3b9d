import type { ExportJob } from './export-job';
import { jobPicture } from './job-picture';
import { withTexts } from './png-texts';
import { rasterise } from './rasterise';

/** The picture as PNG, with its alternative text, where it is found again and its record among the bytes. */
export async function makePng(job: ExportJob): Promise<Blob> {
  const picture = await jobPicture(job);
  const drawn = await rasterise(picture);
  const bytes = withTexts(new Uint8Array(await drawn.arrayBuffer()), [
    { keyword: 'Title', text: picture.title },
    { keyword: 'Description', text: picture.description },
    { keyword: 'Author', text: job.words.messages.product },
    {
      keyword: 'Copyright',
      text: [...new Set(job.view.chart.model.sources.map(({ terms }) => terms))].join(' '),
    },
    { keyword: 'Source', text: job.link },
    { keyword: 'Comment', text: picture.record },
  ]);
  return new Blob([bytes], { type: 'image/png' });
}
