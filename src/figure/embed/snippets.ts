import { chartFile, type EmbedView, embedAddress } from './embed-address';

/** What a snippet is made of. */
export interface SnippetParts extends EmbedView {
  /** The absolute address of the site, with a slash at its end. */
  readonly root: string;
  /** What the chart says, for those who do not see it. */
  readonly title: string;
  /** The absolute address of the view among its controls. */
  readonly page: string;
  /** Whether the picture stands beside it, for print and for readers without scripts. */
  readonly still: boolean;
}

/** The ways into another page, the first of them the usual one. */
export const snippetKinds = ['script', 'element', 'frame', 'picture', 'oembed'] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** The text that goes into another page. */
export function snippet(kind: SnippetKind, parts: SnippetParts): string {
  switch (kind) {
    case 'script':
      return `${frame(parts)}\n${script(parts)}`;
    case 'element':
      return `${element(parts)}\n${script(parts)}`;
    case 'frame':
      return frame(parts);
    case 'picture':
      return linkedPicture(parts);
    case 'oembed':
      return chartFile(parts.root, parts.view.chart, parts.language, 'oembed.json');
    default:
      return kind satisfies never;
  }
}

function script({ root }: SnippetParts): string {
  return `<script async src="${escaped(root)}embed.js"></script>`;
}

function frame(parts: SnippetParts): string {
  const address = escaped(embedAddress(parts.root, parts));
  return (
    `<iframe data-alliance-ledger src="${address}" title="${escaped(parts.title)}" loading="lazy" ` +
    'style="display:block;width:100%;aspect-ratio:16/9;border:0"></iframe>'
  );
}

function element(parts: SnippetParts): string {
  const { view, language, flags, title, still } = parts;
  const attributes = [
    `chart="${escaped(view.chart)}"`,
    ...(view.query === '' ? [] : [`query="${escaped(view.query)}"`]),
    `lang="${language}"`,
    ...(flags.theme === 'auto' ? [] : [`theme="${flags.theme}"`]),
    ...flags.on,
    `title="${escaped(title)}"`,
  ].join(' ');
  const inside = still ? `\n  ${linkedPicture(parts)}\n` : '';
  return `<alliance-ledger-chart ${attributes}>${inside}</alliance-ledger-chart>`;
}

function linkedPicture({ root, view, language, title, page }: SnippetParts): string {
  const file = escaped(chartFile(root, view.chart, language, 'png'));
  return (
    `<a href="${escaped(page)}"><img src="${file}" alt="${escaped(title)}" ` +
    'style="width:100%;height:auto"></a>'
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
