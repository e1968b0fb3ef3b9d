import { type HostMessage, parseHostMessage } from '../../data/host-message';
import type { EmbedTheme } from './flags';
import { contract, type FrameMessage, type FrameState } from './frame-message';
import { createHeightReports } from './height-reports';
import { hostOrigin, isAddressable } from './host-origin';
import { releaseKeys } from './release-keys';

/** What a frame tells the page around it, and what that page may do with it. */
export interface FrameLinkOptions {
  readonly content: HTMLElement;
  /** Read when it is told; the title is that of the content. */
  readonly state: () => Omit<FrameState, 'title'>;
  /** Null where it has the height of its frame, whatever that is. */
  readonly height: 'content' | null;
  readonly onTheme: (theme: EmbedTheme) => void;
}

/** Links a frame with the page around it; answers how to end that. Foreign, forged and malformed messages are counted and have no effect. */
export function startFrameLink({ content, state, height, onTheme }: FrameLinkOptions): () => void {
  const root = document.documentElement;
  let origin = hostOrigin(window);
  let stopKeys: (() => void) | null = null;
  let told = '';

  const post = (message: FrameMessage) =>
    window.parent.postMessage({ ...contract, ...message }, origin ?? '*');
  const ready = () => post({ type: 'ready', chart: state().chart });
  const tellState = () => {
    const title = content.querySelector('h1')?.textContent ?? '';
    const now = { ...state(), title };
    if (title === '' || JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    post({ type: 'state', ...now });
  };
  const busy = () => content.querySelector(unsettled) !== null;
  const reports = createHeightReports({
    measure: () => content.getBoundingClientRect().height,
    width: () => window.innerWidth,
    busy,
    tell: (pixels) => {
      if (height !== null) post({ type: 'height', height: pixels });
    },
  });
  const changed = () => {
    reports.changed();
    if (!busy()) tellState();
  };

  function hear({ data, source, origin: from }: MessageEvent) {
    const isHost = source === window.parent && (origin === null || from === origin);
    const message = isHost ? parseHostMessage(data) : null;
    if (message === null) root.dataset.ignored = `${Number(root.dataset.ignored ?? 0) + 1}`;
    else {
      if (isAddressable(from)) origin = from;
      answer(message);
    }
  }

  function answer(message: HostMessage) {
    if (message.type === 'theme') {
      onTheme(message.theme);
      return;
    }
    if (stopKeys !== null) return;
    stopKeys = releaseKeys(document, (key) => post({ type: 'key', ...key }));
    // The page gives it the height it has: a bar for scrolling would only narrow it meanwhile.
    if (height !== null) root.dataset.hosted = '';
    ready();
    changed();
  }

  const resized = new ResizeObserver(changed);
  resized.observe(content);
  const rewritten = new MutationObserver(changed);
  rewritten.observe(content, { childList: true, subtree: true, characterData: true });
  window.addEventListener('message', hear);
  for (const touch of touches) window.addEventListener(touch, reports.touched, true);
  ready();
  document.fonts.ready.then(changed, changed);
  return () => {
    resized.disconnect();
    rewritten.disconnect();
    window.removeEventListener('message', hear);
    for (const touch of touches) window.removeEventListener(touch, reports.touched, true);
    reports.stop();
    stopKeys?.();
    delete root.dataset.hosted;
  };
}

const touches = ['pointerdown', 'keydown'] as const;

/** What stands in the content while more is to come. */
const unsettled = '.figure-loading, [aria-busy="true"]';
