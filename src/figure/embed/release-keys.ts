import type { ReleasedKey } from './frame-message';
import { releasedKey } from './released-key';

/**
 * Hands the keys a frame has no use for to the page around it. A drawing keeps its keys for who came to it by keyboard, up
 * to the first Escape; a click into it is no reading, so slides go on turning. Answers how to stop.
 */
export function releaseKeys(page: Document, release: (key: ReleasedKey) => void): () => void {
  let byPointer = false;
  let reading = false;

  function pointed() {
    byPointer = true;
    reading = false;
  }

  function focused({ target }: FocusEvent) {
    reading = !byPointer && isLayer(target);
    byPointer = false;
  }

  function pressed(event: KeyboardEvent) {
    byPointer = false;
    if (!isLayer(event.target) || event.key === 'Tab') return;
    if (reading) {
      reading = event.key !== 'Escape';
      return;
    }
    const key = releasedKey(event);
    if (key === null) return;
    // Kept from the layer, not from the browser: a page that scrolls scrolls on.
    event.stopPropagation();
    release(key);
  }

  function passed(event: KeyboardEvent) {
    const key = isLayer(event.target) ? null : releasedKey(event);
    if (key !== null) release(key);
  }

  page.addEventListener('pointerdown', pointed, true);
  page.addEventListener('focusin', focused, true);
  page.addEventListener('keydown', pressed, true);
  page.addEventListener('keydown', passed);
  return () => {
    page.removeEventListener('pointerdown', pointed, true);
    page.removeEventListener('focusin', focused, true);
    page.removeEventListener('keydown', pressed, true);
    page.removeEventListener('keydown', passed);
  };
}

/** Whether the element reads a drawing. */
function isLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.reading') !== null;
}
