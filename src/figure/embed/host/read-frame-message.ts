import type { FrameMessage } from '../frame-message';

const highest = 20_000;
const longestKey = 20;
const longestText = 2000;

/** Reads what came from a frame as a message. Null where it is none of ours; nothing of it is longer or higher than it may be. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data) || data.source !== 'alliance-ledger' || data.version !== 1) return null;
  switch (data.type) {
    case 'ready':
      return isText(data.chart) ? { type: 'ready', chart: data.chart } : null;
    case 'height':
      return readHeight(data);
    case 'state':
      return readState(data);
    case 'key':
      return readKey(data);
    default:
      return null;
  }
}

type Data = Readonly<Record<string, unknown>>;

function readHeight({ height }: Data): FrameMessage | null {
  return isNumber(height) && height > 0 && height <= highest ? { type: 'height', height } : null;
}

function readState({ chart, language, query, title, page }: Data): FrameMessage | null {
  return isText(chart) && isText(language) && isText(query) && isText(title) && isText(page)
    ? { type: 'state', chart, language, query, title, page }
    : null;
}

function readKey({ key, code, keyCode, shiftKey }: Data): FrameMessage | null {
  return isText(key, longestKey) && isText(code, longestKey) && isNumber(keyCode)
    ? { type: 'key', key, code, keyCode, shiftKey: shiftKey === true }
    : null;
}

function isRecord(data: unknown): data is Data {
  return typeof data === 'object' && data !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown, longest = longestText): value is string {
  return typeof value === 'string' && value.length <= longest;
}
