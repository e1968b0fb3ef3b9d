import { ChartElement } from './chart-element';
import { frames, hear, say } from './hear-frames';

const name = 'alliance-ledger-chart';

/** What stands in the element is for print; it loads while nobody sees it. In a slide it has the frame's room and no more. */
const style = `${name}{display:block}
${name}>:not(iframe){display:none}
${name}[fit] img{width:100%;aspect-ratio:16/9;object-fit:contain}
@media print{${name}>:not(iframe){display:block}${name}:has(>:not(iframe))>iframe{display:none!important}}`;

if (customElements.get(name) === undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  addEventListener('message', hear);
  customElements.define(name, ChartElement);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(frames)) {
    say(frame, { type: 'hello' });
  }
}
