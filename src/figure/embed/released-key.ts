import type { ReleasedKey } from './frame-message';

/** Keys with which slides are turned, and with which presenters do what they do. */
const released = /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Escape|Enter| |[a-z.,?])$/i;

const typing = 'input, select, textarea, [contenteditable]';
const pressed = 'a, button, summary, [role="button"]';

/** What of a key press the page around may have: null where it belongs to a control, the browser or nobody. */
export function releasedKey(event: KeyboardEvent): ReleasedKey | null {
  const { key, code, keyCode, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || !released.test(key)) return null;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (target instanceof Element) {
    if (target.closest(typing) !== null) return null;
    if ((key === 'Enter' || key === ' ') && target.closest(pressed) !== null) return null;
  }
  return { key, code, keyCode, shiftKey };
}
