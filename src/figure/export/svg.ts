import type { ExportJob } from './export-job';
import { jobPicture } from './job-picture';

/** The picture as SVG: title, description and record are inside. */
export async function makeSvg(job: ExportJob): Promise<Blob> {
  const { svg } = await jobPicture(job);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' });
}
