import { type RefObject, useEffect, useState } from 'react';
import { contract } from '../../figure/embed/frame-message';
import { readFrameMessage } from '../../figure/embed/host/read-frame-message';

/** The height that a frame of this site last told; null before that. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ data, source, origin }: MessageEvent) => {
      const shown = frame.current?.contentWindow ?? null;
      if (shown === null || source !== shown || origin !== window.location.origin) return;
      const message = readFrameMessage(data);
      if (message?.type === 'height') setHeight(message.height);
      if (message?.type === 'ready') {
        shown.postMessage({ ...contract, type: 'hello' }, window.location.origin);
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}
