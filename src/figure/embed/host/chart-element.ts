import { heard, say } from './hear-frames';
import { site } from './site';

const switches = ['plain', 'static', 'transparent', 'fit'] as const;
const watched = ['chart', 'query', 'lang', 'theme', ...switches];

/** `<alliance-ledger-chart chart="…">`: makes its own frame; what stands in it is shown in print and without scripts. */
export class ChartElement extends HTMLElement {
  static observedAttributes = watched;
  readonly #frame = document.createElement('iframe');

  /** How many messages to the page were none of a frame's. */
  static get ignored(): number {
    return heard.ignored;
  }

  connectedCallback(): void {
    const frame = this.#frame;
    frame.dataset.allianceLedger = '';
    frame.title = this.title || 'Alliance Ledger';
    frame.setAttribute('style', 'display:block;width:100%;aspect-ratio:16/9;border:0');
    frame.src = this.#address();
    this.append(frame);
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame.isConnected) return;
    const theme = this.getAttribute('theme') ?? 'auto';
    if (name === 'theme') say(this.#frame, { type: 'theme', theme });
    else if (this.#frame.src !== this.#address()) this.#frame.src = this.#address();
  }

  #address(): string {
    const of = (name: string) => this.getAttribute(name) ?? '';
    const language = of('lang').slice(0, 2) === 'de' ? 'de/' : '';
    const theme = of('theme');
    const parts = [
      of('query').replace(/^\?/, ''),
      theme && `theme=${theme}`,
      ...switches.filter((name) => this.hasAttribute(name)),
    ].filter(Boolean);
    const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
    return `${site.href}${language}embed/${encodeURIComponent(of('chart'))}/${query}`;
  }
}
