import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { plainText } from '../passport/citation';
import type { ExportJob } from './export-job';
import { jobPicture } from './job-picture';
import { readPdfFonts } from './pdf-fonts';

/** CSS pixels an inch, and points. */
const pointsPerPixel = 72 / 96;

/** The picture as a PDF of one page of its size, with text that can be selected and searched. */
export async function makePdf(job: ExportJob): Promise<Blob> {
  const { words, link, view } = job;
  const [picture, fonts] = await Promise.all([jobPicture(grounded(job)), readPdfFonts()]);
  const width = picture.width * pointsPerPixel;
  const height = picture.height * pointsPerPixel;
  const document = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  for (const { file, weight, base64 } of fonts) {
    document.addFileToVFS(file, base64);
    document.addFont(file, 'Inter', 'normal', weight);
  }
  document.setLanguage(words.language === 'de' ? 'de-DE' : 'en-GB');
  document.setDocumentProperties({
    title: plainText(picture.title),
    subject: plainText(picture.description),
    author: words.messages.product,
    creator: words.messages.product,
    keywords: [link, ...view.chart.model.sources.map(({ edition }) => edition)].join(', '),
  });
  await svg2pdf(parsed(picture.svg), document, { x: 0, y: 0, width, height });
  return document.output('blob');
}

/** Paper is white: letters for a dark ground would not be read without one. */
function grounded(job: ExportJob): ExportJob {
  return { ...job, options: { ...job.options, ground: true } };
}

function parsed(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}
