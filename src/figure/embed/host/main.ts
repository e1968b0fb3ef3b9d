import { chartElement } from './chart-element';
import { frames, hear, say } from './hear-frames';

const name = 'alliance-ledger-chart';

/** What stands in the element is for print; it loads while nobody sees it. */
const style = `${name}{display:block}
${name}>:not(iframe){display:none}
@media print{${name}>:not(iframe){display:block}${name}:has(>:not(iframe))>iframe{display:none!important}}`;

const script = document.currentScript;
const site = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href;

if (customElements.get(name) === undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  addEventListener('message', hear);
  customElements.define(name, chartElement(site));
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(frames)) {
    say(frame, { type: 'hello' });
  }
}
