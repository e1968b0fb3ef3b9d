import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses } from './hosts';
import { type StaticServer, serveFolders } from './static-server';

const script = `<script async src="${addresses.product}/embed.js"></script>`;

/** Counts what frames tell, under `window.told`, before anything of it is done. */
const listening = `<script>
  window.told = [];
  addEventListener('message', ({ data, source }) => {
    const frames = [...document.querySelectorAll('iframe')];
    const at = frames.findIndex(({ contentWindow }) => contentWindow === source);
    window.told.push({ at, type: data?.type, height: data?.height });
  });
</script>`;

/** A page of slides with three charts, each in another way; the last stands still in print. */
const slides = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slides</title>
<link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/reveal/theme/white.css"></head>
<body><div class="reveal"><div class="slides">
<section><h2>One</h2><alliance-ledger-chart chart="germany-share-of-gdp" fit title="Share"><img alt="Share" src="${addresses.product}/embed/germany-share-of-gdp.png"></alliance-ledger-chart></section>
<section><h2>Two</h2><alliance-ledger-chart chart="germany-doubling" fit plain title="Doubling"><img alt="Doubling" src="${addresses.product}/embed/germany-doubling.png"></alliance-ledger-chart></section>
<section><h2>Three</h2><iframe data-alliance-ledger title="Explorer" src="${addresses.product}/embed/explore/?fit" style="width:100%;aspect-ratio:16/9;border:0"></iframe></section>
</div></div>${script}<script src="/reveal/reveal.js"></script>
<script>Reveal.initialize({ hash: false, transition: 'none' });</script></body></html>`;

/** An article with a column beside it, as blogs have them: the charts stand in the column, below a paragraph. */
const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
<meta name="viewport" content="width=device-width"><style>
body { margin: 0; font: 18px/1.6 Georgia, serif; }
.page { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 1fr); gap: 32px; }
.page.alone { grid-template-columns: minmax(0, 1fr); }
</style>${listening}</head><body><div class="page"><main><p>Before.</p>
<iframe data-alliance-ledger src="${addresses.product}/embed/germany-share-of-gdp/" title="Share of GDP" style="display:block;width:100%;aspect-ratio:16/9;border:0"></iframe>
<p>Between.</p>
<iframe data-alliance-ledger src="${addresses.product}/embed/definitions/?year=2024" title="Definitions" style="display:block;width:100%;aspect-ratio:16/9;border:0"></iframe>
<p>After.</p></main><aside>Beside.</aside></div>${script}</body></html>`;

/** The same frames in a page that allows itself no script. */
const bare = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body>
<iframe data-alliance-ledger src="${addresses.product}/embed/no-such-chart/?fit=perhaps" title="None" style="display:block;width:640px;aspect-ratio:16/9;border:0"></iframe></body></html>`;

/** A page somebody else made, with a frame that says things it is not asked for. */
const forger = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Forger</title></head><body><script>
const own = { source: 'alliance-ledger', version: 1 };
for (const message of [
  { ...own, type: 'height', height: 9000 },
  { ...own, type: 'key', key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, shiftKey: false },
  'x'.repeat(5_000_000), null, 7, [], { ...own, type: 'theme', theme: 'dark' },
]) parent.postMessage(message, '*');
parent.frames[0].postMessage({ ...own, type: 'theme', theme: 'dark' }, '*');
</script></body></html>`;

const besieged = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Besieged</title>${listening}</head><body>
<iframe data-alliance-ledger src="${addresses.product}/embed/germany-share-of-gdp/" title="Share of GDP" style="display:block;width:640px;aspect-ratio:16/9;border:0"></iframe>
<div id="forgers"></div>${script}</body></html>`;

const pages = { slides, article, bare, forger, besieged };

/** The pages of others that embed charts of the product, served over HTTP at an origin of their own. */
export async function serveHostPages(): Promise<StaticServer> {
  const folder = await mkdtemp(join(tmpdir(), 'host-pages-'));
  for (const [name, html] of Object.entries(pages)) {
    await writeFile(join(folder, `${name}.html`), html);
  }
  const server = await serveFolders({ '/reveal/': 'node_modules/reveal.js/dist', '/': folder });
  return {
    address: server.address,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
