import { loadExploreMessages } from '../../language/explore/load-explore-messages';
import { type Citation, plainText } from '../passport/citation';
import { citeBibtex } from '../passport/cite-bibtex';
import { citeCsl } from '../passport/cite-csl';
import { citeText } from '../passport/cite-text';
import { pictureSources } from '../picture/picture-sources';
import type { ExportJob } from './export-job';
import { fileStem } from './file-name';

/** A figure as it is cited: a paragraph, and what reference managers read. */
export interface FigureCitation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
}

/** Cites a view: its finding, measure, notes and sources with their terms, and where it is found again. */
export async function figureCitation(
  job: Pick<ExportJob, 'view' | 'words' | 'link' | 'day' | 'demo'>,
): Promise<FigureCitation> {
  const { view, words, link, day } = job;
  const { cite } = (await loadExploreMessages(words.language)).passport;
  const { product } = words.messages;
  const { title, subtitle, sources } = view.chart.model;
  const citation: Citation = {
    id: `${fileStem(job)}-${day}`,
    title: plainText(title),
    author: product,
    container: product,
    edition: null,
    issued: day,
    sentences: [
      ...(job.demo ? [`${words.messages.figure.demo}.`] : []),
      `${title}.`,
      `${subtitle}.`,
      ...pictureSources(sources, words),
    ].map(plainText),
    retrieved: plainText(cite.retrieved(product, words.format.date(day))),
    product,
  };
  const retrieval = { link, on: day };
  return {
    text: citeText(citation, retrieval),
    bibtex: citeBibtex(citation, retrieval),
    csl: citeCsl(citation, retrieval, words.language),
  };
}
