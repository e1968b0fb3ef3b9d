import type { FrameMessage } from '../frame-message';
import { readFrameMessage } from './read-frame-message';
import { site } from './site';

/** What the script has to do with: frames of the ledger in the page. */
export const frames = 'iframe[data-alliance-ledger]';

/** How many messages were none of ours, for whoever looks for a fault. */
export const heard = { ignored: 0 };

/** Says something to a frame, and to nothing else that may have taken its place. */
export function say(frame: HTMLIFrameElement, message: Readonly<Record<string, unknown>>): void {
  const all = { source: 'alliance-ledger', version: 1, ...message };
  frame.contentWindow?.postMessage(all, site.origin);
}

/** Does what a frame of the ledger asks for. Messages of others, and those that are not whole, are counted and have no effect. */
export function hear({ source, origin, data }: MessageEvent): void {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(frames)].find(
    ({ contentWindow }) => contentWindow !== null && contentWindow === source,
  );
  const message = frame === undefined || origin !== site.origin ? null : readFrameMessage(data);
  if (frame === undefined || message === null) heard.ignored += 1;
  else follow(frame, message);
}

function follow(frame: HTMLIFrameElement, message: FrameMessage): void {
  switch (message.type) {
    case 'ready':
      if (frame.dataset.allianceLedger !== 'ready') {
        frame.dataset.allianceLedger = 'ready';
        announce(frame, message);
      }
      say(frame, { type: 'hello' });
      return;
    case 'height':
      frame.style.aspectRatio = 'auto';
      frame.style.height = `${message.height}px`;
      return;
    case 'state':
      announce(frame, message);
      return;
    case 'key': {
      const { type: _, ...key } = message;
      const event = { ...key, bubbles: true, cancelable: true };
      document.dispatchEvent(new KeyboardEvent('keydown', event));
    }
  }
}

function announce(frame: HTMLIFrameElement, { type, ...detail }: FrameMessage): void {
  frame.dispatchEvent(new CustomEvent(`ledger-${type}`, { bubbles: true, detail }));
}
